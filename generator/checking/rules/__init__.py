"""What can be wrong with the guide as a whole, one rule per file, in the order of `guide explain`."""

from generator.checking.rules import (
    dead_end,
    duplicate_prompt,
    end_with_exit,
    hidden_character,
    inverted_range,
    level_not_asked,
    missing_level,
    missing_section,
    one_key,
    one_lead,
    orphan,
    phrase_not_in_example,
    quote_not_found,
    raw_html,
    seconds_out_of_time,
    short_with_star,
    single_start,
    sounds_or_looks,
    undeclared_script,
    unknown_link,
    unlabelled_branch,
    unreachable_node,
    unsafe_address,
)
from generator.diagnostics.rule import Rule

MODULES = (
    missing_section,
    missing_level,
    level_not_asked,
    one_lead,
    short_with_star,
    quote_not_found,
    duplicate_prompt,
    single_start,
    unreachable_node,
    dead_end,
    end_with_exit,
    unlabelled_branch,
    sounds_or_looks,
    phrase_not_in_example,
    seconds_out_of_time,
    inverted_range,
    one_key,
    raw_html,
    unsafe_address,
    unknown_link,
    undeclared_script,
    hidden_character,
    orphan,
)

RULES: tuple[Rule, ...] = tuple(module.RULE for module in MODULES)
CHECKS = tuple(module.check for module in MODULES)
