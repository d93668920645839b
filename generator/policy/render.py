"""Makes a policy: template and answers to Markdown, Markdown to the numbered tree."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.errors import InvalidSourceError, Problem, TemplateFailedError, nearest
from generator.location import Lines, Place
from generator.policy.crosswalk import clauses_by_recommendation, crosswalk_table
from generator.policy.facts import facts, issued_by, status_label
from generator.policy.headings import Heading, headings
from generator.policy.inline import text_with_breaks
from generator.policy.labels import with_labels
from generator.policy.library import Library
from generator.policy.model import (
    Clause,
    Note,
    OffenseEntry,
    Paragraph,
    Policy,
    Section,
    Table,
    paragraphs,
    parts,
    words,
)
from generator.policy.parse import (
    MarkdownRefusedError,
    Parsed,
    ParsedClause,
    ParsedSection,
    parse_markdown,
)
from generator.policy.template import SHARED, TEMPLATE, render_template
from generator.questionnaire.model import Answers, Offense, Provision
from generator.questionnaire.office import Office


def render_policy(folder: Path, answers: Answers, office: Office, library: Library) -> Policy:
    """Return the finished policy.

    Raises TemplateFailedError where the template and these answers make no whole text, and
    InvalidSourceError where an additional provision names a section that is not there.
    """
    if lost := lost_provisions(folder, answers):
        raise InvalidSourceError(lost)
    places = _heading_places(folder)
    try:
        parsed = parse_markdown(render_template(folder, answers, office))
        sections = with_labels(_Sections(parsed, answers, office, library, places).build())
    except MarkdownRefusedError as error:
        place = places.get(error.clause, Place(folder / TEMPLATE))
        raise TemplateFailedError(place, error.reason) from error
    return _policy(answers, office, sections, _notes(parsed, library))


def _policy(
    answers: Answers, office: Office, sections: tuple[Section, ...], notes: tuple[Note, ...]
) -> Policy:
    record, title = answers.record, answers.questionnaire.title
    return Policy(
        id=answers.questionnaire.policy,
        title=title,
        number=record.number,
        version=record.version,
        status=record.status,
        status_label=status_label(record),
        effective=record.effective.isoformat(),
        adopted=record.adopted.isoformat(),
        subject=words(next(paragraphs(sections[0].clauses[0].blocks))),
        approved_by=record.approved_by,
        issued_by=issued_by(office),
        facts=facts(record, title, office),
        sections=sections,
        notes=notes,
        stages=answers.questionnaire.stages,
        offenses=tuple(_offenses(answers, sections)),
    )


def _offenses(answers: Answers, sections: tuple[Section, ...]) -> Iterator[OffenseEntry]:
    clauses = [clause for section in sections if section.number for clause in section.clauses]
    for answer in answers.by_question.values():
        listed = answer.value if isinstance(answer.value, tuple) else ()
        where = tuple(one.id for one in clauses if answer.question.id in one.questions)
        for offense in listed:
            if isinstance(offense, Offense):
                yield OffenseEntry(offense.name, offense.statute, where)


def lost_provisions(folder: Path, answers: Answers) -> tuple[Problem, ...]:
    """Return a problem for each of the office's clauses that has no place in the policy."""
    known = [heading.id for _, heading in _headings(folder) if heading.level == 2]  # noqa: PLR2004  # ## is a section
    taken = {heading.id for _, heading in _headings(folder)}
    problems = []
    for provision in answers.provisions:
        if provision.section not in known:
            message = f"there is no section {provision.section!r} for {provision.title!r}"
            problems.append(Problem(provision.place, message, nearest(provision.section, known)))
        if provision.id in taken:
            message = f"the id {provision.id!r} belongs to another clause already"
            problems.append(Problem(provision.place, message, "choose another id"))
        taken.add(provision.id)
    return tuple(problems)


