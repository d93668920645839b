"""Pages load without complaint, ask no other host for anything, and need no scripts."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.visits import NARROW, WIDE, Served, visit


def test_pages_load_without_complaint_and_ask_no_other_host(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        for name in site.pages():
            opened.go(name).wait_for_load_state("networkidle")

    assert opened.complaints == []
    assert opened.elsewhere == []


def test_pages_open_from_a_folder(browser: Browser, site: Served) -> None:
    with visit(browser, site, scripts=False) as opened:
        page = opened.page
        page.goto((site.folder / "index.html").as_uri())
        page.locator(".pp-card h3 a").first.click()

        expect(page.locator(".pp-banner")).to_be_visible()


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_text_contents_and_download_need_no_scripts(
    browser: Browser, site: Served, width: int
) -> None:
    with visit(browser, site, width=width, scripts=False) as opened:
        page = opened.go(site.policy())
        expect(page.locator(".pp-clause").first).to_be_visible()
        if width == NARROW:
            page.locator(".pp-contents summary").click()
        contents = ".pp-toc" if width == WIDE else ".pp-contents"
        expect(page.locator(f"{contents} a").first).to_be_visible()
        with page.expect_download() as download:
            page.locator(".pp-download a").click()
        expect(page.locator(".md-search__input")).not_to_be_visible()

    assert download.value.suggested_filename.endswith(".docx")


def test_a_linked_clause_stands_out(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go(site.policy())
        plain = page.locator(".md-content h3[id]").last
        before = plain.evaluate("e => getComputedStyle(e).backgroundColor")
        page.evaluate("id => { location.hash = id }", plain.get_attribute("id"))

        assert plain.evaluate("e => getComputedStyle(e).backgroundColor") != before


def test_a_printed_page_has_the_text_and_no_menus(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go(site.policy())
        page.emulate_media(media="print")
        for hidden in (".md-sidebar--primary", ".md-search", ".pp-download", ".pp-menu"):
            expect(page.locator(hidden).first).not_to_be_visible()
        for shown in ("h1", ".pp-banner", ".pp-facts", ".pp-clause", ".pp-footer"):
            expect(page.locator(shown).first).to_be_visible()
        address = page.locator(".pp-notes a[href^=http]").first
        after = address.evaluate("e => getComputedStyle(e, '::after').content")

    assert "http" in after


def test_nothing_that_an_office_wrote_runs(browser: Browser, hostile_site: Served) -> None:
    with visit(browser, hostile_site) as opened:
        for name in hostile_site.pages():
            opened.go(name).wait_for_load_state("networkidle")
        page = opened.go("index.html")
        for words in ("script", "alert", "select", "onerror"):
            page.locator(".md-search__input").fill(words)
            page.locator(".md-search-result__item, .md-search-result__meta").first.wait_for()
            page.wait_for_timeout(300)

    assert opened.complaints == []
    assert opened.elsewhere == []
