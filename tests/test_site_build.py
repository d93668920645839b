"""Pages become a site, and nothing that an office wrote becomes more than text."""

import shutil
import socket
from pathlib import Path

import pytest

from generator import resources
from generator.errors import PolicypressError
from generator.publication import lay_pages, page_texts
from generator.site_build import SiteFailedError, build_site
from tests.browser.built_site import ROOT, built, page
from tests.word_cases import office, policy


def build(pages: Path, folder: Path, config: Path = ROOT / "mkdocs.yml", **changes: object) -> Path:
    site = folder / "site"
    overrides = resources.site_pages() / "overrides"
    build_site(config=config, pages=pages, site=site, office=office(**changes), overrides=overrides)
    return site


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    documents = {"bail.docx": b"Word"}
    texts = page_texts((policy(),), office(), documents)
    lay_pages(texts, documents, office(), tmp_path, folder)
    return folder


def test_the_site_has_every_page_and_the_word_file(pages: Path, tmp_path: Path) -> None:
    site = build(pages, tmp_path)

    names = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert names == {
        "404.html",
        "accessibility.html",
        "find.html",
        "glossary.html",
        "how-policies-are-made.html",
        "index.html",
        "offenses.html",
        "policies/bail/index.html",
        "policies/index.html",
    }
    assert (site / "policies" / "bail" / "bail.docx").read_bytes() == b"Word"


def test_nothing_is_printed(pages: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    build(pages, tmp_path)

    assert capfd.readouterr() == ("", "")


def test_no_network_is_used(pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)

    build(pages, tmp_path)


def test_a_link_that_leads_nowhere_stops_the_build(pages: Path, tmp_path: Path) -> None:
    (pages / "own.md").write_text("# Own\n\n[gone](gone.md)\n", "utf-8")

    with pytest.raises(SiteFailedError, match=r"own\.md.*gone\.md"):
        build(pages, tmp_path)


def test_own_page_comes_last_in_the_menu_unless_it_asks_for_a_place(
    pages: Path, tmp_path: Path
) -> None:
    (pages / "own.md").write_text("---\nnav_order: soon\n---\n# Own\n", "utf-8")
    (pages / "early.md").write_text("---\nnav_order: 1\n---\n# Early\n", "utf-8")

    page = (build(pages, tmp_path) / "find.html").read_text("utf-8")
    menu = page.partition('class="pp-pages"')[2].partition("</nav>")[0]

    assert menu.index(">Early<") < menu.index(">Find what concerns you<") < menu.index(">Own<")


def test_every_page_begins_with_a_link_to_its_content(pages: Path, tmp_path: Path) -> None:
    site = build(pages, tmp_path)

    for path in site.rglob("*.html"):
        assert path.read_text("utf-8").count('class="md-skip"') == 1, path


def test_a_mistake_in_the_configuration_is_one_of_ours(pages: Path, tmp_path: Path) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\ntheme: {name: none-such}\n", "utf-8")

    with pytest.raises(PolicypressError, match="none-such"):
        build(pages, tmp_path, config)


def test_an_office_with_its_own_plain_configuration_has_our_footer(
    pages: Path, tmp_path: Path
) -> None:
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\ntheme: {name: material, font: false}\n", "utf-8")

    site = build(pages, tmp_path, config)

    assert "Public Desk" in page(site, "index.html").xpath("string(//footer)")


def test_an_office_can_change_one_of_our_templates(pages: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / "partials"
    own.mkdir(parents=True)
    (own / "logo.html").write_text("<b>our seal</b>", "utf-8")
    config = tmp_path / "mkdocs.yml"
    config.write_text("site_name: x\ntheme: {name: material, custom_dir: own}\n", "utf-8")

    header = page(build(pages, tmp_path, config), "index.html").xpath("//header")[0]

    assert "our seal" in header.text_content()
    assert "Public Desk" in page(tmp_path / "site", "index.html").xpath("string(//footer)")


def test_an_offices_name_is_escaped_once_wherever_it_stands(pages: Path, tmp_path: Path) -> None:
    name = 'O\'Neil & Sons </title><script>alert(1)</script> "x"'

    site = build(pages, tmp_path, name=name)

    for path in sorted(site.rglob("*.html")):
        tree = page(site, path.relative_to(site).as_posix())
        assert tree.xpath("string(//title)").endswith(name)
        assert tree.xpath("string(//*[@class='pp-home__office'])") == name
        assert not tree.xpath("//script[contains(., 'alert(1)')]")


def test_configuration_keeps_the_hand_written_pages_safe() -> None:
    config = (ROOT / "mkdocs.yml").read_text("utf-8")

    # MkDocs' own defaults are docs/ and site/: it empties the latter before it writes.
    assert "\ndocs_dir: build/pages\n" in config
    assert "\nsite_dir: build/site\n" in config


def test_templates_of_the_theme_are_not_published(pages: Path, tmp_path: Path) -> None:
    shutil.copytree(resources.site_pages() / "overrides", pages / "overrides")

    assert not (build(pages, tmp_path) / "overrides").exists()


def test_a_second_build_gives_the_same_pages(tmp_path: Path) -> None:
    first, second = (built((policy(),), office(), tmp_path / name) for name in ("one", "two"))

    for path in first.rglob("*.html"):
        assert path.read_bytes() == (second / path.relative_to(first)).read_bytes()


def test_sitemap_lists_the_pages_of_a_site_whose_address_is_known(
    pages: Path, tmp_path: Path
) -> None:
    config = tmp_path / "mkdocs.yml"
    ours = (ROOT / "mkdocs.yml").read_text("utf-8")
    config.write_text(f"site_url: https://policies.example.org/\n{ours}", "utf-8")

    listed = (build(pages, tmp_path, config) / "sitemap.xml").read_text("utf-8")

    assert "<loc>https://policies.example.org/policies/bail/index.html</loc>" in listed


def test_every_page_says_where_the_feed_is(pages: Path, tmp_path: Path) -> None:
    site = build(pages, tmp_path)

    for name, expected in (
        ("index.html", "feed.xml"),
        ("policies/bail/index.html", "../../feed.xml"),
    ):
        links = page(site, name).xpath("//link[@type='application/atom+xml']/@href")
        assert links == [expected], name
    assert (site / "feed.xml").is_file()


def test_a_known_address_fills_the_map_for_search_engines(tmp_path: Path) -> None:
    placed = office(site_address="https://policies.example.org/office")
    site = built([], placed, tmp_path)

    assert "https://policies.example.org/office/glossary.html" in (site / "sitemap.xml").read_text()
