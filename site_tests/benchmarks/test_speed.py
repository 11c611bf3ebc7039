"""How the time grows with the guide. Ratios of one run are compared, because machines are noisy."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from markdown import Markdown

from generator.adapters.files import read_inputs
from generator.checking.check import run_checks
from generator.deriving.derive import derive
from generator.linking.link import link
from generator.loading.load import load
from generator.pipeline import build
from generator.prose.convert import convert
from site_tests.benchmarks.corpus import SMALL, sources

ROOT = Path(__file__).parent.parent.parent
RUNS = 2


def seconds(work: Callable[[], object]) -> float:
    """Return the best time of a few runs, with the garbage of others out of the way."""
    best = float("inf")
    for _ in range(RUNS):
        gc.collect()
        started = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - started)
    return best


def parse_bare(files: dict[str, bytes]) -> None:
    """Parse the files with PyYAML's C loader, and nothing else."""
    for text in files.values():
        yaml.load(text, Loader=yaml.CSafeLoader)


def stages(count: int) -> dict[str, float]:
    """Return the seconds of each stage for a guide with so many questions."""
    files = {path: text for path, text in sources(count).items() if path.endswith(".yaml")}
    records, _ = load(files)
    guide, _ = link(records)
    assert guide is not None
    assert len(guide.questions) > count
    shown = guide.shown(drafts=False)
    convert.cache_clear()
    return {
        "bare parse": seconds(lambda: parse_bare(files)),
        "load": seconds(lambda: load(files)),
        "link": seconds(lambda: link(records)),
        "check": seconds(lambda: run_checks(guide)),
        "derive": seconds(lambda: derive(shown)),
    }


def test_stages_are_linear_and_loading_costs_little_more_than_parsing() -> None:
    """Load, validate and link 500 questions in at most 2.5 times the bare parse; ten times the guide, ten the time."""
    measured = {count: stages(count) for count in (50, 500, 1000)}
    print(f"\n{'seconds for':>14}" + "".join(f"{count:>10}" for count in measured) + f"{'1000 / 500':>12}")
    for stage in measured[50]:
        row = [measured[count][stage] for count in measured]
        print(f"{stage:>14}" + "".join(f"{each:>10.3f}" for each in row) + f"{row[2] / row[1]:>12.2f}")
    ratio = (measured[500]["load"] + measured[500]["link"]) / measured[500]["bare parse"]
    print(f"load and link 500 questions: {ratio:.2f} times the bare parse")

    assert ratio <= 2.5
    assert {stage: measured[1000][stage] / measured[500][stage] for stage in measured[50] if
            measured[1000][stage] / measured[500][stage] > 3} == {}  # fmt: skip


def test_a_page_costs_no_more_than_its_prose_as_plain_markdown() -> None:
    """Compare rendering plus MkDocs' conversion of our pages with its conversion of the same words as Markdown."""
    inputs, _ = read_inputs(ROOT, SMALL, ROOT / "templates")
    files = sources(40)
    made = build(type(inputs)(sources=files, templates=inputs.templates, assets=inputs.assets, words=inputs.words))
    assert made.site is not None
    guide = made.checked.guide
    assert guide is not None
    pages = [page.markdown for page in made.site.pages if "synthetic" in page.path]
    plain = [
        as_markdown(yaml.load(text, Loader=yaml.CBaseLoader)) for path, text in files.items() if "synthetic" in path
    ]

    def render() -> None:
        convert.cache_clear()
        build(type(inputs)(sources=files, templates=inputs.templates, assets=inputs.assets, words=inputs.words))

    ours = seconds(lambda: convert_all(pages)) + seconds(render) - seconds(lambda: check_only(files))
    theirs = seconds(lambda: convert_all(plain))
    print(
        f"\nper page: ours {ours / 40 * 1000:.1f} ms, plain Markdown {theirs / 40 * 1000:.1f} ms, {ours / theirs:.2f}"
    )

    assert ours <= theirs


def check_only(files: dict[str, bytes]) -> None:
    """Do what a build does before it renders."""
    records, _ = load(files)
    guide, _ = link(records)
    assert guide is not None
    run_checks(guide)


def convert_all(texts: list[str]) -> None:
    """Convert pages as MkDocs does, with the extensions of our mkdocs.yml; a converter is set up for each page."""
    for text in texts:
        Markdown(extensions=["attr_list", "tables", "toc", "fenced_code"]).convert(text)


def as_markdown(value: object, depth: int = 2) -> str:
    """Return a record as somebody would write it by hand: headings, lists and paragraphs."""
    if isinstance(value, dict):
        return "\n\n".join(
            f"{'#' * min(depth, 6)} {key}\n\n{as_markdown(each, depth + 1)}" for key, each in value.items()
        )
    if isinstance(value, list):
        return "\n\n".join(as_markdown(each, depth) for each in value)
    return str(value)


if __name__ == "__main__":
    pytest.main([__file__, "-q", "-s"])
