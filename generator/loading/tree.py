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
from generator.loading.rules.duplicate_key import RULE as DUPLICATE_KEY
from generator.loading.rules.duplicate_key import duplicate_key
from generator.loading.rules.too_deep import LIMIT, too_deep
from generator.loading.rules.wrong_shape import wrong_shape
from generator.loading.rules.yaml_alias import yaml_alias
from generator.loading.rules.yaml_syntax import early_end_of_quotes, tab_indentation, yaml_syntax

Value = str | list["Value"] | dict[str, "Value"]

SIGN = re.compile(r"(?m)(?:^[ \t]*|:[ \t\n]*|[-?][ \t]+|[\[{,][ \t]*)[&*!]")
"""Where an anchor, alias or tag could begin. It also hits emphasis in prose, so a hit is only a reason to look."""
DEEP = re.compile(r"(?m)^[ \t?:-]{200,}")
"""An indentation that could hide hundreds of levels."""
RARE_BREAK = re.compile("[\x85\u2028\u2029]")
"""Ends of lines that YAML knows and the two expressions above do not."""
TAB = re.compile(r"(?m)^ *\t+(?=[ \t]*\S)")
BEGAN_EARLIER = (
    "while scanning a quoted scalar",
    "while parsing a flow sequence",
    "while parsing a flow mapping",
    "while scanning a simple key",
    "while scanning a directive",
)
"""The mistakes whose beginning says more than the place at which the parser gave up."""
SIGNS = {
    "while scanning an anchor": "&",
    "while scanning an alias": "*",
    "while scanning a tag": "!",
    "while parsing a tag": "!",
}
"""The signs of YAML's own that the parser trips over."""


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
    # What is nested wrongly cannot be told apart; what has only a key too many can.
    return Outcome(value if all(each.rule == DUPLICATE_KEY.name for each in problems) else None, tuple(problems))


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
    many_brackets = text.count("[") + text.count("{") > 200
    if not (many_brackets or DEEP.search(text) or SIGN.search(text) or RARE_BREAK.search(text)):
        return
    depth = 0
    lines: set[int] = set()
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            mark = token.start_mark
            span = Span(path, mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2)
            match token:
                case yaml.AnchorToken() | yaml.AliasToken() | yaml.TagToken():
                    if span.line not in lines:
                        yield yaml_alias(span, text[mark.index])
                    lines.add(span.line)
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
    began = stretch(path, text, context.index) if context is not None else None
    if began and (sign := SIGNS.get(error.context or "")):
        return yaml_alias(began, sign)
    if "did not find expected key" in (error.problem or "") and (opened := _quotes_before(path, text, mark)):
        return early_end_of_quotes(opened, span)
    return yaml_syntax(span, error.problem or "", began=began if error.context in BEGAN_EARLIER else None)


def _quotes_before(path: str, text: str, mark: yaml.Mark) -> Span | None:
    """Return where the text in quotes was opened that ends just before a place, if there is one."""
    opened = None
    try:
        for token in yaml.scan(text, Loader=yaml.CBaseLoader):
            if token.start_mark.index >= mark.index:
                break
            quoted = isinstance(token, yaml.ScalarToken) and token.style in {"'", '"'}
            if quoted and not text[token.end_mark.index : mark.index].strip(" "):
                opened = stretch(path, text, token.start_mark.index)
    except yaml.YAMLError:
        return opened
    return opened
