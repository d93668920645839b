"""Drafting: from the files that an office filled in to finished policies, nothing written.

All mistakes of all files are gathered and told at once.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import resources
from generator.errors import Gathered, InvalidSourceError, Problem, UnreadableInputError, nearest
from generator.language_check import PolicyFinding, check_language
from generator.lint.model import RuleBase
from generator.lint.rules.rulebase import load_office_rules
from generator.location import Place
from generator.policy.citations import load_citations
from generator.policy.guide import load_recommendations
from generator.policy.library import Library
from generator.policy.model import Policy
from generator.policy.render import lost_provisions, render_policy
from generator.policy.template_check import check_template
from generator.questionnaire.answers import read_answers
from generator.questionnaire.load import load_questionnaire
from generator.questionnaire.model import Answers
from generator.questionnaire.office import Office
from generator.questionnaire.read_office import read_office_as_far_as_it_goes, unknown_office
from generator.questionnaire.record import numbers_given_twice

NOT_POLICIES = ("office", "language")


@dataclass(frozen=True, slots=True)
class Finished:
    """One policy with the answers it came from and what the linter says of it."""

    policy: Policy
    answers: Answers
    findings: tuple[PolicyFinding, ...]


def read_rules(sources: Path) -> RuleBase:
    """Return the linter's rules with the office's own words in them."""
    return load_office_rules(resources.library() / "language", sources / "language.yml")


def read_policies(sources: Path, only: Sequence[str]) -> tuple[Office, tuple[Finished, ...]]:
    """Return the office and its policies, made of whatever the sources folder holds."""
    names = policy_names(sources, only)
    gathered = Gathered()
    desk = _Desk(sources, _office(sources, gathered), _library(gathered), _rules(sources, gathered))
    finished = [desk.finished(name, gathered) for name in names]
    every = [sources / f"{name}.yml" for name in policy_names(sources, [])]
    gathered.problems.extend(numbers_given_twice(every))
    gathered.finish()
    return desk.office, tuple(one for one in finished if one)


def policy_names(sources: Path, only: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the policies whose answers lie in the folder."""
    if not sources.is_dir():
        hint = "policypress init DIR makes a folder ready to fill in"
        raise UnreadableInputError(sources, f"there is no such folder ({hint})")
    _refuse_other_endings(sources)
    found = tuple(
        sorted(path.stem for path in sources.glob("*.yml") if path.stem not in NOT_POLICIES)
    )
    if unknown := [name for name in only if name not in found]:
        hint = nearest(unknown[0], found)
        raise UnreadableInputError(sources / f"{unknown[0]}.yml", f"there is no such file; {hint}")
    if not found:
        raise UnreadableInputError(sources, "no policy is answered here, for example bail.yml")
    return tuple(name for name in found if name in only) if only else found


def _refuse_other_endings(sources: Path) -> None:
    """Refuse files that look like answers and would not be read: their policy would vanish."""
    problems = [
        Problem(Place(path), "this file is not read", f"rename it to {path.name.split('.')[0]}.yml")
        for path in sorted(sources.iterdir())
        if re.search(r"\.ya?ml\b", path.name, re.IGNORECASE) and path.suffix != ".yml"
    ]
    if problems:
        raise InvalidSourceError(problems)


def refuse_stigma(finished: Sequence[Finished]) -> None:
    """Raise InvalidSourceError where a policy's own voice uses a stigmatizing label."""
    found = [found for one in finished for found in one.findings if found.severity == "error"]
    if found:
        raise InvalidSourceError(one.problem() for one in found)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every policy is drafted with; None is what could not be read, and was gathered."""

    sources: Path
    office: Office
    library: Library | None
    rules: RuleBase | None

    def finished(self, name: str, gathered: Gathered) -> Finished | None:
        """Return one policy; its mistakes, and those of its template, are gathered."""
        folder = resources.policy_folder(self.sources.parent, name)
        with gathered.step():
            _refuse_unknown_policy(self.sources / f"{name}.yml")
            questionnaire = load_questionnaire(folder / "questionnaire.yml")
            if self.library is not None:
                gathered.problems.extend(check_template(folder, questionnaire, self.library))
            answers = read_answers(self.sources / f"{name}.yml", questionnaire, self.office)
            gathered.problems.extend(lost_provisions(folder, answers))
            if self.library is None or self.rules is None or gathered.problems:
                return None
            policy = render_policy(folder, answers, self.office, self.library)
            return Finished(policy, answers, check_language(policy, answers, self.rules))
        return None


def _refuse_unknown_policy(path: Path) -> None:
    known = resources.policies(path.parent.parent)
    if path.stem not in known:
        message = f"there is no policy template called {path.stem!r}"
        raise InvalidSourceError([Problem(Place(path), message, nearest(path.stem, known))])


def _library(gathered: Gathered) -> Library | None:
    guide = resources.library() / "guide"
    with gathered.step():
        works = load_citations(guide / "citations.yml")
        return Library(works, load_recommendations(guide / "recommendations.yml"))
    return None


def _rules(sources: Path, gathered: Gathered) -> RuleBase | None:
    with gathered.step():
        return read_rules(sources)
    return None


def _office(sources: Path, gathered: Gathered) -> Office:
    with gathered.step():
        office, problems = read_office_as_far_as_it_goes(sources / "office.yml")
        gathered.problems.extend(problems)
        return office
    return unknown_office()
