"""Nouns that labels stand before, and the words that join them with people."""

import re
from typing import NamedTuple

from generator.lint.english.articles import is_plural
from generator.lint.english.grammar import ends_thing
from generator.lint.english.headlines import could_be_verb
from generator.lint.kept.patterns import later
from generator.lint.model import Rule
from generator.lint.setting import Setting
from generator.lint.word_sets import words
from generator.lint.wording.one_or_more import several_of

_OF = words(
    "designation evaluation placement tracking apprehensions arrests associates backgrounds"
    " behavior bookings check checks clients communities community convictions camp camps"
    " encampment encampments referrals transports problem problems costs count counts crew crews"
    " custody customers data databank database databases deaths deportations disenfranchisement"
    " families file files fingerprints health histories homes identification identities index"
    " intake labor levels lifestyle list lists locations mugshots names needs network networks"
    " numbers outcomes overdoses percentage photos population populations phones prosecution"
    " prosecutions rate rates record records releases removals representative recovery"
    " rehabilitation representatives residences rights searches ring rings roster rounds safety"
    " scores sentences sentencing sentencings status statuses suicides tattoos transfers trials"
    " vehicles victims workforce abuse council councils beatings accounts bracelets cards cash"
    " cells children debts discipline graduation hideouts houses injuries money monitoring mugshot"
    " parole photographs portraits processing profiles property screening screenings assessments"
    " stories survey surveys turf turnover voting wages wives hiring profile profits spouses"
    " visitors debt security addresses dates testing tests prices crowding overcrowding reentry"
)
_FOR = words(
    "hunt track tracks accommodations advocacy advocate advocates bail bed beds benefits calculator"
    " care caseload caseloads center centers class classes clinic clinics clothing coalition"
    " conditions contract contracts counseling course courses court courts curriculum diversion"
    " docket dockets education employment enhancement enhancements facilities facility fair"
    " fairs fee fees form forms fund funds group groups guidelines handbook handbooks hearings"
    " hotline housing initiative initiatives intervention loophole loopholes mail management"
    " manual manuals penalties penalty policies policy probation procedure procedures program"
    " programming programs protections punishment punishments registries registry"
    " requirement requirements school schools services shelter shelters standards supervision"
    " tablets team teams terms transport treatment uniform uniforms unit units visitation visits"
    " warrants website websites cafeteria food funding jobs kitchen libraries library meals"
    " ministries ministry orientation pods supplies therapy training workshop workshops time"
    " copayments copays dorms fines rules canteen canteens commissary dormitories menu"
    " dormitory menus process schedule system systems tool tools calendar pathway track"
    " ceremonies ceremony effort efforts event events"
)
TITLES = words(
    "activist activists advocate advocates attorney attorneys coordinator coordinators director"
    " directors lawyer lawyers liaison manager managers specialist specialists workers"
)
"""Who is for people with a label where another noun stands between: "inmate rights lawyer"."""
_BY = words(
    "appeals assaults attacks burglaries calls claims communications complaints crime crimes"
    " escapes grievances killings lawsuits misconduct petitions protests rapes recidivism"
    " reoffending robberies shootings stabbings strikes testimony thefts threats uprisings"
    " violence art artwork confessions drawings gambling hoarding letters poems poetry smuggling"
    " spending writing activity dealing pleas recruitment use ownership possession"
)
_ABOUT = words("alert alerts facts information notification notifications research statistics")
_ON = words(
    "ban bans bill bills force law laws legislation ordinance ordinances provision provisions"
    " report reports restriction restrictions statute statutes studies study"
)
_AGAINST = words("allegation allegations charge charges evidence")
_TARGETING = words(
    "bust busts crackdown crackdowns enforcement operation operations roundup sting stings sweep"
    " roundups sweeps"
)
_INVOLVING = words("altercations cases incidents investigations probes fights")
_WITH = words("contacts deals interviews")
SEVERAL = {
    **dict.fromkeys(_OF, "of"),
    **dict.fromkeys(_FOR, "for"),
    **dict.fromkeys(_BY, "by"),
    **dict.fromkeys(_ABOUT, "about"),
    **dict.fromkeys(_ON, "on"),
    **dict.fromkeys(_TARGETING, "targeting"),
    **dict.fromkeys(_AGAINST, "against"),
    **dict.fromkeys(_INVOLVING, "involving"),
    **dict.fromkeys(_WITH, "with"),
    "access": "by",
    "outreach": "to",
}
# What one person does, has or suffers: "the arrest of a person on parole".
_OF_ONE = words(
    "assessment date account apartment apprehension arrest backpack beating case cell conviction"
    " death deportation funeral house identity ledger overdose phone release search residence"
    " sentence suicide transfer trial vehicle"
)
_INVOLVING_ONE = words(
    "altercation assault attack brawl crash fight homicide incident killing investigation murder"
    " probe robbery shooting stabbing"
)
_FOR_ONE = words("plan hearing warrant")
_BY_ONE = words("call claim complaint escape grievance lawsuit petition protest strike")
ONE = {
    **dict.fromkeys(_OF_ONE, "of"),
    **dict.fromkeys(_INVOLVING_ONE, "involving"),
    **dict.fromkeys(_BY_ONE, "by"),
    **dict.fromkeys(_FOR_ONE, "for"),
}
BETWEEN = words(
    "address apprehension assessment career case cleanup compliance custody death disciplinary"
    " discipline drug education employment entry fire firearm garden gps grievance gun health"
    " hiring housing intake job kitchen labor litter maintenance medical mental monitoring"
    " murder notification outreach parole phone possession prison re recovery reentry"
    " registration release residency rights risk road robbery safety search sentencing"
    " supervision support tattoo task telephone tracking training transfer transport treatment"
    " trust visitation voting weapon weapons welfare work art background court id identification"
    " screening strip addiction alcohol behavioral dental dna hiv jail literacy opioid psychiatric"
    " substance surrender travel vocational ownership testing college tablet appeal assault booking"
    " canteen commissary dog ged healthcare hospital legal meal mortality overdose services suicide"
    " transition transportation vaccination visiting resource resources success wellness"
    " advisory exit family fitness graduation leadership"
)


