"""Visits to the pages of a served site, and what went wrong during them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page

WIDE = 1280
NARROW = 360


@dataclass(frozen=True)
class Served:
    """A built site and the address at which it is served."""

    folder: Path
    address: str

    def pages(self) -> list[str]:
        return sorted(
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.html")
        )

    def policy(self) -> str:
        """Return the page of a policy."""
        return next(name for name in self.pages() if name.count("/") == 2)


@dataclass
class Visit:
    """One open page, with what the browser complained of and asked other hosts for."""

    page: Page
    site: Served
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def go(self, name: str) -> Page:
        self.page.goto(f"{self.site.address}{name}")
        return self.page


@contextmanager
def visit(
    browser: Browser,
    site: Served,
    *,
    width: int = WIDE,
    scheme: str = "light",
    scripts: bool = True,
) -> Iterator[Visit]:
    """Open a page and listen to it."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=scripts
    )
    context.set_default_timeout(30_000)
    opened = Visit(context.new_page(), site)
    page, complaints = opened.page, opened.complaints
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None,
    )
    page.on(
        "request",
        lambda asked: (
            None
            if asked.url.startswith((site.address, "data:", "blob:"))
            else opened.elsewhere.append(asked.url)
        ),
    )
    yield opened
    context.close()
