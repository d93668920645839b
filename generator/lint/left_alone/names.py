"""Names that hold a term: bodies, laws, programs and cases keep their names.

Everything here works on capitals. A headline is capitalized throughout, so in a headline only
words that names are made of may stand between a term and the word that makes it a name.
"""

from itertools import pairwise, zip_longest
from typing import NamedTuple

from generator.lint.english.headlines import CONNECTORS, is_capitalized_throughout, is_new, is_prose
from generator.lint.kept.patterns import later
from generator.lint.left_alone.captions import is_in_caption
from generator.lint.model import LINE_END, Vocabulary
from generator.lint.setting import Setting
from generator.lint.word_sets import words

# "the Burglary/Robbery Division"
_TOKEN = later(rf"(?:[ {LINE_END}]|/(?=[A-Z]))?(&|,|[^\W_](?:[\w'.]*\w'?)?)")
_TOKEN_BACK = later(rf"(&|,|[^\W_](?:[\w'.]*\w'?)?)[ {LINE_END}]?\Z")
_CONNECTORS = CONNECTORS | {"&", ","}
_KINDS = words(
    "adult certain juvenile youthful young female male former federal other state sexual"
)
_LEADERS = words("of on for against to")
# "Office to Host Forum on" in a headline tells what the office does.
_ACTING = words("agency authority board bureau council department division office section unit")
# "Department of Corrections Reports Death of" tells what the department does.
_DOES = words(
    "announces arrests asks condemns confirms defends denies details discloses identifies"
    " investigates mourns obtains probes reports reveals reviews says secures seeks sues urges"
    " warns welcomes wins"
)
_LEADERS_IN_PROSE = words("of for against")
_MOST_WORDS, _HEADLINE_WORDS = 8, 7
_OCCASIONS = ("Day", "Month", "Week")
_SURE = 3
"""So many initials in a row are no accident."""
_OPERATIONS = words("operation project")
_MOST_IN_OPERATION = 3
_FIRST_NAMES = words("bill grant")
_ACRONYM = later(r"\s?\(([A-Z]{3,9})\)")
_LONGEST_CHAIN = 6
# After these, what follows a person's name is another name: "Inmate John Doe of Halden Hospital".
_NEXT_NAME = words("of on to in ,")
_ARTICLE = later(r"(?:\b(?:[Tt]he|its|our|their)|'s)\s(?:(?:federal|new|state)\s)?\Z")
_FEWEST_AFTER_ARTICLE = 2

# "The Eastside Rapist": what a newspaper calls somebody whom nobody has found.
_HEADLINE_NICKNAME = later(
    r"\W*The\s(?!(?:Accused|Alleged|Armed|Bank|Career|Car|Child|Convicted|Former|Identity|Masked"
    r"|Prolific|Repeat|Serial|Sex|Sexual|Suspected|Violent|Young)\s)(?:[A-Z][\w']+\s){1,3}"
)
_CALLED = words("arsonist burglar kidnapper killer predator rapist robber shoplifter stalker thief")
# "the Bellwether Predators": what a team or a street gang calls itself, and no office its people.
_TEAMS = words(
    "addicts bandits convicts dealers felons gangbangers gangstas gangsters junkies killers lifers"
    " monsters outlaws pirates predators rapists robbers savages thieves thugs vandals vagrants"
)


class _Run(NamedTuple):
    """The capitalized words around a term, and whether capitals mean something there."""

    left: list[str]
    stop: str
    """The small word before them, or nothing where a sentence begins."""
    right: list[str]
    then: str
    """The small word behind them, or nothing where the line ends."""
    headline: bool


def is_in_name(setting: Setting, vocabulary: Vocabulary) -> bool:
    """Tell whether the term stands in the name of a body, law, program or case."""
    if not setting.is_capitalized:
        return False
    return is_in_caption(setting) or _is_in_title_case_name(setting, vocabulary)


def _is_in_title_case_name(setting: Setting, vocabulary: Vocabulary) -> bool:
    if not _all_capitalized(setting.term):
        return False
    run = _run_around(setting)
    return not _is_described(setting, run, vocabulary) and (
        _ends_in_head(setting, run, vocabulary)
        or _begins_with_head(run, vocabulary)
        or _is_operation(run)
        or _is_nickname(setting, run)
        or _is_team(setting, run)
        or _is_spelled_by_acronym(setting, run)
        or _is_named_in_prose(setting, run, vocabulary)
        or _holds_head(setting, run, vocabulary)
    )


def _all_capitalized(term: str) -> bool:
    return all(word[0].isupper() or word in _CONNECTORS for word in term.split())