HEADS = frozenset(SEVERAL)
ONE_HEADS = frozenset(ONE)
AFTER_SEVERAL = words("database population program programs registry unit units")
# Behind an article these may be verbs: "when the offender escapes".
VERB_TOO = words(
    "abuse access appeals arrests assaults attacks calls checks claims contacts costs counts dates"
    " deals debts escapes fights houses interviews letters names overdoses phones profits protests"
    " releases reports searches stories strikes studies tests transfers transports turf use visits"
    " wages"
)
NO_VERBS = words(
    "altercations beatings bookings cases class classes clinics conditions facilities hearings"
    " initiatives investigations policies penalties programs statutes units communities"
    " convictions crimes customers databases deaths families histories homes identities laws"
    " populations robberies suicides tattoos trials vehicles victims addresses cards activities"
    " children libraries spouses bracelets mugshots wives"
)
BASES = words(
    "plan arrest assault attack brawl call claim crash escape fight house murder overdose"
    " petition phone protest release search strike transfer"
)
# "a gang member shooting was", but "saw the gang member shooting at a car"
DOING = words(
    "beating dealing gambling hiring hoarding killing monitoring processing screening shooting"
    " smuggling spending stabbing testing training writing"
)
# Who it is that a label describes: "her addict mother".
PEOPLE = words(
    "accomplice accomplices babysitter bouncer boyfriend brother brothers buddies caregiver"
    " caretaker coach codefendant codefendants cop couple cousin cousins dad daughter daughters"
    " defendant defendants dentist doctor driver drivers duo employee employees father fathers"
    " friend friends fugitive fugitives girlfriend grandfather grandmother guard husband informant"
    " informants landlord lawyer mom mother mothers nanny neighbor neighbors nephew nurse officer"
    " parent parents passenger passengers pastor patient patients pharmacist physician priest"
    " quartet relative relatives roommate siblings sister sisters son sons stepbrother stepdad"
    " stepfather stepmother stepson student suspect suspects teacher teachers tenant tenants trio"
    " tutor boyfriends uncle voter voters wife witness witnesses worker workers youth youths"
)
# "a prisoner class action", "the prisoner class": who sues together.
_CLASS_AFTER = later(
    r"\s(class(\sactions?(?:\s(?:cases?|complaints?|(?:law)?suits?))?|\smembers)?)(?![\w'])",
    re.IGNORECASE,
)
_SUING = later(
    r"\b(?:certif|class\saction|consent|counsel|decree|lawsuit|plaintiff|settle|sued)",
    re.IGNORECASE,
)
# "incidents of prisoner self-harm and suicide"
_SELF_HARM_AFTER = later(
    r"\s(self\s(?:harm|injury)(?:\s(?:and|or)\s(?:attempted\s)?suicides?)?"
    r"|suicides?\s(?:and|or)\sself\s(?:harm|injury))(?![\w'])",
    re.IGNORECASE,
)
# "inmate-family bonds"
_FAMILY_AFTER = later(
    r"\sfamil(?:ial|y)\s(?:bonds|connections|contacts?|relationships|ties)(?![\w'])"
    r"(?!\s(?:center|initiative|program|project|unit)s?\b)",
    re.IGNORECASE,
)
# "inmate access to counsel", "inmate access to the law library"
_ACCESS_AFTER = later(
    r"\s(access\sto\s(?:(?:an?|the)\s)?(?!(?:an?|the)\b)[a-z]{2,})(\s[a-z]+)?(?![\w'])",
    re.IGNORECASE,
)
_WHOLE_AFTER = later(
    r"\s*(?:[.,;:!?)\"\u201d]|\Z)|\s(?:are|fell|has|have|is|rose|was|were|will"
    r"|expands?|grows?|improves?|[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
# "inmate solitary confinement": an adjective is a part of it.
_SET_PHRASE_AFTER = later(
    r"\s((?P<of>dna\scollection|early\srelease|health\sand\s(?:safety|welfare)|re\sentry"
    r"|safety\sand\s(?:health|security)|solitary\sconfinement)"
    r"|(?P<by>art\sshows?|jury\s(?:duty|service))"
    r"|ankle\s(?:bracelets|monitors)|(?:medical\s)?co\spays?|(?:family|wellness)\sday"
    r"|good\stime\scredits?|jury\sbans?|recovery\sho(?:m|us)es?|risk\sassessment\stools?"
    r"|support\sline|town\shalls?|visiting\shours)(?![\w'])",
    re.IGNORECASE,
)
# "felon possession of a gun"
_OF_ARMS_AFTER = later(
    r"\s((?:ownership|possession|use)\sof\s(?:an?\s)?(?:ammunition|drugs|firearms?|guns?|weapons?))"
    r"(?![\w'])",
    re.IGNORECASE,
)
_WORD_AFTER = later(r"\s([A-Za-z]+)(?![\w'])")
_HYPHENED = later(r"(?<=good) (?=time)|(?<=co) (?=pay)", re.IGNORECASE)
PHRASE_ENDS = later(
    r"\s*(?:[,.;:!?)\"\u201d]|\Z)|\s(?:after|against|among|and|are|at|begins|behind|by|continues?|during|fell|leads|prompts|sparks"
    r"|has|have|in|is|of|on|or|over|rose|seeks?|that|was|were|which|who|will|with|[a-z]{2,}ed)\b",
    re.IGNORECASE,
)
"""What follows a noun that no other noun comes after."""

COUNTED_AFTER = later(
    r"\s(?:(?:Climb|Decline|Drop|Dropped|Fall|Fell|Rise|Rose|Soar|Spike|Surge)\b"
    r"|(?:Down|Up)(?=\s(?:\d|Again|by|for|Sharply|Slightly|This)|[.,;]|\Z))",
    re.IGNORECASE,
)
"""Behind a noun in a headline that tells how many there are: "Parolee Arrests Down 12%"."""
# "drug dealer penalties": what is due to whoever sells; and of whom all are warned.
_DUE = ("alert", "alerts", "penalties", "punishment", "punishments")


class Noun(NamedTuple):
    """The noun that a label goes with, and how it comes to stand before the people."""

    text: str
    join: str
    is_one: bool = False
    """It is one person's: "an inmate death"."""

    def people(self, rule: Rule, form: str) -> tuple[str, ...]:
        """Return what a rule suggests for the people that go behind it."""
        is_said = self.is_one or is_plural(rule.suggestions[form][0])
        return rule.suggestions.get(form if is_said else several_of(rule, form), ())


def due_to_all(noun: Noun, setting: Setting) -> Setting:
    """Return where "drug dealer penalties" would stand as "penalties for drug dealers"."""
    if noun.text.lower() not in _DUE:
        return setting
    return setting._replace(before=f"{setting.before}penalties for ", term=f"{setting.term}s")


def phrase_behind(setting: Setting) -> tuple[str, str] | None:
    """Return a noun of several words, and how people are joined with it, or None."""
    after = setting.line_after
    if harm := _SELF_HARM_AFTER.match(after):
        is_ended = PHRASE_ENDS.match(after, harm.end())
        return (harm[1].replace("elf ", "elf-"), "by") if is_ended else None
    if family := _FAMILY_AFTER.match(after):
        return family[0].strip(), "of"
    return _set_phrase_behind(after) or _class_behind(setting)


def _class_behind(setting: Setting) -> tuple[str, str] | None:
    """Return "class action" or "class", of those who sue, or None."""
    after = setting.line_after
    suing = _CLASS_AFTER.match(after)
    if suing is None:
        return None
    if not suing[2]:
        return (suing[1], "of") if _SUING.search(setting.sentence_around) else None
    if suing[2].lower() == " members":
        return suing[1], "who are"
    return (suing[1], "by") if PHRASE_ENDS.match(after, suing.end()) else None


def _set_phrase_behind(after: str) -> tuple[str, str] | None:
    """Return "early release" or "access to counsel", and how people are joined with it, or None."""
    if phrase := _SET_PHRASE_AFTER.match(after):
        text = _HYPHENED.sub("-", phrase[1])
        join = "of" if phrase["of"] else "by" if phrase["by"] else "for"
        following = _WORD_AFTER.match(after, phrase.end())
        word = following[1] if following else ""
        if word.lower() in SEVERAL:
            return f"{text} {word}", SEVERAL[word.lower()]
        ends = not word or ends_thing(word.lower()) or could_be_verb(word)
        return (text, join) if ends else None
    if arms := _OF_ARMS_AFTER.match(after):
        return arms[1], "by"
    access = _ACCESS_AFTER.match(after)
    if access is None:
        return None
    more = (access[2] or "").strip()
    if more and (ends_thing(more.lower()) or could_be_verb(more)):
        more = ""
    text = f"{access[1]} {more}".strip()
    # "access by incarcerated people to phones and tablets"
    is_whole = _WHOLE_AFTER.match(after, 1 + len(text))
    return (text, "for") if is_whole else ("access", "by")
