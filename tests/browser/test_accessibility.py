"""No page breaks a rule that a machine can check, in either color scheme, wide or narrow."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.visits import NARROW, WIDE, Served, visit

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize(("scheme", "width"), [("light", WIDE), ("dark", WIDE), ("dark", NARROW)])
def test_axe_finds_nothing_on_any_page(
    browser: Browser, site: Served, scheme: str, width: int
) -> None:
    found = []
    with visit(browser, site, scheme=scheme, width=width) as opened:
        for name in site.pages():
            result = Axe().run(opened.go(name), options={"runOnly": _RULES})
            found += [
                (name, one["id"], one["nodes"][0]["html"]) for one in result.response["violations"]
            ]

    assert found == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu_search_and_contents(
    browser: Browser, site: Served, scheme: str
) -> None:
    with visit(browser, site, scheme=scheme, width=NARROW) as opened:
        page = opened.go(site.policy())
        page.locator(".pp-menu summary").click()
        page.locator(".pp-contents summary").click()
        first = Axe().run(page, options={"runOnly": _RULES}).response["violations"]
        page.locator("[data-pp-search]").click()
        page.keyboard.type("policy")
        page.locator(".md-search-result__item").first.wait_for()
        second = Axe().run(page, options={"runOnly": _RULES}).response["violations"]

    assert [(one["id"], one["nodes"][0]["html"]) for one in (*first, *second)] == []


@pytest.mark.parametrize("width", [320, 768])
def test_no_page_has_to_be_scrolled_sideways(browser: Browser, site: Served, width: int) -> None:
    with visit(browser, site, width=width) as opened:
        widths = {
            name: opened.go(name).evaluate("document.documentElement.scrollWidth")
            for name in site.pages()
        }

    assert {name: wide for name, wide in widths.items() if wide > width} == {}


def test_ids_are_used_once_on_a_page(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        for name in site.pages():
            ids = opened.go(name).evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
            assert len(ids) == len(set(ids)), name
