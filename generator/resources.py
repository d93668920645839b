"""Where the library lies: our templates, site pages and sample office, and an office's own.

In a checkout they stand beside the package; in a wheel they travel inside it. An office's own
policy folder, shell or page takes the place of ours.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_ROOT = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent
SHELL = Path("templates", "word", "policy.docx")


def library() -> Path:
    """Return the folder with our templates."""
    return _ROOT / "templates"


def site_pages() -> Path:
    """Return the folder with our hand-written pages and the theme's overrides."""
    return _ROOT / "site"


def sample_office() -> Path:
    """Return the folder with the filled-in files of the sample office."""
    return _ROOT / "policy_sources"


def site_config(project: Path) -> Path:
    """Return the office's `mkdocs.yml`, or ours where it has none."""
    return _first(project / "mkdocs.yml", _ROOT / "mkdocs.yml")


def policy_folder(project: Path, policy: str) -> Path:
    """Return the folder of a policy's questionnaire and template, the office's own first."""
    relative = Path("templates", "policies", policy)
    return _first(project / relative, _ROOT / relative)


def policies(project: Path) -> tuple[str, ...]:
    """Return the ids of the policies that there are templates for, in order."""
    roots = (project / "templates" / "policies", library() / "policies")
    found = (path.parent.name for root in roots for path in root.glob("*/questionnaire.yml"))
    return tuple(sorted(set(found)))


def shell(project: Path) -> Path:
    """Return the Word shell, the office's own first."""
    return _first(project / SHELL, _ROOT / SHELL)


def _first(*paths: Path) -> Path:
    """Return the first path that exists, or the last."""
    return next((path for path in paths if path.exists()), paths[-1])
