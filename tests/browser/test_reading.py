"""What readers see of a policy: status, links to clauses, notes, the chart, and its lines."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.built_site import built
from tests.browser.serving import serve
from tests.browser.visits import NARROW, WIDE, Served, visit
from tests.word_cases import clause, office, policy, text

_RUNS = "window.ran=1"
# Each would run, or become part of the page, were it read as markup once or even twice.
_ATTACKS = (
    f"zebra <img src=x onerror={_RUNS}>",
    f"zebra &lt;img src=x onerror={_RUNS}&gt;",
    f"zebra &amp;lt;img src=x onerror={_RUNS}&amp;gt;",
    f"zebra &#60;script&#62;{_RUNS}&#60;/script&#62;",
    f'zebra "><svg onload={_RUNS}>',
    f"zebra [x](javascript:{_RUNS})",
    f"zebra {{ #other onclick={_RUNS} }}",
)
_INJECTED = """[...document.querySelectorAll(
  "img[src=x], [onerror], [onload], [onclick], [id=other], a[href^=javascript]"
)].map(e => e.outerHTML)"""
_NOT_COVERED = """id => {
  const box = document.getElementById(id).getBoundingClientRect()
  const header = document.querySelector("header"), fixed = getComputedStyle(header).position
  const under = ["sticky", "fixed"].includes(fixed) ? header.getBoundingClientRect().bottom : 0
  return box.top >= under - 1 && box.bottom <= innerHeight
}"""


def policy_pages(site: Served) -> list[str]:
    return [name for name in site.pages() if name.count("/") == 2]


@pytest.mark.parametrize("media", ["screen", "print"])
def test_a_draft_says_so_in_words_on_its_page_and_its_card(
    browser: Browser, site: Served, media: str
) -> None:
    with visit(browser, site) as opened:
        opened.page.emulate_media(media=media)
        for name in policy_pages(site):
            page = opened.go(name)
            title = page.locator("h1").inner_text()
            if page.locator(".pp-banner--draft").count():
                expect(page.locator(".pp-banner")).to_contain_text("DRAFT - not in force")
                card = opened.go("index.html").locator(".pp-card", has_text=title)
                expect(card.get_by_text("DRAFT - not in force")).to_be_visible()


def test_each_clause_has_a_link_that_names_it_and_is_large_enough(
    browser: Browser, site: Served
) -> None:
    script = """all => all.map(e => {
      const box = e.getBoundingClientRect()
      const heading = e.parentElement.previousElementSibling
      return [heading.textContent, heading.id, e.getAttribute("href"), e.ariaLabel,
              box.width >= 24 && box.height >= 24]
    })"""
    with visit(browser, site) as opened:
        for name in policy_pages(site):
            links = opened.go(name).locator(".pp-self a").evaluate_all(script)
            assert len(links) > 20
            for heading, element_id, target, label, large in links:
                assert target == f"#{element_id}"
                number, _, rest = heading.partition(" ")
                assert label in (f"Link to section {number}", f"Link to “{heading}”"), rest
                assert large, label


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_who_follows_a_link_sees_the_clause_from_its_heading_on(
    browser: Browser, site: Served, width: int
) -> None:
    with visit(browser, site, width=width) as opened:
        page = opened.go(site.policy())
        ids = page.locator(".md-content h3[id]").evaluate_all("all => all.map(e => e.id)")
        for element_id in ids[3::9]:
            page.goto("about:blank")
            opened.go(f"{site.policy()}#{element_id}").wait_for_load_state("networkidle")
            assert page.evaluate(_NOT_COVERED, element_id), element_id


def test_notes_are_in_sight_there_and_back(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go(site.policy())
        for number in range(2):
            mark = page.locator(".pp-mark").nth(number)
            mark.locator("a").click()
            note = page.locator(":target")
            expect(note).to_be_in_viewport()
            note.locator(f"a[href='#{mark.get_attribute('id')}']").click()
            expect(mark).to_be_in_viewport()


@pytest.mark.parametrize(("width", "drawing"), [(WIDE, "wide"), (NARROW, "narrow")])
def test_the_chart_fits_the_screen_and_its_text_fits_its_boxes(
    browser: Browser, site: Served, width: int, drawing: str
) -> None:
    script = """all => all.flatMap(group => {
      const box = group.querySelector("rect").getBBox()
      return [...group.querySelectorAll("text")].map(e => e.getBBox()).filter(
        e => e.x < box.x || e.y < box.y || e.x + e.width > box.x + box.width
          || e.y + e.height > box.y + box.height)
    }).length"""
    with visit(browser, site, width=width) as opened:
        for name in policy_pages(site):
            page = opened.go(name)
            if not page.locator(".pp-chart").count():
                continue
            expect(page.locator(f".pp-chart--{drawing}")).to_be_visible()
            expect(page.locator(".pp-chart svg:visible")).to_have_count(1)
            groups = page.locator(f".pp-chart--{drawing} g:has(rect)")
            assert groups.count() > 4
            assert groups.evaluate_all(script) == 0, name


def test_a_link_of_the_chart_is_reached_by_keyboard(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go(site.policy())
        link = page.locator(".pp-chart--wide a").first
        link.focus()
        expect(link).to_be_focused()
        page.keyboard.press("Enter")

        assert page.locator(":target").count() == 1


def test_lines_of_text_are_not_too_long(browser: Browser, site: Served) -> None:
    script = """all => all.filter(e => e.innerText.length > 240).map(e => {
      const lines = e.offsetHeight / parseFloat(getComputedStyle(e).lineHeight)
      return e.innerText.length / lines
    })"""
    with visit(browser, site) as opened:
        for name in policy_pages(site):
            lengths = opened.go(name).locator(".pp-clause p").evaluate_all(script)
            assert lengths
            assert max(lengths) <= 80, name


def test_a_printed_page_shows_no_control(browser: Browser, site: Served) -> None:
    script = """all => all.filter(e => e.checkVisibility() && e.getBoundingClientRect().width > 1)
      .map(e => e.outerHTML)"""
    with visit(browser, site) as opened:
        opened.page.emulate_media(media="print")
        for name in site.pages():
            controls = opened.go(name).locator("nav, button, input, summary, .md-skip")
            assert controls.evaluate_all(script) == [], name


def test_a_page_that_is_not_found_offers_the_search(browser: Browser, site: Served) -> None:
    with visit(browser, site) as opened:
        page = opened.go("404.html")
        page.get_by_role("button", name="Search this site").click()
        expect(page.locator(".md-search__input")).to_be_focused()


@pytest.fixture(scope="module")
def attacked(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A site whose clause titles and texts attack whatever shows them again."""
    one = policy()
    clauses = tuple(
        clause(f"c-{number}", attack, f"1.{number}", text(attack))
        for number, attack in enumerate(_ATTACKS)
    )
    full = replace(one, sections=(replace(one.sections[0], clauses=clauses),))
    folder = tmp_path_factory.mktemp("attacked")
    yield from serve(built([full], office(name=_ATTACKS[1]), folder))


def test_search_results_and_titles_show_attacks_as_text(browser: Browser, attacked: Served) -> None:
    with visit(browser, attacked) as opened:
        page = opened.go("index.html")
        # The theme listens to the field once its scripts have run.
        page.wait_for_load_state("networkidle")
        page.locator(".md-search__input").click()
        page.keyboard.type("zebra")
        page.locator(".md-search-result__item").first.wait_for()
        more = page.locator(".md-search-result__more summary")
        more.evaluate_all("all => all.forEach(e => e.click())")
        page.wait_for_timeout(300)
        shown = page.locator(".md-search-result__list").inner_text()
        assert page.evaluate("window.ran") is None
        assert page.evaluate(_INJECTED) == []
        assert [attack for attack in _ATTACKS if attack not in shown] == []
        for name in attacked.pages():
            opened.go(name)
            assert page.evaluate("window.ran") is None, name
            assert page.evaluate(_INJECTED) == [], name
            assert _ATTACKS[1] in page.title(), name

    assert opened.complaints == []
