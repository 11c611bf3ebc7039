"""What can be wrong with a file by itself, one rule per file."""

from generator.diagnostics.rule import Rule
from generator.loading.rules import (
    bad_id,
    duplicate_key,
    empty_file,
    file_format,
    file_too_large,
    missing_field,
    missing_file,
    not_text,
    too_deep,
    unknown_choice,
    unknown_field,
    unknown_file,
    wrong_shape,
    wrong_value,
    yaml_alias,
    yaml_syntax,
)

RULES: tuple[Rule, ...] = (
    unknown_file.RULE,
    missing_file.RULE,
    file_too_large.RULE,
    not_text.RULE,
    file_format.RULE,
    empty_file.RULE,
    yaml_syntax.RULE,
    yaml_alias.RULE,
    too_deep.RULE,
    duplicate_key.RULE,
    unknown_field.RULE,
    missing_field.RULE,
    wrong_shape.RULE,
    wrong_value.RULE,
    unknown_choice.RULE,
    bad_id.RULE,
)
