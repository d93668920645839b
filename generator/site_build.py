"""Makes the site of the Markdown pages; the only room that knows MkDocs."""

import html
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from generator.errors import PolicypressError
from generator.questionnaire.office import Office

SEAL = "assets/office/seal{suffix}"
"""Where the office's seal lies among the pages."""


class SiteFailedError(PolicypressError):
    """MkDocs found fault with the pages or its configuration; `messages` says what."""

    def __init__(self, config: Path, messages: tuple[str, ...]) -> None:
        self.config = config
        self.messages = messages
        super().__init__("\n".join((f"{config}: the site cannot be built", *messages)))


def build_site(*, config: Path, pages: Path, site: Path, office: Office, overrides: Path) -> None:
    """Build the site of `pages` in `site`, which is emptied first; print nothing.

    `overrides` are our templates: an office's own (`custom_dir` in its `mkdocs.yml`) come before
    them, the theme's after. Raises SiteFailedError for whatever MkDocs warns of.
    """
    # The theme's makers print a notice to everybody who builds with MkDocs.
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    with _complaints() as messages:
        try:
            build(_configured(config, pages, site, office, overrides))
        except MkDocsException as error:
            messages.append(error.message)
        except TemplateSyntaxError as error:
            messages.append(f"{error.filename}:{error.lineno}: {error.message}")
        except TemplateError as error:
            messages.append(f"a template of the theme: {error.message}")
    if messages:
        raise SiteFailedError(config, tuple(messages))


def _configured(
    config: Path, pages: Path, site: Path, office: Office, overrides: Path
) -> MkDocsConfig:
    # The theme prints the name as it comes in some places and escapes it in others: as Markup it
    # is escaped once in all of them.
    name = Markup(html.escape(office.name))  # noqa: S704  # escaped on the spot
    configured = load_config(
        str(config), docs_dir=str(pages), site_dir=str(site), site_name=name, strict=False
    )
    if office.site_address:
        configured.site_url = office.site_address.rstrip("/") + "/"
    first = 1 if configured.theme.custom_dir else 0
    configured.theme.dirs.insert(first, str(overrides))
    configured.extra["policypress"] = _for_templates(office)
    return configured


def _for_templates(office: Office) -> dict[str, object]:
    """Return what every page says about the office; the templates escape it."""
    return {
        "name": office.name,
        "address": office.address,
        "website": office.website,
        "color": office.look.color,
        "seal": SEAL.format(suffix=office.look.seal.suffix) if office.look.seal else "",
        "seal_text": office.look.seal_text,
        "contacts": {use: asdict(contact) for use, contact in office.contacts.items()},
    }


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Give the warnings that MkDocs logs meanwhile, and keep them off the terminal."""
    logger, messages = logging.getLogger("mkdocs"), list[str]()
    handler = _Collect(messages)
    propagated, logger.propagate = logger.propagate, False
    logger.addHandler(handler)
    try:
        yield messages
    finally:
        logger.removeHandler(handler)
        logger.propagate = propagated


class _Collect(logging.Handler):
    """Keeps the words of warnings and errors."""

    def __init__(self, messages: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._messages = messages

    def emit(self, record: logging.LogRecord) -> None:
        self._messages.append(record.getMessage())
