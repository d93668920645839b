"""Renders a policy template with an office's answers to Markdown in which answers are only text.

Answers are printed as numeric character references, which CommonMark never takes for markup, so a
`*` in an answer stays a `*`. They stay as they are in the context, where conditions compare them.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator.errors import TemplateFailedError
from generator.location import Lines, Place
from generator.questionnaire.model import Answers, AnswerValue
from generator.questionnaire.office import Contact, Office

TEMPLATE = "policy.md.j2"
SHARED = "shared"
"""Folder beside the policies' own, for text that several templates include."""

# All but letters, digits and single spaces between them.
_NOT_PLAIN = re.compile(r"(?<![^\W_]) |(?! )[\W_]| (?![^\W_])")


class NotAsked:
    """Stands for an answer that was not asked: no comparison with it holds, and it cannot print."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return False

    def __hash__(self) -> int:
        return id(self)

    def __bool__(self) -> bool:
        return False

    def __contains__(self, item: object) -> bool:
        return False

    def __iter__(self) -> Iterator[object]:
        return iter(())


class Markup(str):
    """Markdown that a filter made; everything else is text and is escaped."""

    __slots__ = ()


def render_template(folder: Path, answers: Answers, office: Office) -> str:
    """Return the template's Markdown for these answers.

    Raises TemplateFailedError with the template's place where it prints what cannot be printed.
    """
    environment = make_environment(folder)
    try:
        return environment.get_template(TEMPLATE).render(context(answers, office))
    except TemplateSyntaxError as error:
        path = Path(error.filename or folder / TEMPLATE)
        raise TemplateFailedError(_place(path, error.lineno), str(error.message)) from error
    except (TemplateError, _CannotPrintError, TypeError, ValueError) as error:
        raise TemplateFailedError(_failing_place(error, folder), str(error)) from error


@cache
def make_environment(folder: Path) -> ImmutableSandboxedEnvironment:
    """Return the environment of policy templates: confined, strict, without globals.

    Kept, because compiling a template takes three times as long as rendering it; Jinja looks at
    the file's time and compiles a changed one anew.
    """
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader([folder, folder.parent / SHARED]),
        undefined=StrictUndefined,
        finalize=_printed,
        autoescape=False,  # output is Markdown; `finalize` escapes for it
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.clear()
    environment.filters = dict(FILTERS)
    environment.tests = {"defined": environment.tests["defined"]}
    return environment


def context(answers: Answers, office: Office) -> dict[str, object]:
    """Return what a template may name: every answer, `office` and `policy`."""
    names: dict[str, object] = {
        question.id: NotAsked() for question in answers.questionnaire.questions
    }
    for name, answer in answers.by_question.items():
        names[name] = _named(answer.value)
    return {**names, "office": _office_names(office), "policy": _policy_names(answers)}


def escaped(text: str) -> str:
    """Return text as character references that CommonMark reads back as exactly this text."""
    return _NOT_PLAIN.sub(lambda match: f"&#{ord(match.group())};", text)


class _CannotPrintError(Exception):
    """A template prints something that is no text."""


def _printed(value: object) -> str:
    match value:
        case Markup():
            return value
        case str():
            return escaped(value)
        case date():
            raise _CannotPrintError("a date needs its filter: {{ ... | date }}")
        case NotAsked():
            raise _CannotPrintError("prints an answer to a question that was not asked")
    raise _CannotPrintError(f"prints a {type(value).__name__}: only texts can be printed")


def _listing(value: object) -> str:
    items = [_text_of(item) for item in _items(value)]
    if len(items) < 2:  # noqa: PLR2004  # one item needs no "and"
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def _items(value: object) -> tuple[object, ...]:
    if not isinstance(value, tuple):
        raise _CannotPrintError("the filter 'listing' needs a list")
    return value


def _text_of(value: object) -> str:
    if not isinstance(value, str):
        raise _CannotPrintError("the filter 'listing' needs a list of texts")
    return value


def _date(value: object) -> str:
    if not isinstance(value, date):
        raise _CannotPrintError("the filter 'date' needs a date")
    return long_date(value)


def long_date(day: date) -> str:
    """Return a date as American readers write it; the locale of the machine plays no part."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def _number(value: object) -> str:
    if not isinstance(value, str):
        raise _CannotPrintError("the filter 'number' needs a number")
    return f"{Decimal(value):,}"


def _link(value: object) -> Markup:
    if not isinstance(value, str):
        raise _CannotPrintError("the filter 'link' needs an address")
    return Markup(f"[{escaped(value)}](<{escaped(value)}>)")


FILTERS: Mapping[str, Callable[..., object]] = {
    "listing": _listing,
    "date": _date,
    "number": _number,
    "link": _link,
}


def _named(value: AnswerValue) -> object:
    """Return an answer as templates name it: a contact's parts are called as in YAML."""
    if isinstance(value, tuple):
        return tuple(_contact_names(one) if isinstance(one, Contact) else one for one in value)
    return value


def _contact_names(one: Contact) -> dict[str, str]:
    return {
        "name": one.name,
        "phone": one.phone,
        "email": one.email,
        "url": one.url,
        "for": one.purpose,
    }


def _office_names(office: Office) -> dict[str, object]:
    contacts = {use: _contact_names(one) for use, one in office.contacts.items()}
    return {
        "name": office.name,
        "short_name": office.short_name,
        "jurisdiction": office.jurisdiction,
        "state": office.state,
        "authority": office.authority,
        "website": office.website,
        "elected_prosecutor": {"name": office.prosecutor_name, "title": office.prosecutor_title},
        "contacts": contacts,
    }


def _policy_names(answers: Answers) -> dict[str, object]:
    record = answers.record
    return {
        "number": record.number,
        "version": record.version,
        "status": record.status,
        "adopted": record.adopted,
        "effective": record.effective,
        "review_by": record.review_by,
        "supersedes": record.supersedes,
        "owner": record.owner,
        "approved_by": record.approved_by,
        "legal_review": {"by": record.legal_review_by, "on": record.legal_review_on},
    }


def _failing_place(error: BaseException, folder: Path) -> Place:
    """Return the innermost template line of a traceback: Jinja rewrites frames to its templates."""
    place = Place(folder / TEMPLATE)
    step = error.__traceback__
    while step is not None:
        path = Path(step.tb_frame.f_code.co_filename)
        if path.suffix == ".j2":
            place = _place(path, step.tb_lineno)
        step = step.tb_next
    return place


def _place(path: Path, line: int) -> Place:
    try:
        text = Lines(path.read_text("utf-8")).line(line)
    except OSError:
        text = ""
    return Place(path, line, 1, max(1, len(text)), text)
