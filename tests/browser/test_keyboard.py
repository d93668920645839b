"""Everything can be reached and used with the keyboard alone."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visits import NARROW, WIDE, Served, visit


def test_the_first_stop_skips_to_the_page_itself(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go(site.policy())
        page.keyboard.press("Tab")
        expect(page.locator("a.md-skip")).to_be_focused()
        expect(page.locator("a.md-skip")).to_have_css("opacity", "1")
        page.keyboard.press("Enter")

        assert page.evaluate("location.hash") == "#page-title"


def test_the_menu_of_a_narrow_screen_opens_with_the_keyboard(
    browser: Browser, site: Served
) -> None:
    with visit(browser, site, width=NARROW) as opened:
        page = opened.go(site.policy())
        page.locator(".pp-menu summary").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")

        expect(page).to_have_url(f"{site.address}index.html")


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_search_finds_a_clause(browser: Browser, site: Served, width: int) -> None:
    with visit(browser, site, width=width) as opened:
        page = opened.go("index.html")
        control = ".md-search__input" if width == WIDE else "[data-pp-search]"
        page.locator(control).focus()
        page.keyboard.press("Enter")
        expect(page.locator(".md-search__input")).to_be_focused()
        page.keyboard.type("exception")
        expect(page.locator(".md-search-result__item").first).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.locator(".md-search-result__item").first).not_to_be_in_viewport()
        if width == NARROW:
            expect(page.locator(control)).to_be_focused()

    assert opened.complaints == []


def test_colors_can_be_switched_and_stay(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go("index.html")
        before = page.locator("body").get_attribute("data-md-color-scheme")
        page.locator("[data-pp-colors]").focus()
        page.keyboard.press("Enter")
        expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", before or "")
        after = page.locator("body").get_attribute("data-md-color-scheme")
        page = opened.go(site.policy())

        assert page.locator("body").get_attribute("data-md-color-scheme") == after


def test_the_link_of_a_clause_to_itself_shows_when_it_has_the_focus(
    browser: Browser, site: Served
) -> None:
    with visit(browser, site) as opened:
        link = opened.go(site.policy()).locator(".pp-self a").first
        link.focus()

        expect(link).to_have_css("opacity", "1")


def test_a_note_leads_there_and_back(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go(site.policy())
        page.locator(".pp-mark a").first.press("Enter")
        assert page.evaluate("location.hash") == "#fn-1"
        page.locator("#fn-1 [role=doc-backlink]").first.press("Enter")

        assert page.evaluate("location.hash") == "#fn-ref-1-1"
