"""Builds a site of given policies the way the program does, and reads the pages back."""

from collections.abc import Sequence
from pathlib import Path

from lxml import html

from generator import resources
from generator.pipeline import build
from generator.policy.model import Policy
from generator.publication import build_pages, lay_pages, page_texts
from generator.questionnaire.office import Office

ROOT = Path(__file__).parent.parent.parent


def built(policies: Sequence[Policy], office: Office, folder: Path) -> Path:
    """Return the folder of the built site; the Word files in it are empty."""
    documents = {f"{policy.id}.docx": b"" for policy in policies}
    lay_pages(page_texts(policies, office, documents), documents, office, folder, folder / "pages")
    build_pages(folder / "pages", folder / "site", office, folder)
    return folder / "site"


def sample_site(folder: Path) -> Path:
    """Return the folder of the sample office's site."""
    build(resources.sample_office(), folder, (), lambda _: None)
    return folder / "site"


def page(site: Path, name: str) -> html.HtmlElement:
    """Return a page as a tree."""
    return html.document_fromstring((site / name).read_text("utf-8"))


def by_id(tree: html.HtmlElement, element_id: str) -> html.HtmlElement:
    (found,) = tree.xpath("//*[@id=$id]", id=element_id)
    return found


def clause_body(tree: html.HtmlElement, clause_id: str) -> html.HtmlElement:
    """Return what stands under a clause's heading."""
    (found,) = by_id(tree, clause_id).xpath("following-sibling::div[1]")
    return found
