"""Text to plain values: the only module that reads YAML.

Every scalar stays the text that was written (`no`, `010` and `4:30` included); the record's type turns it into what it
means. Anchors, aliases, tags and duplicate keys are refused, and nothing is built but texts, lists and dictionaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from generator.diagnostics.diagnostic import Diagnostic, Outcome
from generator.diagnostics.span import DocumentPath, Span, stretch
from generator.loading.rules.duplicate_key import duplicate_key
from generator.loading.rules.too_deep import LIMIT, too_deep
from generator.loading.rules.wrong_shape import wrong_shape
from generator.loading.rules.yaml_alias import yaml_alias
from generator.loading.rules.yaml_syntax import tab_indentation, yaml_syntax

Value = str | list["Value"] | dict[str, "Value"]

SIGN = re.compile(r"(?m)(?:^[ ]*|:[ \t\n]*|[-?][ \t]+|[\[{,][ \t]*)[&*!]")
"""Where an anchor, alias or tag could begin. It also hits emphasis in prose, so a hit is only a reason to look."""
DEEP = re.compile(r"(?m)^[ \t?:-]{200,}")
"""An indentation that could hide hundreds of levels."""
TAB = re.compile(r"(?m)^ *\t+(?=[ \t]*\S)")
BEGAN_EARLIER = (
    "while scanning a quoted scalar",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
    "while scanning a simple key",
)
"""The mistakes whose beginning says more than the place at which the parser gave up."""


def parse(path: str, text: str) -> Outcome[Value | None]:
    """Return what a YAML text holds, or None with the reasons; an empty text has no value and no reasons."""
    found = tuple(_dangers(path, text))
    if found:
        return Outcome(None, found)
    try:
        node = compose(text)
    except yaml.YAMLError as error:
        return Outcome(None, (_syntax(path, text, error),))
    if node is None:
        return Outcome(None, ())
    problems: list[Diagnostic] = []
    value = _value(node, path, 1, problems)
    return Outcome(value, tuple(problems))


def compose(text: str) -> yaml.Node | None:
    """Return the tree of nodes of a YAML text, each with its marks.

    Raises:
        yaml.YAMLError: The text is not YAML.
    """
    loader = yaml.CBaseLoader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def span_of(path: str, node: yaml.Node) -> Span:
    """Return the place of a node; one that goes over several lines is cut at the end of its first."""
    start, end = node.start_mark, node.end_mark
    if end.line != start.line or (end.line, end.column) == (start.line, start.column):
        return Span(path, start.line + 1, start.column + 1, start.line + 1, start.column + 2)
    return Span(path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def find(root: yaml.Node | None, path: DocumentPath) -> Iterator[tuple[yaml.Node | None, yaml.Node]]:
    """Yield the key (where there is one) and the value of each step along a path, as far as the tree goes."""
    if root is None:
        return
    yield None, root
    node = root
    for step in path:
        key: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            pairs = [pair for pair in node.value if pair[0].value == step]
            if not pairs:
                return
            key, node = pairs[-1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return
        yield key, node


def _dangers(path: str, text: str) -> Iterator[Diagnostic]:
    """Yield what must not reach the parser's recursion: signs of YAML's own, and nesting without end."""
    deep = DEEP.search(text) or text.count("[") + text.count("{") > 200
    if not (deep or SIGN.search(text)):
        return
    depth = 0
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            mark = token.start_mark
            span = Span(path, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
            match token:
                case yaml.AnchorToken():
                    yield yaml_alias(span, "&")
                case yaml.AliasToken():
                    yield yaml_alias(span, "*")
                case yaml.TagToken():
                    yield yaml_alias(span, "!")
                case (
                    yaml.BlockMappingStartToken()
                    | yaml.BlockSequenceStartToken()
                    | yaml.FlowMappingStartToken()
                    | yaml.FlowSequenceStartToken()
                ):
                    depth += 1
                    if depth > LIMIT:
                        yield too_deep(span)
                        return
                case yaml.BlockEndToken() | yaml.FlowMappingEndToken() | yaml.FlowSequenceEndToken():
                    depth -= 1
    except yaml.YAMLError as error:
        yield _syntax(path, text, error)


def _value(node: yaml.Node, path: str, depth: int, problems: list[Diagnostic]) -> Value:
    # `type(...) is` and local names: this runs once for every value of every file.
    kind = type(node)
    if kind is yaml.ScalarNode:
        text: str = node.value
        return text
    if depth > LIMIT:
        problems.append(too_deep(span_of(path, node)))
        return ""
    if kind is yaml.SequenceNode:
        return [_value(entry, path, depth + 1, problems) for entry in node.value]
    value: dict[str, Value] = {}
    for key, entry in node.value:
        if type(key) is not yaml.ScalarNode:
            problems.append(wrong_shape(span_of(path, key), "a key", "a text", "something nested"))
            continue
        name = key.value
        if name in value:
            first = next(other for other, _ in node.value if other.value == name)
            problems.append(duplicate_key(span_of(path, key), name, span_of(path, first)))
            continue
        value[name] = _value(entry, path, depth + 1, problems)
    return value


def _syntax(path: str, text: str, error: yaml.YAMLError) -> Diagnostic:
    if isinstance(error, yaml.reader.ReaderError):
        return yaml_syntax(stretch(path, text, error.position), error.reason)
    assert isinstance(error, yaml.MarkedYAMLError), "the parser names the place of every mistake"
    problem, context = error.problem_mark, error.context_mark
    mark = problem or context
    assert mark is not None, "the parser names the place of every mistake"
    span = Span(path, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
    tab = TAB.match(text, text.rfind("\n", 0, mark.index) + 1)
    if tab and "cannot start any token" in (error.problem or ""):
        return tab_indentation(Span(path, mark.line + 1, 1, mark.line + 1, mark.column + 2))
    began = None
    if context is not None and error.context in BEGAN_EARLIER:
        began = Span(path, context.line + 1, context.column + 1, context.line + 1, context.column + 2)
    return yaml_syntax(span, error.problem or "", began=began)