def _run_around(setting: Setting) -> _Run:
    left, stop = _run_left(setting.line_before)
    # "Prisoners' Legal Defense Fund"
    right, then = _run_right(setting.line_after.removeprefix("'s").removeprefix("'"))
    return _Run(left, stop, right, then, _is_headline(setting, left, right, stop))


def _run_right(text: str) -> tuple[list[str], str]:
    """Return the capitalized words, with what connects them, after a term, and what ends them."""
    words: list[str] = []
    then, at = "", 0
    while len(words) < _MOST_WORDS and (match := _TOKEN.match(text, at)):
        if not _continues(match[1]):
            then = match[1]
            break
        words.append(match[1])
        at = match.end()
    return _without_last_connectors(words), then


def _run_left(text: str) -> tuple[list[str], str]:
    """Return the capitalized words, with what connects them, before a term, and what they end."""
    words: list[str] = []
    stop, end = "", len(text)
    while len(words) < _MOST_WORDS and (match := _TOKEN_BACK.search(text, max(0, end - 40), end)):
        if not _continues(match[1]):
            stop = match[1]
            break
        words.insert(0, match[1])
        end = match.start()
    while words and words[0] in _CONNECTORS:
        words.pop(0)
    return words, stop


def _continues(word: str) -> bool:
    return word[0].isupper() or word in _CONNECTORS


def _without_last_connectors(words: list[str]) -> list[str]:
    while words and words[-1] in _CONNECTORS:
        words.pop()
    return words


def _is_headline(setting: Setting, left: list[str], right: list[str], stop: str) -> bool:
    """Tell whether words are capitalized here because everything is."""
    own_left, own_right = _this_name(left[::-1])[::-1], _this_name(right)
    if own_left != left:
        stop = "the"
    own = (*own_left, *setting.term.split(), *own_right)
    run = [word for word in own if word not in _CONNECTORS]
    # A small word that leads up to a long name shows that it is one.
    long = len(run) >= _HEADLINE_WORDS and not stop.isalpha()
    return long or setting.term.isupper() or is_capitalized_throughout(setting)


def _this_name(run: list[str]) -> list[str]:
    """Return the words next to a term, up to "and the", where another name begins or ends."""
    for at, (word, following) in enumerate(pairwise(run)):
        if "the" in (word, following) and not {"and", ","}.isdisjoint((word, following)):
            return run[:at]
    return run


def _ends_in_head(setting: Setting, run: _Run, vocabulary: Vocabulary) -> bool:
    """Tell whether a head follows: "Drug Abuse Resistance Education"."""
    one_person = " " not in setting.term and not setting.term.endswith("s")
    other = False
    # "Prevention Month" may follow, or "Month" what ends in "Prevention".
    run_on = [setting.term.rpartition(" ")[2], *run.right]
    if any(a.lower() in vocabulary.name_words and b in _OCCASIONS for a, b in pairwise(run_on[:3])):
        return True
    for word, following in zip_longest(run.right, run.right[1:], fillvalue=""):
        lowered = word.lower()
        if lowered in _FIRST_NAMES and one_person and following[:1].isupper():
            # "Inmate Bill Hale"
            other = True
            continue
        if is_head(lowered, vocabulary):
            return True
        if other and word in _NEXT_NAME:
            return False
        known = lowered in vocabulary.name_words or lowered == "&"
        if run.headline and not known:
            return False
        other = other or (one_person and not known)
    # "the Mentally Ill Offender Crime Reduction grant", but "Offenders in the DWI court" are people
    return (
        bool(run.right)
        and "the" not in run.right
        and not run.headline
        and is_head(run.then, vocabulary)
    )


