"""A town at the head of a headline: "Harlow Felon Sentenced" is about a Harlow resident.

Nobody says "Harlow Person". What stands there may as well be what somebody sells, or is like; a
town is only what no list of such words has, before the verb of a headline.
"""

import re
from typing import NamedTuple

from generator.lint.english.articles import Wording, article_for, as_written
from generator.lint.english.capitals import begins_sentence, begun_like
from generator.lint.english.gang_names import name_at_end
from generator.lint.english.headlines import could_be_verb, is_capitalized_throughout
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.companions import alone
from generator.lint.word_sets import USUAL_FIRST_NAMES, words

_TOWN_BEFORE = later(
    # "#Verdict" is none.
    r"[^\w#@]*((?:(?:East|Fort|New|North|Port|Saint|San|Santa|South|West|[A-Z][a-z]+)\s)?"
    r"[A-Z][a-z]{2,}\s|(?:[A-Z]{3,}\s){1,2})"
)
# "Two Charged with Murdering Harlow Drug Dealer"
_TOWN_OF_TARGET = later(
    r"\b(?i:kidnapp|kill|murder|robb|stabb|tortur|fatally\sshoot)(?i:ed|ing|s)\s"
    r"(?!(?i:alleged|another|fellow|known|reputed|rival|suspected|two|three|four|five|six)\b)"
    r"((?:[A-Z][a-z]+\s){1,2}|(?:[A-Z]{3,}\s){1,2})\Z"
)
# "DA Charges Two Harlow Drug Dealers", "Parole Denied for Harlow Rapist"
_TOWN_OF_TRIED = later(
    r"\b(?i:arrests?|charges?|convicts?|indicts?|sentences?|against|(?:conviction|parole)\sof"
    r"|(?:parole|prison|sentence|denied)\sfor)\s(?i:(?:two|three|four|five|six|\d+)\s)?"
    r"((?:[A-Z][a-z]+\s){1,2}|(?:[A-Z]{3,}\s){1,2})\Z"
)
# "Harlow felon Joe Hale"
_PLACE_BEFORE = later(r"(?:\A|(?<=[.!?:]\s)|(?<=[a-z]\s))((?:[A-Z][a-z]+\s){1,3})\Z")
_REACH = 60
# "Two Harlow Drug Dealers Sentenced"
_COUNTED = later(r"\A\W*(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)\s", re.IGNORECASE)
HEADLINE_VERBS = (
    r"(?:accused|acquitted|admits?|arraigned|(?:re)?arrested|captured|charged|convicted|denied|dies"
    r"|escapes?|extradited|faces?|found|gets?|given|going"
    r"|guilty|headed|heads?|held|hospitalized|indicted|jailed|killed|ordered|pleads?|receives?"
    r"|returned|sent|sentenced|serve|stabbed|stands?|sues?|testif(?:ies|y)|to|wanted)"
)
"""What headlines tell of people, as alternatives of a pattern."""
_VERB_AFTER = later(
    # "Harlow Drug Dealer, 34, Sentenced"
    rf"(?:,\s\d{{1,3}},)?\s(?:(?:is|was|are|were|to)\s)?(?:{HEADLINE_VERBS}|who|with)\b",
    re.IGNORECASE,
)
# "Violent Harlow Gang Member", "a dangerous Harlow County felon"
_DESCRIBED_BEFORE = later(
    r"(?<![\w'])((armed|masked)|(former)|(convicted)|(accused|alleged|reputed)|(suspected)|brazen"
    r"|brutal|dangerous|hardened|long\s?time|notorious|prolific|ruthless|sadistic|vicious|violent"
    r")\s(?=((?:[A-Z][\w.']+\s){1,3})\Z)",
    re.IGNORECASE,
)
_COUNTY_AT_HEAD = later(r"\A\W*(?:[A-Z][\w']+\s){1,2}(?:County|City|COUNTY|CITY)\s\Z")
_TOWN_WITH_ARTICLE = later(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix)\s(?:[A-Z][a-z']+\s){1,3}\Z"
)
_WORK = later(
    r"(?:attorney|baseball|boxer|clerk|coach|cop|deputy|doctor|football|guard|marine|mayor|navy|nurse"
    r"|pastor|player|police|priest|principal|soldier|star|[a-z]{3,}(?:cer|der|her|ker|ist|tor|ian"
    r"|ier))\s\Z",
    re.IGNORECASE,
)
_LABEL = later(
    r"(?:abuser|burglar|criminal|dealer|felon|fugitive|gang|girlfriend|husband|inmate|killer|molester"
    r"|murderer|offender|parolee|pimp|predator|prisoner|rapist|robber|stalker|thief|trafficker|wife)"
    r"\s\Z",
    re.IGNORECASE,
)
_KEPT = 2
_FORMS = {3: ("former_",), 4: ("convicted_",), 5: ("said_",), 6: ("suspected_", "said_")}
_THE = words("el la las los")
_PEOPLES = later(r"(?:an|ese|ic|ish|ist)\Z", re.IGNORECASE)
_STATES = later(
    r"\b(?:incarcerated|in (?:a|custody|federal|gangs?|jail|prison|recovery|state|the)|wanted)\b"
    r"|\bwithout stable",
    re.IGNORECASE,
)
_PERSON = later(r"\A(?:(P|p)erson|(P|p)eople|(PERSON)|(PEOPLE))\b")
# Words that end in "s" as verbs do.
_IN_S = words("angeles dallas falls las los louis memphis minneapolis orleans rapids springs vegas")
_NO_TOWNS = words(
    # "Junkie Burglar Sentenced": these are labels themselves.
    "addict alcoholic convict crackhead druggie drunk felon fugitive hooker inmate junkie migrant"
    " parolee pedophile pimp prostitute psycho psychopath stoner thug transient tweaker vagrant"
    " accomplice acquaintance actual aggressive aging airport alleged american amphetamine ann"
    " armed arms art bail bank bicycle big bike black blue bold border brazen bulk burglary"
    " callous campus capital car career carjacking cartel case cash cattle cell chief child"
    " church cocaine cold college combative convenience convicted copper counterfeit county court"
    " cowardly crack credit crime cross cruel cyber dangerous dark darknet daytime deadly death"
    " defendant deputy disgraced district domestic double drug drunken dui early elder elderly"
    " escapee evil ex facebook fatal federal felon female fentanyl fewer firearm first follow"
    " foreign former freeway fugitive full future gang gas ghost global golf grand green gun"
    " gunman gunmen gunpoint gym hardened hate heartless heroin high highway hit home homeless"
    " homicide horse"
    " hospital house identified identity ill illegal immigrant inmate instagram international"
    " internet interstate intoxicated jail jewel jewelry joint juvenile ketamine key king"
    " knifepoint knock laptop large late law lead level life local lone longtime low machine mail"
    " mailbox major male mall man manipulative many marijuana masked mass mentally meth"
    " methamphetamine mexican mexico mid mob more most motel mother murder narcotics national"
    " native neighborhood new news nighttime non noncitizen notorious online opioid organized"
    " oxycodone package parole parolee pcp person petty pharmacy piano pill playground police"
    " popular possible potential predatory pregnant press previously prior prison professional"
    " prolific property prowl quadruple quasi rape recidivist red registered release released"
    " remorseless repeat repetitive report restaurant retail rifle risk robbery rogue rural"
    " ruthless sadistic school second self semi senior serial serious sex sexual sick small"
    " snapchat soccer state statewide store stranger street student suburban subway suicidal"
    " super swim takeover target task tax teen teenage teenager theft third tier time times top"
    " train transit transnational triple twice unarmed undocumented unidentified unknown"
    " unlicensed unrepentant unruly update upstate us vehicle vet veteran vicious video violent"
    " vulnerable walkaway wannabe wanted weapon weapons white wire woman work would year young"
    " youth dialysis hospice infirmary overflow overnight psychiatric segregation transgender"
    " weekend avoid deter foil outsmart outwit spot thwart"
)


def town_in_headline(setting: Setting) -> str:
    """Return the town right before the label of a headline, or nothing."""
    town = _TOWN_BEFORE.fullmatch(without_count(setting))
    # "Harlow Drug Dealer, Girlfriend Sentenced"
    is_told = _VERB_AFTER.match(alone(setting).line_after)
    if town and not (is_told or setting.after.startswith(("'s ", "' "))):
        return ""
    if town is None and setting.is_capitalized:
        near = setting.line_before[-_REACH:]
        town = _TOWN_OF_TARGET.search(near) or _TOWN_OF_TRIED.search(near)
    if town is None:
        return ""
    name = town[1].strip()
    return name if _is_town(name) else ""


_HELD_IN = later(r"\s((incarcerated) (?:at|in) .+|in .+ (custody))\Z", re.IGNORECASE)
_ON_RECORD = later(r"\bconvict", re.IGNORECASE)
_ACCUSED = later(r"\b(?:accused|alleged|suspected)\b", re.IGNORECASE)
_ARTICLE = later(r"(an?)\s", re.IGNORECASE)


# "Harlow", "San Moro", "Harlow County", "Trial of Harlow", "Judge Sentences Harlow"
_PLACE_IN_HEADLINE = later(
    r"\W*(?:(?:.*\s)?(?:[a-z]+|Arrests?|Charges?|Convicts?|Indicts?|Sentences?)\s)?"
    r"((?:(?:East|El|Fort|Las?|Long|Los|New|North|Oak|Palm|Port|Saint|San|Santa|South|West)\s)?"
    r"(?:[A-Z][a-z]+\s)(?:(?:Beach|City|County|Falls|Park|Springs|Valley)\s)?)"
)


class Described(NamedTuple):
    """A label with a town before it, and a word before the town that goes with the label."""

    setting: Setting
    """The label with the town alone."""
    place: str
    length: int
    """How long the word is, with its blank."""
    kept: str
    """What goes on standing before the town: "armed"."""
    forms: tuple[str, ...]
    """With what the forms of labels begin that have the word in them: "former_"."""


def described_before_town(setting: Setting) -> Described | None:
    """Return what a word before the town describes: "Violent Harlow Gang Member", or None."""
    if not setting.before[:-1].rpartition(" ")[2][:1].isupper():
        return None
    word = _DESCRIBED_BEFORE.search(setting.before[-_REACH:])
    if word is None:
        return None
    place, length = word[7], word.end() - word.start()
    if _LABEL.search(place) or (word[3] and _WORK.search(place)):
        # "Convicted Burglar Third-Striker", "Former Marine Drug Dealer"
        return None
    bare = setting._replace(before=setting.before[: -len(place) - length] + place)
    sure = _COUNTY_AT_HEAD if setting.is_capitalized else _TOWN_WITH_ARTICLE
    is_place = town_in_headline(bare) or sure.search(bare.line_before[-_REACH:])
    if not (is_place or _is_before_name(bare)):
        return None
    forms = next((begins for group, begins in _FORMS.items() if word[group]), ("",))
    return Described(bare, place, length, word[_KEPT] or "", forms)


def _is_before_name(setting: Setting) -> bool:
    """Tell whether a headline has a place before a label and a name: "Elm Felon Joe Hale"."""
    if not (setting.is_capitalized and _PLACE_IN_HEADLINE.fullmatch(setting.line_before)):
        return False
    first = setting.line_after[1:].partition(" ")[0].lower()
    return first in USUAL_FIRST_NAMES and is_capitalized_throughout(setting)


def as_described(texts: tuple[str, ...], described: Described) -> tuple[str, ...]:
    """Return what goes with the word of a label that has no form of its own for it."""
    if "former_" in described.forms:
        # What is on somebody's record stays there.
        is_known = _ON_RECORD.search(texts[0])
        held = tuple(_HELD_IN.sub(_formerly, one) for one in texts if _HELD_IN.search(one))
        return held or (tuple(filter(_ON_RECORD.search, texts)) if is_known else ())
    if "convicted_" in described.forms:
        return tuple(filter(_ON_RECORD.search, texts))
    return tuple(filter(_ACCUSED.search, texts)) if "said_" in described.forms else texts


def _formerly(held: re.Match[str]) -> str:
    """Return the place where somebody is held as one where they were: "formerly in custody"."""
    model = held[2] or held[3]
    return f" {as_written('formerly', model)} {held[1]}"


def with_word(word: str, text: str) -> str:
    """Return a text with a word that goes on standing first, behind an article: "an armed"."""
    article = _ARTICLE.match(text) if word else None
    if article is None:
        return f"{word} {text}" if word else text
    return f"{as_written(article_for(word), article[1])} {word} {text[article.end() :]}"


def without_count(setting: Setting) -> str:
    """Return what stands before the label, without a number at the head of the line."""
    return _COUNTED.sub("", setting.line_before)


def as_residents(plain: tuple[str, ...]) -> tuple[str, ...]:
    """Return suggestions about residents, or nothing where people need not live there."""
    if not _PERSON.match(plain[0]) or _STATES.search(plain[0]):
        return ()
    return tuple(_PERSON.sub(_resident, one) for one in plain)


def resident_before(before: str, setting: Setting, *, several: bool) -> str:
    """Return what goes before the name of somebody whose place stands before the label."""
    is_headline = is_capitalized_throughout(setting)
    place = _PLACE_BEFORE.search(before[-_REACH:])
    if is_headline:
        # "Families Confront Killer Joe Hale": that is no place.
        place = _PLACE_IN_HEADLINE.fullmatch(setting.line_before)
    if place is None or not (is_headline or name_at_end(place[1]) == place[1]):
        return ""
    *within, last = place[1].lower().split()
    if last in _NO_TOWNS and not (within and last == "county"):
        # "High-Risk Parolee Joe Hale", but "Elm County Felon Joe Hale"
        return ""
    resident = "residents " if several else "resident "
    return resident.capitalize() if setting.term[0].isupper() else resident


def _is_town(run: str) -> bool:
    last = run.rpartition(" ")[2].lower()
    if name_at_end(run.title()).strip() != run.title() or _PEOPLES.search(last):
        return False
    parts = run.lower().split()
    if last in _NO_TOWNS or (parts[0] in _NO_TOWNS and parts[0] != "new"):
        return False
    if len(parts) > 1 and parts[0] in _THE:
        # "Los Robles"
        return True
    return not any(could_be_verb(part) for part in parts if part not in _IN_S)


def _resident(match: re.Match[str]) -> str:
    if match[3] or match[4]:
        return "RESIDENTS" if match[4] else "RESIDENT"
    first = "R" if "P" in (match[1], match[2]) else "r"
    return f"{first}esident{'s' if match[2] else ''}"


def begins_with(setting: Setting, place: str) -> bool:
    """Tell whether a sentence begins with a place that stands before the term."""
    return begins_sentence(setting._replace(before=setting.before[: -len(place)]))


def before_town(
    wording: Wording, described: Described, setting: Setting, *, is_own: bool
) -> Wording | None:
    """Return wording with the place and with what is said before it: "Violent Elm Felon"."""
    texts = wording.suggestions if is_own else as_described(wording.suggestions, described)
    left = described.place[: max(0, len(described.place) - wording.before)]
    begun = begun_like(setting.before[-len(described.place) - described.length :], [left])[0]
    before = max(wording.before, len(described.place)) + described.length
    texts = tuple(with_word(described.kept, f"{begun}{one}") for one in texts)
    return Wording(texts, before, wording.after) if texts else None
