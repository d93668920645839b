"""What somebody is with, or uses, for a word before the label: "a mentally ill parolee"."""

import re

from generator.lint.english.articles import article_for, is_plural
from generator.lint.kept.patterns import later

_PEOPLE = later(
    r"(?:(?:formerly )?incarcerated |young )?(?:person|people|m[ae]n|wom[ae]n)\b", re.IGNORECASE
)
_NAMED_ILLNESS = {
    **dict.fromkeys(("alcoholic", "alcohol addicted", "alcohol dependent"), "alcohol use disorder"),
    **dict.fromkeys(("chemically dependent", "drug dependent", "substance dependent"), "addiction"),
    "bipolar": "bipolar disorder",
    "psychotic": "psychosis",
    "schizophrenic": "schizophrenia",
    # Nobody has said that it is an illness.
    **dict.fromkeys(
        ("emotionally disturbed", "mentally disturbed", "mentally unstable"), "mental health needs"
    ),
}
_DISABILITY = {
    "developmentally": "developmental",
    "intellectually": "intellectual",
    "mentally": "intellectual",
}
_WHEELCHAIR = ("who uses a wheelchair", "who use wheelchairs")
_OTHER_CONDITION = {
    "high risk medical": ("at high medical risk", "at high medical risk"),
    "wheelchair bound": _WHEELCHAIR,
    "wheelchair confined": _WHEELCHAIR,
}


# "high risk, high need": what a court's own questions about somebody come to
_ASSESSED = later(r"(?:high|low|medium|moderate) (?:needs?|risk)(?! medical)\b")
_LEVEL = later(r"\b(high|low|medium|moderate) (needs?|risk)")


def with_illness(text: str, ills: list[str], joining: str = "and") -> str:
    """Return "person with a mental illness who is on parole" for a mentally ill one."""
    people = _PEOPLE.match(text)
    if people is None:
        return text
    several = is_plural(people[0])
    said = list(filter(None, (_illness(ill, several=several) for ill in ills)))
    said = [one.title() for one in said] if text.istitle() else said
    rest = text[people.end() :].strip()
    if rest.startswith("with "):
        said.append(rest.removeprefix("with "))
        rest = ""
    had = f" with {_listed(said, joining)}" if said else ""
    clauses = [_OTHER_CONDITION[one][several] for one in ills if one in _OTHER_CONDITION]
    levels = [f" assessed as {_assessed(one)}" for one in ills if _ASSESSED.match(one)]
    who = "".join((people[0], *levels, had))
    return _with_rest(" ".join((who, *clauses)), rest, several=several)


def _assessed(level: str) -> str:
    """Return "high-risk and high-need" for "high risk, high needs"."""
    joining = "or" if " or " in level else "and"
    return f" {joining} ".join(f"{one[1]}-{one[2].rstrip('s')}" for one in _LEVEL.finditer(level))


def _listed(said: list[str], joining: str) -> str:
    return f" {joining} ".join(filter(None, (", ".join(said[:-1]), said[-1])))


def _with_rest(who: str, rest: str, *, several: bool) -> str:
    """Return what a phrase says of a person besides: "who is on parole", "who was convicted"."""
    joining = "and" if " who " in who else "who"
    if not rest:
        return who
    if rest.startswith("who "):
        return f"{who} {joining} {rest.removeprefix('who ')}"
    past = rest.removeprefix("previously ").startswith("convicted")
    be = (("is", "are"), ("was", "were"))[past][several]
    return f"{who} {joining} {be} {rest}"


def _illness(ill: str, *, several: bool) -> str:
    """Return what somebody is with who is "mentally ill" or "drug-addicted"; or nothing."""
    if ill in _OTHER_CONDITION or _ASSESSED.match(ill):
        return ""
    if named := _NAMED_ILLNESS.get(ill):
        return named
    if ill.endswith(("addicted", "dependent")):
        return _addiction(ill)
    if ill.endswith("disabled"):
        kind = _DISABILITY.get(ill.partition(" ")[0], "")
        return f"{kind} disabilities" if several else f"{article_for(kind)} {kind} disability"
    grave = "serious " if ill.endswith("ly mentally ill") else ""
    return f"{grave}mental illnesses" if several else f"a {grave}mental illness"


def _addiction(ill: str) -> str:
    """Return "heroin addiction", or the dependence that a medicine may bring without one."""
    if "alcohol" in ill:
        return "alcohol or drug addiction"
    if ill.endswith("dependent"):
        return ill.replace("dependent", "dependence")
    if ill.endswith("ly addicted"):
        return "long-standing addiction" if ill.startswith("chronic") else "severe addiction"
    return f"{ill.removesuffix('addicted').removeprefix('drug ')}addiction"
