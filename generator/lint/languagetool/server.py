"""The LanguageTool server: which one, and whether a draft may go there.

A draft leaves the office only where language.yml says so in as many words.
"""

import ipaddress
from collections.abc import Callable, Sequence
from typing import Protocol
from urllib.parse import urlsplit

from generator.errors import PolicypressError
from generator.lint.model import GrammarServer

DOWNLOAD = "download"
"""As a server's address: the library downloads LanguageTool and starts it on this machine."""
_INSIDE = (".local", ".internal", ".lan", ".intranet", ".home.arpa", "localhost")


class GrammarUnavailableError(PolicypressError):
    """The grammar cannot be checked now; everything else can."""


class Match(Protocol):
    """What LanguageTool says about one place of a text."""

    offset: int
    error_length: int
    rule_id: str
    rule_issue_type: str
    message: str
    replacements: list[str]


Check = Callable[[str], Sequence[Match]]
"""Asks the server about a text; offsets are code points."""


def connected(server: GrammarServer) -> Check:
    """Return what asks a server; raises GrammarUnavailableError where it cannot be asked."""
    if server.address != DOWNLOAD and not server.may_leave and not is_inside(server.address):
        raise GrammarUnavailableError(
            f"{server.address} is outside the office: to send drafts there, write"
            " 'drafts_may_leave_the_office: yes' under 'grammar:' in language.yml"
        )
    try:
        from language_tool_python import LanguageTool  # noqa: PLC0415  # it may not be installed
        from language_tool_python.exceptions import LanguageToolError  # noqa: PLC0415  # as above
    except ImportError as error:
        reason = "--grammar needs language-tool-python: pip install language-tool-python"
        raise GrammarUnavailableError(reason) from error
    remote = None if server.address == DOWNLOAD else server.address
    try:
        tool = LanguageTool(server.language, remote_server=remote)
    except (LanguageToolError, OSError, ValueError, ModuleNotFoundError) as error:
        raise GrammarUnavailableError(_without_server(server)) from error

    def check(text: str) -> Sequence[Match]:
        try:
            return list(tool.check(text))
        except (LanguageToolError, OSError, ValueError) as error:
            raise GrammarUnavailableError(f"{server.address} gave no answer") from error

    return check


def _without_server(server: GrammarServer) -> str:
    if server.address == DOWNLOAD:
        return "LanguageTool could not be downloaded or started: it needs Java 17 and the network"
    return f"no LanguageTool server answers at {server.address}: start one, or name another"


def is_inside(address: str) -> bool:
    """Tell whether an address can only be this machine or one of the office's network."""
    host = (urlsplit(address).hostname or "").rstrip(".")
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return bool(host) and ("." not in host or host.endswith(_INSIDE))
    return number.is_loopback or number.is_private
