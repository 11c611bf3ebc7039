"""What can be wrong with the guide as a whole, one rule per file, in the order of `guide explain`."""

from generator.checking.rules import dead_end
from generator.diagnostics.rule import Rule

MODULES = (dead_end,)

RULES: tuple[Rule, ...] = tuple(module.RULE for module in MODULES)
CHECKS = tuple(module.check for module in MODULES)
