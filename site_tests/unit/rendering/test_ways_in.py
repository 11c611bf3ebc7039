"""The ways in: ranking, facets, levels, hand-written pages, the lens."""

from __future__ import annotations

from dataclasses import replace

from generator.deriving.derive import derive
from generator.model.guide import Guide
from generator.model.question import Asked
from generator.rendering.facets import FACETS
from generator.rendering.handwritten import handwritten_pages
from generator.rendering.lens import lens_css
from generator.rendering.pages.indexes import plan as plan_indexes
from generator.rendering.pages.indexes import ranking
from site_tests.support import linked, small_guide


def guide_with_counts(**counts: int) -> Guide:
    """Return a guide whose questions were found in so many sources, by their id with underscores."""
    guide = linked(small_guide()).shown(drafts=False)
    seed = next(iter(guide.questions.values()))
    questions = {
        id.replace("_", "-"): seed.model_copy(update={"asked": Asked(count=count)}) for id, count in counts.items()
    }
    return replace(guide, questions=questions)


def test_questions_with_the_same_count_share_a_place() -> None:
    ranked = ranking(guide_with_counts(b=9, a=9, c=12, d=1))

    assert [(1, "c"), (2, "a"), (2, "b"), (4, "d")] == [(each.place, each.id) for each in ranked]


def test_every_facet_has_a_page_that_lists_each_question_under_its_values() -> None:
    guide = linked(small_guide()).shown(drafts=False)
    plans = {plan.path: plan for plan in plan_indexes(guide, derive(guide))}

    for facet in FACETS:
        view = plans[f"questions/by-{facet.name}.md"].view
        listed = {id for _, _, questions in view.groups for id in questions}  # type: ignore[attr-defined]
        assert listed == {id for id, question in guide.questions.items() if facet.of(question)}
        assert all(questions for _, _, questions in view.groups)  # type: ignore[attr-defined]


def test_hand_written_pages_stand_in_the_order_and_section_that_they_name() -> None:
    pages = {
        "last.md": "# Last\n",
        "first.md": "---\nsection: prepare\norder: 10\n---\n\n# The *first* one\n\ntext",
        "odd.md": "---\norder: soon\n---\nNo heading",
    }
    found = handwritten_pages(replace(linked(small_guide()), pages=pages))

    assert [
        ("first.md", "The *first* one", "prepare", 10),
        ("last.md", "Last", "", 50),
        ("odd.md", "odd.md", "", 50),
    ] == [(page.path, page.title, page.section, page.order) for page in found]


def test_the_lens_hides_the_blocks_of_every_level_but_the_chosen_one() -> None:
    guide = linked(small_guide())

    rules = lens_css(guide).splitlines()
    assert len(guide.settings.levels) == len(rules)
    assert 'html[data-lens="staff"] [data-levels]:not([data-levels~="staff"]) { display: none; }' == rules[0]
