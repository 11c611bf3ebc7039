"""The machine's own Chromium: find it, or install it where a system package can do so.

Playwright can download a browser of its own, but several hundred megabytes beside the one that is already there help
nobody. Needs nothing but the standard library; `python -m site_tests.browser.chromium` is what `make test` runs.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

MISSING = (
    "No Chromium was found for the browser tests. Install Chromium or Google Chrome"
    " (Debian: apt-get install chromium fonts-dejavu-core; Fedora: dnf install chromium;"
    " macOS: brew install --cask google-chrome), or set CHROMIUM to the path of one."
)

_COMMANDS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_APPLICATIONS = ("Google Chrome", "Chromium", "Microsoft Edge")
_WINDOWS_PROGRAMS = (
    "Google/Chrome/Application/chrome.exe",
    "Chromium/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
)
_PACKAGES = ("chromium", "fonts-dejavu-core")


def find() -> str | None:
    """Return the path of a Chromium, which is the one that `$CHROMIUM` names if that is set."""
    if chosen := os.environ.get("CHROMIUM"):
        return shutil.which(chosen)
    candidates = (*_COMMANDS, *_macos_paths(), *_windows_paths())
    return next(filter(None, map(shutil.which, candidates)), None)


def main() -> int:
    """Print the path of a Chromium, after installing one if there is none, or say what to install."""
    if os.environ.get("CHROMIUM") and find() is None:
        print(f"CHROMIUM is set to {os.environ['CHROMIUM']}, which is not a program.", file=sys.stderr)
        return 1
    if find() is None:
        _install()
    path = find()
    if path is None:
        print(MISSING, file=sys.stderr)
        return 1
    print(f"Chromium: {path}")
    return 0


def _macos_paths() -> tuple[str, ...]:
    """Name where macOS keeps browsers, which are not on its PATH."""
    if sys.platform != "darwin":
        return ()
    folders = (Path("/Applications"), Path.home() / "Applications")
    return tuple(f"{folder}/{name}.app/Contents/MacOS/{name}" for name in _APPLICATIONS for folder in folders)


def _windows_paths() -> tuple[str, ...]:
    """Name where Windows keeps browsers, which are not on its PATH."""
    variables = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
    folders = [os.environ[variable] for variable in variables if variable in os.environ]
    return tuple(f"{folder}/{program}" for program in _WINDOWS_PROGRAMS for folder in folders)


def _install() -> None:
    """Install Debian's Chromium if this user may do so without being asked for a password."""
    as_root = _as_root()
    if shutil.which("apt-get") is None or as_root is None:
        return
    print(f"Installing {' and '.join(_PACKAGES)} with apt-get", flush=True)
    apt_get = (*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120")
    if _succeeds((*apt_get, "update")):
        _succeeds((*apt_get, "install", "-y", "--no-install-recommends", *_PACKAGES))


def _as_root() -> tuple[str, ...] | None:
    """Return what to put before a command that only root may run, or None if nothing helps."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return ()
    sudo = ("sudo", "-n")
    if shutil.which("sudo") and subprocess.run((*sudo, "true"), capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def _succeeds(command: Sequence[str]) -> bool:
    """Run a command, and show what it printed only if it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
