"""Checks a policy template before it is rendered, so that no clause can vanish unseen.

The worst mistake of all is a choice that does not exist in a condition: the clause behind it would
silently never be printed. So every name, choice, citation, clause and recommendation is looked up.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import TemplateSyntaxError, nodes

from generator.errors import Problem, UnreadableInputError, nearest
from generator.location import Lines, Place
from generator.policy import headings
from generator.policy.headings import Heading
from generator.policy.library import Library
from generator.policy.model import READERS
from generator.policy.template import SHARED, TEMPLATE, make_environment
from generator.policy.template_names import NameCheck
from generator.questionnaire.model import Questionnaire

_CITATION = re.compile(r"\[\^([^\]\s]*)\]")
_REFERENCE = re.compile(r"\[@([^\]\s]*)\]")


def check_template(
    folder: Path, questionnaire: Questionnaire, library: Library
) -> tuple[Problem, ...]:
    """Return every mistake of a policy's template and of the files that it includes."""
    files = _files(folder)
    check = _Check(questionnaire, library, files)
    return tuple(check.problems())


class _File:
    """One template file: its text, its headings, and places in it."""

    def __init__(self, path: Path) -> None:
        try:
            self.text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UnreadableInputError(path, str(error)) from error
        self.path = path
        self.lines = Lines(self.text)
        self.headings = tuple(headings.headings(self.text))

    def place(self, line: int, culprit: str = "") -> Place:
        """Return the place of the culprit on a line, or of the whole line."""
        text = self.lines.line(line)
        column = text.find(culprit) + 1 if culprit else 0
        column = column or len(text) - len(text.lstrip()) + 1
        width = len(culprit) if culprit and culprit in text else len(text.strip())
        return Place(self.path, line, column, max(1, width), text)

    def owner(self, line: int) -> Heading | None:
        """Return the heading that a line stands under."""
        before = [heading for heading in self.headings if heading.line <= line]
        return before[-1] if before else None


def _files(folder: Path) -> tuple[_File, ...]:
    """Return the template and what it includes, each once."""
    first = _File(folder / TEMPLATE)
    names = re.findall(r"{%-?\s*include\s+[\"']([^\"']+)[\"']", first.text)
    candidates = ([folder / name, folder.parent / SHARED / name] for name in dict.fromkeys(names))
    found = (next((path for path in pair if path.is_file()), pair[0]) for pair in candidates)
    return (first, *(_File(path) for path in found))