def _heading_places(folder: Path) -> dict[str, Place]:
    """Return where each heading stands: the rendered Markdown has other line numbers."""
    return {heading.id: place for place, heading in _headings(folder)}


def _headings(folder: Path) -> Iterator[tuple[Place, Heading]]:
    shared = sorted((folder.parent / SHARED).glob("*.j2"))
    for path in (*shared, *sorted(folder.glob("*.j2"))):
        text = path.read_text("utf-8")
        lines = Lines(text)
        for heading in headings(text):
            shown = lines.line(heading.line)
            yield Place(path, heading.line, 1, max(1, len(shown)), shown), heading


@dataclass(frozen=True, slots=True)
class _Sections:
    """Numbers sections and clauses, and puts in what does not come from the template's text."""

    parsed: Parsed
    answers: Answers
    office: Office
    library: Library
    places: Mapping[str, Place]

    def build(self) -> tuple[Section, ...]:
        sections = []
        number = 0
        for section in self.parsed.sections:
            numbered = section.heading.entries("numbered") != ("no",)
            number += numbered
            sections.append(self._section(section, str(number) if numbered else ""))
        _refuse_repeated(sections)
        return tuple(sections)

    def _section(self, section: ParsedSection, number: str) -> Section:
        clauses = [self._clause(clause) for clause in section.clauses]
        clauses += [
            _provision_clause(provision)
            for provision in self.answers.provisions
            if provision.section == section.heading.id
        ]
        if not clauses:
            raise MarkdownRefusedError(section.heading.id, "the section has no clause")
        numbers = [f"{number}.{index}" if number else "" for index in range(1, len(clauses) + 1)]
        numbered = tuple(
            replace(clause, number=one) for clause, one in zip(clauses, numbers, strict=True)
        )
        return Section(section.heading.id, section.heading.title, number, numbered)

    def _clause(self, clause: ParsedClause) -> Clause:
        heading = clause.heading
        blocks = clause.blocks
        if heading.entries("table"):
            blocks = (*blocks, self._crosswalk())
        if not blocks:
            raise MarkdownRefusedError(heading.id, "the clause has no text for these answers")
        return Clause(
            id=heading.id,
            title=heading.title,
            number="",
            blocks=blocks,
            questions=heading.entries("from"),
            recommendations=self._recommendations(clause),
            place=self.places[heading.id],
            readers=heading.entries("for"),
        )

    def _recommendations(self, clause: ParsedClause) -> tuple[str, ...]:
        asked = self.answers.by_question
        inherited = [
            name
            for question in clause.heading.entries("from")
            if question in asked
            for name in asked[question].question.guide
        ]
        return tuple(dict.fromkeys([*inherited, *clause.heading.entries("guide")]))

    def _crosswalk(self) -> Table:
        # Summaries and annexes repeat what a numbered clause rules; the clause is cited.
        headings = [
            clause.heading
            for section in self.parsed.sections
            if section.heading.entries("numbered") != ("no",)
            for clause in section.clauses
        ]
        where = clauses_by_recommendation(headings, self.answers)
        return crosswalk_table(self.answers, self.library, where, self.office.publish_reasons)


def _provision_clause(provision: Provision) -> Clause:
    texts = [text.strip("\n") for text in provision.text.split("\n\n") if text.strip()]
    blocks = tuple(Paragraph(tuple(text_with_breaks(text))) for text in texts)
    return Clause(provision.id, provision.title, "", blocks, (), (), provision.place)


def _refuse_repeated(sections: list[Section]) -> None:
    seen: set[str] = set()
    for one in parts(sections):
        if one.id in seen:
            raise MarkdownRefusedError(one.id, f"the id {one.id!r} stands here twice")
        seen.add(one.id)


def _notes(parsed: Parsed, library: Library) -> tuple[Note, ...]:
    return tuple(
        Note(number, key, library.works[key].words(), parsed.marks[key])
        for number, key in enumerate(parsed.cited, start=1)
    )