def is_head(word: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a word in small letters ends names: "unit", "programs"."""
    return word in vocabulary.heads or word.removesuffix("s") in vocabulary.heads


def _begins_with_head(run: _Run, vocabulary: Vocabulary) -> bool:
    """Tell whether a head leads up to the term: "National Institute on Drug Abuse"."""
    # "Excessive Force on Inmate" is none: only a task force leads up to a name.
    words = " ".join(run.left).lower().replace("task force", "taskforce").split()
    if not words or words[-1] not in _CONNECTORS | _KINDS:
        return False
    # "Governor Signs Bill on Inmate Labor" is no name, "the Interstate Compact for Inmates" is.
    leads = vocabulary.leads if run.headline else vocabulary.leads | vocabulary.heads
    for at in range(len(words) - 1, 0, -1):
        is_acting = words[at] == "to" and words[at - 1] in _ACTING
        if run.headline and (is_acting or is_new(words[:at])):
            continue
        if words[at] in _LEADERS and words[at - 1] in leads - {"force"}:
            return _is_one_chain(words[at + 1 :])
    return False


def _is_operation(run: _Run) -> bool:
    """Tell whether an operation has the name: "Operation Missing Predator, which began"."""
    words = [word.lower() for word in run.left[-_MOST_IN_OPERATION:]]
    return not run.headline and "," not in words and not _OPERATIONS.isdisjoint(words)


def _is_nickname(setting: Setting, run: _Run) -> bool:
    """Tell whether somebody is called so, with capitals: "the Eastside Rapist"."""
    if setting.term.lower() not in _CALLED:
        return False
    if run.headline:
        return _HEADLINE_NICKNAME.fullmatch(setting.line_before) is not None
    if run.right:
        return False
    with_article = run.stop == "the" or run.left[:1] == ["The"]
    return with_article and len(run.left) > (run.stop != "the") and is_prose(setting)


def _is_team(setting: Setting, run: _Run) -> bool:
    """Tell whether a team or a gang is called so: "the Bellwether Predators"."""
    if run.headline or not is_prose(setting):
        return False
    if "&" in run.right[:3]:
        # "two motorcycles from Monster Cycle & Marine"
        return True
    return setting.term.lower() in _TEAMS and bool(run.left) and bool(run.stop)


def _holds_head(setting: Setting, run: _Run, vocabulary: Vocabulary) -> bool:
    """Tell whether the term ends a name itself: "the Residential Drug Abuse Program"."""
    _, _, last = setting.term.rpartition(" ")
    if last == setting.term or run.headline or not is_head(last.lower(), vocabulary):
        return False
    if run.left in ([], ["The"]):
        # "The Offender Management System was updated"
        has_article = run.left or _ARTICLE.search(setting.before[-8:])
        return bool(has_article) and is_prose(setting)
    return bool(run.stop) or is_prose(setting)


def _is_one_chain(words: list[str]) -> bool:
    """Tell whether the words between a leader and the term only list what the body is for."""
    if words and words[-1] in _KINDS:
        words = words[:-1]
    # "Department of Corrections to Provide Tablets to Inmates" tells it, too.
    is_doing = "to" in words[:-1] or not _DOES.isdisjoint(words[1:])
    return not words or (len(words) <= _LONGEST_CHAIN and words[-1] in _CONNECTORS and not is_doing)


def _is_described(setting: Setting, run: _Run, vocabulary: Vocabulary) -> bool:
    """Tell whether the text has a headline's words in small letters: "a drug treatment center"."""
    end = next((at for at, one in enumerate(run.right, 1) if is_head(one.lower(), vocabulary)), 0)
    phrase = f" {setting.term} {' '.join(run.right[:end])}".lower()
    return end > 0 and run.headline and phrase in setting.text


def _is_spelled_by_acronym(setting: Setting, run: _Run) -> bool:
    """Tell whether the name is given with its acronym: "Residential Substance Abuse (RSA)"."""
    match = _ACRONYM.search(setting.line_after)
    between = setting.line_after[: match.start()] if match else ""
    if match is None or [one[1] for one in _TOKEN.finditer(between)] != run.right:
        return False
    own = [word for word in (*setting.term.split(), *run.right) if word not in _CONNECTORS]
    words = [word for word in run.left if word not in _CONNECTORS] + own
    initials = "".join(word[0] for word in words)
    if len(own) >= _SURE and match[1].startswith(initials[-len(own) :]):
        # "Substance Abuse Treatment (SATC)", of which the last letter is the court's.
        return True
    return len(match[1]) >= len(own) and initials.endswith(match[1])


def _is_named_in_prose(setting: Setting, run: _Run, vocabulary: Vocabulary) -> bool:
    """Recognize names without a known head: "Citizens for Inmate Rights", "the Drug Abuse Line"."""
    if run.headline or not (_is_after_article(setting, run, vocabulary) or _is_led_up_to(run)):
        return False
    return is_prose(setting)


def _is_after_article(setting: Setting, run: _Run, vocabulary: Vocabulary) -> bool:
    own = [word for word in run.right if word not in _CONNECTORS]
    is_alone = not run.left or (run.left == ["The"] and own[-1:] in (["Ban"], ["Rule"]))
    if not own or not is_alone or not _ARTICLE.search(setting.before[-16:]):
        return False
    last = setting.term.split()[-1].lower()
    known = own[0].lower() in vocabulary.name_words or last in vocabulary.name_words
    return known and len(setting.term.split()) + len(own) > _FEWEST_AFTER_ARTICLE


def _is_led_up_to(run: _Run) -> bool:
    """Tell whether capitalized words lead up to the term: "Friends of Prisoners"."""
    words = run.left[:-1] if run.left[-1:] == ["the"] else run.left
    if not words or words[-1] not in _LEADERS_IN_PROSE or words[-2:-1] == [","]:
        return False
    # "Many of the Inmates" begins a sentence.
    return bool(run.stop) or len([word for word in words if word not in _CONNECTORS]) > 1
