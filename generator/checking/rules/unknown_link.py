"""A link in a text leads nowhere.

What it finds: a link whose address is neither on the web (`https://…`, `mailto:…`) nor something of this guide that
exists: `question:id`, `competency:id`, `framework:id` or `page:name`. A link to a question may end in `#` and an
anchor.

Why it matters: the page would show the words without the link. Addresses of files, such as `../other.md`, change with
the way in which the guide is built; those of this kind are turned into the right ones everywhere.

How to mend it: take the address that the message proposes.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.checking.addresses import COLLECTIONS, OUTSIDE, is_unsafe, scheme_of
from generator.checking.subjects import living
from generator.checking.texts import Link, active_texts, links
from generator.diagnostics.diagnostic import Diagnostic
from generator.diagnostics.rule import define
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import advice, did_you_mean
from generator.model.guide import Guide

RULE = define(__name__, __doc__)

FORMS = "write `question:…`, `competency:…`, `framework:…`, `page:…` or `https://…`"


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Find links to what does not exist."""
    known: Mapping[str, list[str]] = {name: [] for name in COLLECTIONS}
    for collection, id in guide.paths:
        if collection in known:
            known[collection].append(id)
    for text in active_texts(guide):
        for link in links(text):
            if not (_is_fine(link.address, known) or is_unsafe(link.address) or _is_local(link)):
                yield _unknown(link.place(), link.address, known)
    for id, question in living(guide):
        for index, source in enumerate(question.sources):
            if source.url and not OUTSIDE.match(source.url) and not is_unsafe(source.url):
                yield RULE.at(
                    guide.place(id).value(("sources", index, "url")),
                    f"`{_shown(source.url)}` is not an address on the web",
                    help=(_on_the_web(source.url) or "write it in full, beginning with `https://`",),
                )


def _is_fine(address: str, known: Mapping[str, Sequence[str]]) -> bool:
    collection, _, rest = address.partition(":")
    return bool(OUTSIDE.match(address)) or rest.partition("#")[0] in known.get(collection, ())


def _is_local(link: Link) -> bool:
    """Tell whether a link on a page leads to a file or place beside it, which the build looks up, or is a picture."""
    address = link.address
    return link.text.is_page and (link.is_picture or not (scheme_of(address) or address.startswith("//")))


def _unknown(span: Span, address: str, known: Mapping[str, Sequence[str]]) -> Diagnostic:
    collection, _, rest = address.partition(":")
    id, _, _ = rest.partition("#")
    if collection in known:
        help_lines = advice(id, known[collection])
        return RULE.at(span, f"no {collection} is called `{_shown(id)}`", help=help_lines)
    if not address:
        return RULE.at(span, "this link has no address", help=(FORMS,))
    near = did_you_mean(collection, known) if rest else None
    proposal = f"did you mean `{near}:{rest}`?" if near else _on_the_web(address) or FORMS
    return RULE.at(span, f"`{_shown(address)}` is not an address that a link can have", help=(proposal,))


def _on_the_web(address: str) -> str:
    begins = address.partition("/")[0]
    return f"write `https://{address}`" if begins.count(".") and begins.strip(".") and " " not in address else ""


def _shown(address: str) -> str:
    return address if len(address) <= 50 else f"{address[:50]}…"
