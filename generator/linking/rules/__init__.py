"""What can be wrong between files and items, one rule per file."""

from generator.diagnostics.rule import Rule
from generator.linking.rules import duplicate_id, retired_id, self_reference, unknown_reference, wrong_folder

RULES: tuple[Rule, ...] = (
    unknown_reference.RULE,
    self_reference.RULE,
    duplicate_id.RULE,
    retired_id.RULE,
    wrong_folder.RULE,
)
