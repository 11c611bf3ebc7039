"""The lens: the stylesheet that hides the blocks of the levels that were not chosen."""

from __future__ import annotations

from generator.model.guide import Guide


def lens_css(guide: Guide) -> str:
    """Return a rule for each level of the guide; the ids of levels are safe in selectors as they are."""
    rules = (
        f'html[data-lens="{level.id}"] [data-levels]:not([data-levels~="{level.id}"]) {{ display: none; }}\n'
        for level in guide.settings.levels
    )
    return "".join(rules)
