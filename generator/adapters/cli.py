"""The command `guide`."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from generator.adapters import commands

Command = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; return 0 if all is well, 1 for problems in the content, 2 for misuse or a fault of ours."""
    given = _parser().parse_args(arguments)
    run: Command = given.run
    logging.basicConfig(format="%(message)s", level=logging.WARNING)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    try:
        return run(given)
    except commands.UsageError as error:
        sys.stderr.write(f"guide: {error}\n")
        return 2
    except BrokenPipeError:
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the one place that catches everything: a fault of ours must not look like the author's
        if os.environ.get("GUIDE_TRACEBACK"):
            raise
        sys.stderr.write(f"guide: this is a fault of the generator, not of your content: {error!r}\n")
        sys.stderr.write("guide: please report it, with what GUIDE_TRACEBACK=1 prints\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="guide", description="Build a study guide from structured YAML.")
    parser.add_argument("--root", type=Path, default=Path(), help="the project's folder (default: this one)")
    subcommands = parser.add_subparsers(required=True, metavar="COMMAND")

    check = subcommands.add_parser("check", help="say everything that is wrong with the content")
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="say it of these files or folders only")
    check.add_argument("--format", choices=("full", "concise", "github"), help="how to print it")
    check.add_argument("--strict", action="store_true", help="let warnings fail as well")
    check.set_defaults(run=commands.check)

    build = subcommands.add_parser("build", help="build the site into site/")
    build.add_argument("--out", type=Path, default=None, help="another folder for the site")
    build.add_argument("--strict", action="store_true", help="let warnings fail as well")
    build.set_defaults(run=commands.build)

    serve = subcommands.add_parser("serve", help="show the site, drafts too, and rebuild it at every change")
    serve.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT", help="where to serve it")
    serve.set_defaults(run=commands.serve)

    export = subcommands.add_parser("export", help="write the pages as a project of Markdown files")
    export.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder, or an older export")
    export.set_defaults(run=commands.export)

    report = subcommands.add_parser("report", help="measure all answers: figures, mix, reuse, nearest pairs")
    report.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="of these files or folders only")
    report.set_defaults(run=commands.tell_maintainers)

    explain = subcommands.add_parser("explain", help="explain a rule; without a name, list them")
    explain.add_argument("rule", nargs="?", help="the rule's name, as messages show it")
    explain.set_defaults(run=commands.explain)

    schema = subcommands.add_parser("schema", help="write the schemas that editors complete from")
    schema.add_argument("--check", action="store_true", help="only say whether they are up to date")
    schema.set_defaults(run=commands.schema)
    return parser
