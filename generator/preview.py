"""Shows the site on this computer alone, and makes it anew when a file changes.

A mistake stands on the page as well as in the terminal, above the last good page.
"""

import html
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Condition, Thread

from generator import resources
from generator.errors import PolicypressError, UnreadableInputError
from generator.pipeline import Built, build

EVENTS = "/policypress-events"
_LOOK_EVERY = 0.2
"""Seconds between two looks at the files."""
_HEARTBEAT = 15.0
"""Seconds after which a silent connection is written to, so that a closed tab is noticed."""
_LOCAL = ("127.0.0.1", "localhost")
_SCRIPT = (
    "<script>new EventSource({events!r}).onmessage = function () {{ location.reload() }}</script>"
)
_MISTAKES = (
    '<div role="alert" style="position:sticky;top:0;z-index:9;max-height:60vh;overflow:auto;'
    'padding:1rem;background:#fff3f0;color:#5c1a00;border-bottom:4px solid #a33000">'
    "<strong>The files hold mistakes. Below is the last good page.</strong>"
    '<pre style="white-space:pre-wrap">{mistakes}</pre></div>'
)


@dataclass
class Preview:
    """What is being shown: the site, how often it changed, and the mistakes that stand now."""

    sources: Path
    out: Path
    only: Sequence[str]
    mistakes: str = ""
    changes: int = 0
    news: Condition = field(default_factory=Condition)
    made_of: dict[Path, int] = field(default_factory=dict)
    """When each file was changed that the site was made of."""

    def make(self) -> Built | None:
        """Make the site; None where the files hold mistakes, which are kept to be shown."""
        built, self.mistakes = None, ""
        # Before the files are read: what changes while they are is a change.
        self.made_of = self._stamps()
        try:
            built = build(self.sources, self.out, self.only, lambda _: None)
        except PolicypressError as error:
            self.mistakes = str(error)
        with self.news:
            self.changes += 1
            self.news.notify_all()
        return built

    def watch(self, say: Callable[[str], None]) -> None:
        """Make the site anew whenever a file changes, until interrupted."""
        while True:
            time.sleep(_LOOK_EVERY)
            if self._stamps() != self.made_of:
                self.make()
                say(self.mistakes or "Made anew.")

    def _stamps(self) -> dict[Path, int]:
        """Return when each file was changed that the site is made of."""
        return {path: _changed(path) for folder in self._folders() for path in _files(folder)}

    def _folders(self) -> Iterator[Path]:
        project = self.sources.parent
        yield self.sources
        for root in (project, resources.library().parent):
            yield from (root / "templates", root / "site", root / "mkdocs.yml")


def serve(preview: Preview, port: int) -> ThreadingHTTPServer:
    """Return a running server on loopback; raises UnreadableInputError for a taken port."""
    handler = partial(_Handler, preview, directory=str(preview.out / "site"))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OverflowError as error:
        raise UnreadableInputError(f"port {port}", "use a number from 1 to 65535") from error
    except OSError as error:
        reason = f"cannot be used ({error.strerror}); try another: --port {port + 1}"
        raise UnreadableInputError(f"port {port}", reason) from error
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    return server


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, preview: Preview, *arguments: object, **named: str) -> None:
        self._preview = preview
        super().__init__(*arguments, **named)  # type: ignore[arg-type]  # the base class's own

    def do_GET(self) -> None:
        """Answer with a page that reloads itself, a file, or the stream of changes."""
        # A page of another site could otherwise reach this server under a name of its own.
        if (self.headers.get("Host") or "").partition(":")[0] not in _LOCAL:
            self.send_error(HTTPStatus.FORBIDDEN, "this server is for this computer alone")
        elif self.path == EVENTS:
            self._send_changes()
        elif (page := self._page()) is not None:
            self._send_page(page)
        else:
            super().do_GET()

    def log_message(self, format: str, *args: object) -> None:  # the base class's name
        """Say nothing: the terminal is for the person who writes."""

    def _page(self) -> Path | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        return path if path.suffix == ".html" and path.is_file() else None

    def _send_page(self, path: Path) -> None:
        text = path.read_text("utf-8")
        shown = self._preview.mistakes
        above = _MISTAKES.format(mistakes=html.escape(shown)) if shown else ""
        head, body, rest = text.partition("<body")
        tag, end, content = rest.partition(">")
        script = _SCRIPT.format(events=EVENTS)
        self._send(f"{head}{body}{tag}{end}{above}{content}{script}".encode())

    def _send(self, content: bytes) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _send_changes(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        known = self._preview.changes
        try:
            while True:
                with self._preview.news:
                    self._preview.news.wait(_HEARTBEAT)
                    changed = self._preview.changes != known
                    known = self._preview.changes
                self.wfile.write(b"data: changed\n\n" if changed else b": still here\n\n")
                self.wfile.flush()
        except OSError:
            return  # the tab was closed


def _files(folder: Path) -> Iterator[Path]:
    if folder.is_file():
        yield folder
    yield from (path for path in folder.rglob("*") if path.is_file())


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