class _Check:
    def __init__(
        self, questionnaire: Questionnaire, library: Library, files: tuple[_File, ...]
    ) -> None:
        self.questionnaire = questionnaire
        self.library = library
        self.files = files
        self.question_ids = tuple(question.id for question in questionnaire.questions)
        self.ids = tuple(heading.id for file in files for heading in file.headings)

    def problems(self) -> Iterator[Problem]:
        for file in self.files:
            yield from self._headings(file)
            yield from self._pointers(file)
            yield from self._expressions(file)
        yield from self._unused()

    def _headings(self, file: _File) -> Iterator[Problem]:
        for heading in file.headings:
            yield from self._heading(file, heading)
            for particular in heading.particulars:
                yield from self._particular(file, heading, particular)

    def _heading(self, file: _File, heading: Heading) -> Iterator[Problem]:
        place = file.place(heading.line)
        if heading.level not in (2, 3):
            hint = "write '## Title @id' for a section and '### Title @id' for a clause"
            yield Problem(place, f"a heading with {heading.level} #", hint)
        elif not heading.id:
            yield Problem(place, "the heading has no id", "end it with @ and an id: ## Title @id")
        elif not headings.ID.fullmatch(heading.id) or len(heading.id) > headings.MAX_ID:
            hint = f"use small letters, digits and -, at most {headings.MAX_ID}"
            yield Problem(place, f"{heading.id!r} cannot be an id", hint)
        elif "{" in heading.title:
            hint = "a title is the same for every office"
            yield Problem(place, "the heading prints an answer", hint)

    def _particular(
        self, file: _File, heading: Heading, particular: headings.Particular
    ) -> Iterator[Problem]:
        section = heading.level == 2  # noqa: PLR2004  # the Markdown level
        known = headings.SECTION_PARTICULARS if section else headings.CLAUSE_PARTICULARS
        if particular.name not in known:
            hint = f"use one of {', '.join(known)}; leave an empty line before the text"
            message = f"unknown particular {particular.name or particular.value!r}"
            yield Problem(file.place(particular.line), message, hint)
            return
        allowed = {
            "from": self.question_ids,
            "guide": tuple(self.library.recommendations),
            "table": headings.TABLES,
            "for": tuple(READERS),
            "numbered": ("no",),
        }[particular.name]
        for entry in particular.entries():
            if entry not in allowed:
                place = file.place(particular.line, entry)
                what = f"'{particular.name}' names {entry!r}, which does not exist"
                yield Problem(place, what, nearest(entry, allowed))

    def _pointers(self, file: _File) -> Iterator[Problem]:
        for number, line in enumerate(file.text.split("\n"), start=1):
            for key in _CITATION.findall(line):
                if key not in self.library.works:
                    hint = nearest(key, self.library.works) or "add the work to citations.yml"
                    yield Problem(file.place(number, key), f"no work {key!r} in citations", hint)
            for target in _REFERENCE.findall(line):
                if target not in self.ids:
                    message = f"no section or clause has the id {target!r}"
                    yield Problem(file.place(number, target), message, nearest(target, self.ids))

    def _expressions(self, file: _File) -> Iterator[Problem]:
        try:
            tree = make_environment(file.path.parent).parse(file.text)
        except TemplateSyntaxError as error:
            yield Problem(file.place(error.lineno), f"not valid: {error.message}")
            return
        check = NameCheck(self.questionnaire)
        if file is not self.files[0]:
            for include in tree.find_all(nodes.Include):
                message = "a file that is included cannot include another"
                yield Problem(file.place(include.lineno), message)
        for finding in check.findings(tree):
            yield Problem(file.place(finding.line, finding.culprit), finding.message, finding.hint)
        yield from self._undeclared(file, check.used)

    def _undeclared(self, file: _File, used: list[tuple[str, int]]) -> Iterator[Problem]:
        for name, line in dict.fromkeys(used):
            owner = file.owner(line)
            # A condition around headings stands in the clause before; it belongs to none.
            if owner is None or owner.level != 3 or name in owner.entries("from"):  # noqa: PLR2004
                continue
            if _wraps_headings(file, line):
                continue
            message = f"the clause {owner.id!r} uses {name!r} and its 'from' does not say so"
            hint = f"write 'from: {', '.join([*owner.entries('from'), name])}' under its heading"
            yield Problem(file.place(line, name), message, hint)

    def _unused(self) -> Iterator[Problem]:
        named = {
            entry
            for file in self.files
            for heading in file.headings
            for entry in heading.entries("from")
        }
        for question in self.questionnaire.questions:
            if question.id not in named:
                message = f"no clause says that it comes from {question.id!r}"
                hint = f"print the answer in a clause and name it there: 'from: {question.id}'"
                yield Problem(question.place, message, hint)
        yield from self._not_taken_up()

    def _not_taken_up(self) -> Iterator[Problem]:
        served = {one for question in self.questionnaire.questions for one in question.guide}
        for file in self.files:
            served |= {one for heading in file.headings for one in heading.entries("guide")}
        for one in self.library.recommendations.values():
            if one.concerns(self.questionnaire.policy) and one.id not in served:
                message = f"the recommendation {one.id} is taken up by no question and no clause"
                hint = f"add 'guide: [{one.id}]' to the question that takes it up"
                yield Problem(self.questionnaire.place, message, hint)
        for question in self.questionnaire.questions:
            for name in question.guide:
                if name not in self.library.recommendations:
                    hint = nearest(name, self.library.recommendations)
                    yield Problem(question.place, f"no recommendation {name!r}", hint)


def _wraps_headings(file: _File, line: int) -> bool:
    """Tell whether the next text after a condition's line is a heading."""
    for text in file.text.split("\n")[line:]:
        if text.strip() and not text.lstrip().startswith("{%"):
            return text.startswith("#")
    return False
