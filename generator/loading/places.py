"""Where the values of a file stand in it, looked up only when there is something to say about one."""

from __future__ import annotations

import re
from functools import cached_property

import yaml

from generator.diagnostics.span import DocumentPath, Span, stretch
from generator.loading.tree import compose, find, span_of


class FilePlaces:
    """The places of one file; the file is read again on the first look-up, and not at all if there is none."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    def key(self, path: DocumentPath) -> Span:
        """Return the place of the key at the path, or of the value where there is no key."""
        steps = self._steps(path)
        key, value = steps[-1]
        if key is not None and len(steps) == len(path) + 1:
            return span_of(self._path, key)
        return self._first(value)

    def value(self, path: DocumentPath) -> Span:
        """Return the place of the value at the path, or of what is nearest to it."""
        steps = self._steps(path)
        key, value = steps[-1]
        if isinstance(value, yaml.ScalarNode) and (value.value or key is None):
            return span_of(self._path, value)
        return span_of(self._path, key) if key is not None else self._first(value)

    def within(self, path: DocumentPath, piece: str, offset: int) -> Span:
        """Return the place of a piece of a text, given where it starts in that text.

        The piece is counted, not measured: the third `<b>` of the text is the third one of the source. That holds for
        every way to write a text in YAML, whatever the source makes of its spaces; a piece that the source writes with
        escapes is placed at its text.
        """
        _, node = self._steps(path)[-1]
        if not isinstance(node, yaml.ScalarNode) or not piece:
            return self.value(path)
        written = re.compile(r"\s+".join(re.escape(word) for word in re.split(r"\s+", piece)))
        nth = sum(1 for found in written.finditer(node.value.strip()) if found.start() < offset)
        start, end = node.start_mark.index, node.end_mark.index
        if node.style in {"|", ">"}:
            start = self._text.find("\n", start, end)  # A comment may follow the sign.
        for found in written.finditer(self._text, start, end):
            if not nth:
                return stretch(self._path, self._text, found.start(), len(found[0]))
            nth -= 1
        return self.value(path)

    def _steps(self, path: DocumentPath) -> list[tuple[yaml.Node | None, yaml.Node]]:
        return list(find(self._root, path))

    @cached_property
    def _root(self) -> yaml.Node:
        root = compose(self._text)
        assert root is not None, "only files that hold something are looked up"
        return root

    def _first(self, node: yaml.Node) -> Span:
        """Return the place of the first key of a record, which stands for the whole of it."""
        if isinstance(node, yaml.MappingNode) and node.value:
            return span_of(self._path, node.value[0][0])
        return span_of(self._path, node)
