"""Finds links of a built site that lead nowhere: `python -m tests.dead_links build/site`."""

import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

_ATTRIBUTES = ("href", "src", "data-src")


def dead_links(site: Path) -> Iterator[str]:
    """Yield "page: link" for every link within the site whose file or element is not there."""
    pages = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    ids = {name: _ids(path) for name, path in pages.items()}
    for name, path in pages.items():
        for link in _links(path):
            if not _leads_somewhere(link, name, site, ids):
                yield f"{name}: {link}"


def _ids(path: Path) -> set[str]:
    tree = html.parse(str(path))
    return {*tree.xpath("//@id"), *tree.xpath("//a/@name")}


def _links(path: Path) -> Iterator[str]:
    for element in html.parse(str(path)).iter():
        for attribute in _ATTRIBUTES:
            if isinstance(element.tag, str) and (value := element.get(attribute)):
                yield value


def _leads_somewhere(link: str, page: str, site: Path, ids: dict[str, set[str]]) -> bool:
    # A page served under any address: its links are followed from an invented root.
    target = urlsplit(urljoin(f"http://site.invalid/{page}", link))
    if target.netloc != "site.invalid" or target.scheme not in ("http", "https"):
        return True
    relative = unquote(target.path).lstrip("/")
    path = site / relative
    if path.is_dir():
        relative = f"{relative.rstrip('/')}/index.html".lstrip("/")
        path = site / relative
    if not path.is_file():
        return False
    fragment = unquote(target.fragment)
    return not fragment or relative not in ids or fragment in ids[relative]


def main() -> int:
    """Print what leads nowhere; the exit code says whether anything does."""
    site = Path(sys.argv[1])
    if not (site / "index.html").is_file():
        print(f"{site}: no site here")
        return 2
    found = list(dead_links(site))
    for line in found:
        print(f"dead link: {line}")
    print(f"{len(found)} dead links in {site}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
