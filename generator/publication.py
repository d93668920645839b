"""Lays out what is published: Markdown pages, Word files, and the site made of them."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator import resources
from generator.files import write_tree
from generator.policy.model import Policy
from generator.questionnaire.office import Office
from generator.site_build import SEAL, build_site
from generator.writers.website import policy_page, site_pages
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


def lay_pages(
    policies: Sequence[Policy],
    office: Office,
    project: Path,
    documents: Mapping[str, bytes],
    folder: Path,
) -> None:
    """Lay hand-written and generated pages together; an office's own pages come over ours."""
    for root in dict.fromkeys((resources.site_pages(), project / "site")):
        if root.is_dir():
            shutil.copytree(
                root, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns(*_NOT_PAGES)
            )
    pages = site_pages(tuple(policies), office, resources.library() / "site")
    for policy in policies:
        pages[f"policies/{policy.id}/index.md"] = policy_page(policy, office)
    write_tree(folder, {name: text.encode() for name, text in pages.items()})
    if office.look.seal:
        name = SEAL.format(suffix=office.look.seal.suffix)
        write_tree(folder, {name: office.look.seal.read_bytes()})
    beside = {f"policies/{name[:-5]}/{name}": content for name, content in documents.items()}
    write_tree(folder, beside)


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
