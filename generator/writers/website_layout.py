"""The pages around the policies: layouts in `templates/site/`, filled in for one office.

Layouts are the library's own text; what is put into them is an office's, and stays text.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from generator.errors import TemplateFailedError
from generator.location import Place
from generator.policy.template import long_date
from generator.writers.website_text import markdown_text


class Layouts:
    """The layouts of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environment = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_as_text,
            # `{#` begins the id of a Markdown heading.
            comment_start_string="{%#",
            comment_end_string="#%}",
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self._environment.filters["date"] = _date_in_words

    def fill(self, page: str, values: Mapping[str, object]) -> str:
        """Return a page's Markdown; raises TemplateFailedError with the layout's place."""
        layout = f"{page}.j2"
        try:
            return self._environment.get_template(layout).render(values)
        except TemplateError as error:
            line = error.lineno if isinstance(error, TemplateSyntaxError) else 1
            raise TemplateFailedError(Place(self._folder / layout, line), str(error)) from error


def _as_text(value: object) -> Markup:
    """Return any value as characters that are neither Markdown nor HTML."""
    # A layout's own parts come as Markup: their values are escaped already.
    return value if isinstance(value, Markup) else Markup(markdown_text(str(value)))  # noqa: S704  # escaped on the spot


def _date_in_words(value: str) -> str:
    return long_date(date.fromisoformat(value))
