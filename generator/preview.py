"""Shows a built site on this computer alone."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from generator.errors import UnreadableInputError


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # the base class's name
        """Say nothing: the terminal is for the person who writes."""


def serve(site: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of the site on loopback; raises UnreadableInputError for a taken port."""
    try:
        return ThreadingHTTPServer(("127.0.0.1", port), partial(_Quiet, directory=str(site)))
    except OSError as error:
        reason = f"port {port} cannot be used ({error.strerror}); try another: --port {port + 1}"
        raise UnreadableInputError(site, reason) from error
