"""The main path: read this file first.

What an office filled in becomes finished policies (`drafting`), which become Markdown pages, Word
files and the site (`publication`), and these are moved over the last good output (`files`).
"""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import resources
from generator.drafting import Finished, read_policies, read_rules, refuse_stigma
from generator.files import publish, staging_folder
from generator.language_figures import read_figures
from generator.language_guide import category_titles, language_pages
from generator.publication import build_pages, lay_pages, page_texts, word_files, write_word_files
from generator.questionnaire.office import Office

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build wrote."""

    office: Office
    finished: tuple[Finished, ...]
    out: Path
    files: tuple[Path, ...]
    """Relative to `out`."""


def build(sources: Path, out: Path, only: Sequence[str], progress: Progress) -> Built:
    """Make every policy's page and Word file, and the site around them.

    `only` names the policies to make; empty means all. Raises InvalidSourceError with all mistakes
    of all files; then nothing was written, and the last good output stands.
    """
    office, finished = _sound_policies(sources, only, progress)
    with staging_folder(out) as staging:
        make(office, finished, sources, staging, progress)
        files = publish(staging, out, keep=_of_other_policies(finished) if only else ())
    return Built(office, finished, out, files)


def check(sources: Path, only: Sequence[str], progress: Progress) -> tuple[Finished, ...]:
    """Make everything that `build` makes, and keep nothing; raises what it would raise."""
    office, finished = _sound_policies(sources, only, progress)
    with tempfile.TemporaryDirectory(prefix="policypress-") as folder:
        make(office, finished, sources, Path(folder), progress)
    return finished


def make(
    office: Office,
    finished: Sequence[Finished],
    sources: Path,
    staging: Path,
    progress: Progress,
) -> None:
    """Fill a folder with `word/`, `pages/` and `site/`."""
    policies = tuple(one.policy for one in finished)
    progress("Writing the Word files")
    documents = word_files(policies, office, sources.parent)
    write_word_files(documents, staging / "word")
    progress("Writing the pages")
    texts = page_texts(policies, office, documents)
    if office.language_guide:
        texts |= _language_guide(sources)
    lay_pages(texts, documents, office, sources.parent, staging / "pages")
    progress("Building the site")
    build_pages(staging / "pages", staging / "site", office, sources.parent)


def _sound_policies(
    sources: Path, only: Sequence[str], progress: Progress
) -> tuple[Office, tuple[Finished, ...]]:
    progress("Reading the answers")
    office, finished = read_policies(sources, only)
    refuse_stigma(finished)
    return office, finished


def _language_guide(sources: Path) -> dict[str, str]:
    folder = resources.library() / "language"
    return language_pages(read_rules(sources), category_titles(folder), read_figures(folder))


def _of_other_policies(finished: Sequence[Finished]) -> tuple[str, ...]:
    """Return the beginnings of the paths that other policies' builds wrote."""
    ours = {one.policy.id for one in finished}
    others = [name for name in resources.policies(Path()) if name not in ours]
    places = ("pages/policies/{}/", "site/policies/{}/", "word/{}.docx")
    return tuple(place.format(name) for name in others for place in places)
