"""What browser tests stand on: the system's Chromium, a page that notices foreign requests, and a local web server."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from os import PathLike
from pathlib import Path
from socket import socket
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from site_tests.browser import chromium

# Root, as in a container, needs the first; machines without a graphics card or with a small /dev/shm the next two. The
# others stop Chromium from calling home, which on a closed network means many refused connections at every start.
LAUNCH_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Run one Chromium for all tests, and fail rather than skip them if there is none."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.MISSING, pytrace=False)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=LAUNCH_ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page in a fresh profile, and fail the test if anything was requested from another machine."""
    requested: list[str] = []
    with browser.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.on("request", lambda request: requested.append(request.url))
        context.on("page", lambda page: page.on("websocket", lambda socket: requested.append(socket.url)))
        yield context.new_page()
    foreign = sorted({url for url in requested if not _is_local(url)})
    if foreign:
        pytest.fail("\n".join(("The page asked other machines for:", *foreign)), pytrace=False)


@pytest.fixture(scope="session")
def server() -> Iterator[Callable[[Path], str]]:
    """Return a function that serves a folder until the tests end, and says at which address."""
    with ExitStack() as running:
        yield lambda folder: running.enter_context(_serving(folder))


@pytest.fixture(scope="session")
def site_url(server: Callable[[Path], str], built_site: Path) -> str:
    """Return the address of the built site, ending with a slash."""
    return server(built_site)


def _is_local(url: str) -> bool:
    """Tell whether a request stays on this machine."""
    parts = urlsplit(url)
    return parts.scheme in {"blob", "data", "file"} or parts.hostname in {"127.0.0.1", "localhost"}


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of the loopback address."""
    with _Server(("127.0.0.1", 0), partial(_Handler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


class _Server(ThreadingHTTPServer):
    """A web server that expects browsers to hang up."""

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: tuple[str, int]) -> None:
        """Pass over a page that was closed while it still loaded."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(SimpleHTTPRequestHandler):
    """A handler of files that keeps no log."""

    def guess_type(self, path: str | PathLike[str]) -> str:
        """Name the type of a script, which Windows may take for plain text and browsers would then not run."""
        return "text/javascript" if str(path).endswith(".js") else super().guess_type(path)

    def log_message(self, *_: object) -> None:
        """Print nothing."""
