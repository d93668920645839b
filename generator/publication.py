"""Lays out what is published: Markdown pages, Word files, and the site made of them."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator import resources
from generator.errors import InvalidSourceError, Problem
from generator.files import write_tree
from generator.location import Place
from generator.policy.model import Policy
from generator.questionnaire.office import Office
from generator.site_build import SEAL, build_site
from generator.writers.website import policy_page, site_pages
from generator.writers.website_feeds import SCHEMA, policies_json
from generator.writers.word import policy_docx

# Folders of `site/` that are the theme's or the developers', not pages.
_NOT_PAGES = ("overrides",)


def word_files(policies: Sequence[Policy], office: Office, project: Path) -> dict[str, bytes]:
    """Return each policy's Word file by its name."""
    shell = resources.shell(project)
    return {f"{policy.id}.docx": policy_docx(policy, office, shell) for policy in policies}


def write_word_files(documents: Mapping[str, bytes], folder: Path) -> None:
    """Write the Word files into their folder."""
    write_tree(folder, documents)


def page_texts(
    policies: Sequence[Policy], office: Office, documents: Mapping[str, bytes]
) -> dict[str, str]:
    """Return every generated page, and what other programs read, by path."""
    layouts = resources.library() / "site"
    texts = site_pages(tuple(policies), office, layouts)
    for policy in policies:
        texts[f"policies/{policy.id}/index.md"] = policy_page(policy, office)
    texts["policies.json"] = policies_json(policies, office, documents)
    texts[SCHEMA] = (layouts / SCHEMA).read_text("utf-8")
    return texts


def lay_pages(
    texts: Mapping[str, str],
    documents: Mapping[str, bytes],
    office: Office,
    project: Path,
    folder: Path,
) -> None:
    """Lay hand-written and generated pages together; an office's own pages come over ours."""
    for root in dict.fromkeys((resources.site_pages(), project / "site")):
        if root.is_dir():
            shutil.copytree(
                root, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NOT_PAGES)
            )
    _refuse_unreadable(folder)
    write_tree(folder, {name: text.encode() for name, text in texts.items()})
    if office.look.seal:
        name = SEAL.format(suffix=office.look.seal.suffix)
        write_tree(folder, {name: office.look.seal.read_bytes()})
    beside = {f"policies/{name[:-5]}/{name}": content for name, content in documents.items()}
    write_tree(folder, beside)


def _refuse_unreadable(folder: Path) -> None:
    """Refuse hand-written pages that are not UTF-8, as some editors save them."""
    problems = []
    for path in sorted(folder.rglob("*.md")):
        raw = path.read_bytes()
        try:
            raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            place = Place(
                Path("site") / path.relative_to(folder), raw.count(b"\n", 0, error.start) + 1
            )
            problems.append(Problem(place, "is not UTF-8", "save the page as UTF-8"))
    if problems:
        raise InvalidSourceError(problems)


def build_pages(pages: Path, site: Path, office: Office, project: Path) -> None:
    """Make the site of the pages."""
    build_site(
        config=resources.site_config(project),
        # MkDocs takes a relative path from the folder of its configuration.
        pages=pages.absolute(),
        site=site.absolute(),
        office=office,
        overrides=resources.site_pages() / "overrides",
    )
