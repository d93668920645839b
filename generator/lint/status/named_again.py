"""A headline that names the deed later: "Drug Dealer Gets 12 Years for Selling Fentanyl"."""

import re

from generator.lint.kept.patterns import later
from generator.lint.setting import Setting
from generator.lint.status.deadly_sales import is_of_deadly_sale
from generator.lint.status.subjects import is_subject

_SELLING = later(r"\baccused of selling(?! sex)")
# "pills sold by dealers"
_SOLD_BY_BEFORE = later(r"\bsold\sby\s(?:an?\s|the\s|these\s)?\Z")
# What a court or the police did, with no "was" before it: a headline's own verb.
_VERDICT_AFTER = later(
    r"\s(?:(?:admits?|acquitted|(?:re)?convicted|found\s(?:not\s)?guilty|(?-i:Guilty|GUILTY)|gets?|given|handed"
    r"|imprisoned|jailed|pleads?\s(?:not\s)?guilty|receives?|sent\sto\sprison|(?:re)?sentenced)"
    r"|(arraigned|(?:re)?arrested|charged|extradited|faces?|held|indicted|jailed|linked|nabbed|tied|to\sbe\s(?:arraigned|tried)"
    r"|(?:ordered\s)?to\sstand\strial|stands?\strial|wanted))\s",
    re.IGNORECASE,
)
# "An Elm burglar has been sentenced to nine years for": that is told of a subject only.
_WAS_TRIED_AFTER = later(
    r"(?:,\s\d{1,3},)?\s(?:(?:has|have)\sbeen|was|were)\s(?:\w+\s)?"
    r"(?:(?:re)?convicted|found\sguilty|imprisoned|jailed|(?:re)?sentenced)\s",
    re.IGNORECASE,
)
# "A convicted pimp who fled and was sentenced to nine years for"
_AND_WAS_TRIED_AFTER = later(
    r"\swho\s[^.;]{1,80}\sand\s(?:has\sbeen|was|were)\s(?:convicted|found\sguilty|sentenced)\s",
    re.IGNORECASE,
)
_TO_FILL_IN = later(r"\{\w+\}")
# "a killer this violent", "a predator so dangerous": nobody is accused of something so dangerous.
_THIS_MUCH_AFTER = later(
    r"\s(?:so|that|this)\s(?:brazen|brutal|callous|calculating|cold|cowardly|cruel|dangerous|depraved"
    r"|evil|heartless|manipulative|reckless|remorseless|ruthless|sadistic|selfish|sick|twisted"
    r"|vicious|vile|violent|wicked)\b"
)
# "the threat of criminals using drones": of what people do, and nobody is accused of it.
_THREAT_BEFORE = later(
    r"\b(?:danger|harm|risk|threat|violence)s?\s(?:from|of|(?:caused|posed)\sby)\s\Z", re.IGNORECASE
)
_DOING_AFTER = later(r"\s(?!(?:being|committing|during|following|including)\b)[a-z]{2,}ing\s")
# "prosecute offenders for retail theft": which offense comes right after.
_TRIED_BEFORE = later(
    r"\b(?:arrest|charg|cit|convict|indict|jail|prosecut|punish|sentenc)(?:e|ed|es|ing|s)?\s\Z",
    re.IGNORECASE,
)
_FOR_OFFENSE_AFTER = later(
    r"\sfor\s(?:[a-z-]+\s){0,3}?(?:abuse|arson|assaults?|burglar(?:y|ies)|crimes?|dumping|felon(?:y|ies)"
    r"|fraud|misdemeanors?|offenses?|possession|robber(?:y|ies)|shoplifting|thefts?|trafficking"
    r"|vandalism|violence|violations?)\b"
)
ANY_OFFENSE = later(r"(?:accused|convicted) of (?:an offense|offenses|a crime|crimes)\Z")
"""The end of a wording that does not say which offense."""
_REACH = 20
_FAR = 40
_CLAUSE = later(r"[.;:!?]\s|\s(?:after|while|who|whose|before|when|as)\s", re.IGNORECASE)
_OF_SOMEBODY_BEFORE = later(r"\b(?:about|against|by|for|from|of|to|with)\s\Z", re.IGNORECASE)
# A conviction, or a place on a registry, is what somebody came with to the new charge.
_CAME_WITH = later(r"\b(?:convicted|felons?|known|registered|sex\soffenders?)\b", re.IGNORECASE)
_CONVICTED_BEFORE = later(r"(?:previously\s)?convicted\s.*sex", re.IGNORECASE)
_REGISTER = later(r"\bfail(?:ing|ure)\sto\sregister\b", re.IGNORECASE)
_TO = r"\b(?:admits?|for|in|of|on|with|to)\s(?:(?!by\b|of\b|to\b)\S+\s){0,3}?"
_DRUGS = (
    r"(?:cocaine|crack|dope|dose|drugs?|fentanyl|heroin|marijuana|meth(?:amphetamine)?|narcotics"
    r"|opioids?|pills)"
)
# What a suggestion says that somebody did, and how a headline names the same.
_SAME = tuple(
    (later(rf"\b{said}", re.IGNORECASE), later(_TO + named, re.IGNORECASE))
    for said, named in (
        (
            rf"(?:(?:sell|supply|traffick)\w*\s(?:in\s)?{_DRUGS}|drug\strafficking)",
            rf"(?:(?:dealing|deliver(?:ing|y\sof)|distribut(?:ing|ion\sof)|peddling|pushing"
            rf"|s(?:ale\sof|elling)|supplying|traffick?ing)\s(?:\S+\s){{0,2}}?{_DRUGS}|{_DRUGS}\s"
            r"(?:charges?|conspiracy|counts?|crimes?|dealing|deliver(?:y|ies)|distribution"
            r"|offenses?|rings?|sales?|trafficking)|deal(?:ing)?\sdrugs"
            r"|possess(?:ing|ion\sof)\s(?:\S+\s){1,7}?for\s(?:distribution|sale))\b",
        ),
        (
            # "Predator Sentenced for Enticing Child"
            r"harming\s",
            r"(?:abus|assault|attack)(?:e|es|ing|s)?\s(?:\S+\s){0,3}?(?:boys?|child|children"
            r"|daughter|girls?|minors?|patients?|students?|teens?|wom[ae]n)\b",
        ),
        (
            # Whoever attacked a woman need not have raped her.
            r"(?:harming\s|against\srelatives|sexual|rap(?:e|es|ing)\b)",
            r"(?:abus(?:e|es|ing)\s(?:\S+\s){0,3}?(?:boys?|child|children|daughter|girls?|minors?"
            r"|students?|teens?)\b|(?:child|minor)\s(?:abuse|porn)"
            r"|enticing|grooming|lewd|luring|molest(?:ing|ation)|rap(?:es?|ing)\b|sex(?:ual(?:ly)?)?\b)",
        ),
        (r"burglar(?:y|ies)", r"(?:break\s?-?ins?\b|breaking\sinto|burglar)"),
        (r"robber(?:y|ies)", r"(?:heists?\b|hold\s?ups?\b|robb)"),
        (r"(?:(?<!identity\s)theft|shoplifting)", r"(?:shoplifting|steal|theft)"),
        (r"identity\stheft", r"(?:identity\stheft|stealing\s(?:\S+\s)?identit)"),
        (r"carjacking", r"carjack"),
        (r"arson", r"(?:arson|burning|setting|torching)"),
        (
            r"(?:homicide|kill(?:ing)?s?|murder(?:s|ing)?)\b",
            r"(?<!attempted\s)(?:(?<!to\s)death|fatal|homicide|kill|manslaughter|murder|slaying|strangling)",
        ),
        (
            r"violent\s(?:crime|felon|offense)",
            r"(?:arson|assault|attack|beating|carjack|homicide|kidnap|kill|manslaughter|murder"
            r"|rap(?:e|ing)\b|robb|shooting|stabbing|strangl)",
        ),
        (r"domestic\sviolence", r"(?:abus|batter|beating|domestic|strangl)"),
        (
            r"(?:(?:human|sex)\strafficking|pimping|trafficking\s(?:people|women|girls))",
            r"(?:human\s|sex\s)?traffick|prostitut",
        ),
        (
            r"gun\strafficking",
            r"(?:sell|suppl|traffic)\w*\s(?:\S+\s){0,2}?(?:guns|firearms)|gun\strafficking",
        ),
    )
)
# "Cocaine Dealer Sentenced on Drug Charges": only the label says which drug.
_WHICH_DRUG = later(
    r"\b(coca|crack|ecst|fent|hero|keta|marij|mdma|meth|opioid|oxyc|pill)", re.IGNORECASE
)
_ANY_DRUG = later(r"\b(?:controlled|drugs?|narcotics?|pills?)\b", re.IGNORECASE)
# "Child Rapist Gets Life for Rape": only the label says that it was a child.
_OF_CHILD = later(r"child\s", re.IGNORECASE)
_CHILD = later(
    r"\b(?:baby|boys?|child|daughter|girls?|infant|juvenile|kid|minor|nephew|niece|pre\s?teen|relative"
    r"|son|student|teen|toddler|under|years?\sold|young)",
    re.IGNORECASE,
)
# "Bank Robber Pleads Guilty to Five Holdups": only the label says that it was banks.
_OF_PLACE = later(
    r"(?:[a-z]+\s)*?(bank|cargo|home|jewelry|mail|package|store|train)\s"
    r"(?:burglars?|robbers?|thief|thieves)\Z",
    re.IGNORECASE,
)
_ALSO_PLACES = {"bank": ("credit union", "teller"), "home": ("apartment", "house", "residen")}
# "A drug dealer whose pills killed a student pleaded guilty": the label says that he sold them.
_KILLED_AFTER = later(
    r"\swhose\s(?:[a-z]+\s)?(?:cocaine|dope|drugs|fentanyl|heroin|meth|pills|poison|product)\s"
    r"(?:caused|killed|led\sto|resulted\sin)\b[^.;]{1,100}?\s(?:convicted|found\sguilty"
    r"|plead(?:ed|s)?\sguilty|pled\sguilty|sentenced)\b"
)
# "Convicted Rapist Sentenced for Possessing Child Pornography": that is another offense.
_ABUSE = later(r"\bof (?:rape|(?:sexually )?(?:abusing|molesting|raping|sexual a))")
_PORNOGRAPHY = later(
    r"\b(?:for|in|of|on|to|with)\s(?:\S+\s){0,3}?(?:child\sporn\w*|images)\b", re.IGNORECASE
)
_ABUSED = later(
    r"(?:abus|assault|entic|groom|incest|lewd|lur|molest|rap(?:e|ing)\b|sex)", re.IGNORECASE
)
# "drug dealer Hale sold cocaine": the sentence says what he did.
_DOES_IT = tuple(
    (later(rf"\bof\s(?:\w+\s)?(?:{said})"), later(rf"\s(?:(?:allegedly|then)\s)?(?:{does})\b"))
    for said, does in (
        ("selling", "dealt(?!\\swith)|sold"),
        ("robb", "robbed"),
        ("burglar", "broke\\sinto|burglarized"),
        ("rap", "raped"),
        ("murder|kill", "killed|murdered"),
        ("theft|steal", "stole"),
    )
)


def keeps_record(setting: Setting) -> bool:
    """Tell whether only the label says what it is about: "Sex Offender Failed to Register"."""
    if _KILLED_AFTER.match(setting.after):
        return True
    if drug := _WHICH_DRUG.search(setting.term):
        told = setting.sentence_after
        return bool(_ANY_DRUG.search(told)) and drug[1].lower() not in told.lower()
    if _OF_CHILD.search(setting.term):
        return not _CHILD.search(setting.line_before + setting.sentence_after)
    place = _OF_PLACE.match(setting.term)
    if place and " plea" in setting.sentence_after.lower():
        told = (setting.line_before + setting.sentence_after).lower()
        kind = place[1].lower()
        return not any(one in told for one in (kind, *_ALSO_PLACES.get(kind, ())))
    if "ffender" not in setting.term and "FFENDER" not in setting.term:
        return False
    return bool(_CONVICTED_BEFORE.match(setting.term) or _REGISTER.search(setting.sentence_after))


def is_named_again(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the headline's own verb is about the very deed that the label says."""
    if keeps_record(setting):
        return False
    if _is_said_beside(texts, setting) or _did_it_and_was_tried(texts, setting):
        return True
    if _SOLD_BY_BEFORE.search(setting.before[-_REACH:]) and _SELLING.search(texts[0]):
        return True
    if later_on := _AND_WAS_TRIED_AFTER.match(setting.after):
        goes_on = setting.sentence_after[later_on.end() - 1 :]
    elif _is_own_verdict(setting):
        goes_on = _CLAUSE.split(setting.sentence_after)[0]
    else:
        return False
    # What a label sells is filled in later: "selling {drug}" of a "fentanyl dealer".
    text = _TO_FILL_IN.sub(setting.term.rpartition(" ")[0], texts[0])
    return _names(text, goes_on) and not _is_other(text, goes_on, setting)


def _is_said_beside(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether "accused of" would be in the way of what is said right after: "this violent"."""
    if _THIS_MUCH_AFTER.match(setting.after):
        return " accused of " in texts[0]
    if not ANY_OFFENSE.search(texts[0]):
        return False
    before = setting.before[-_FAR:]
    if _FOR_OFFENSE_AFTER.match(setting.after) and _TRIED_BEFORE.search(before):
        return True
    return bool(_DOING_AFTER.match(setting.after) and _THREAT_BEFORE.search(before))


def _did_it_and_was_tried(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the deed stands before the sentence: "stole 12 cars and was sentenced"."""
    told = setting.sentence_after
    if " and was sentenced" not in told and " and were sentenced" not in told:
        return False
    return does_it(texts, setting)


def _is_other(text: str, told: str, setting: Setting) -> bool:
    """Tell whether a convict was sentenced for pictures, and not for what the label says."""
    is_porn = setting.term.lower().startswith("convicted ") and _PORNOGRAPHY.search(told)
    return bool(is_porn and _ABUSE.search(text)) and not _ABUSED.search(told)


def does_it(texts: tuple[str, ...], setting: Setting) -> bool:
    """Tell whether the next words say that somebody did what the label says."""
    return any(said.search(texts[0]) and does.match(setting.after) for said, does in _DOES_IT)


def _is_own_verdict(setting: Setting) -> bool:
    """Tell whether a verb says what a court or the police did with whom the label means."""
    if verb := _VERDICT_AFTER.match(setting.after):
        is_earlier = verb[1] and _CAME_WITH.search(setting.term)
        return not (is_earlier or _OF_SOMEBODY_BEFORE.search(setting.before[-_REACH:]))
    tried = _WAS_TRIED_AFTER.match(setting.after)
    return bool(tried and is_subject(setting)) and not _CAME_WITH.search(setting.term)


def _names(text: str, told: str) -> bool:
    return any(said.search(text) and named.search(told) for said, named in _SAME)


def sold(accused: list[str], setting: Setting) -> list[str]:
    """Return "who sold fentanyl" for somebody guilty of a death by what they sold."""
    if not (is_of_deadly_sale(setting) or _KILLED_AFTER.match(setting.after)):
        return []
    return [_SELLING.sub("who sold", one) for one in accused[:1] if _SELLING.search(one)]
