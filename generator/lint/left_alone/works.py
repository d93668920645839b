"""Titles of works: an author's title is not ours to reword."""

import re

from generator.lint.english.headlines import capitalized_share, is_prose
from generator.lint.kept.patterns import later
from generator.lint.setting import Setting

_TITLE_SHARE = 0.8
_MOST_TITLE_WORDS = 25
LONGEST_TITLE = 250
_YEAR = later(
    r"\((?:[^()]{0,40}\s)?(?:1[89]|20)\d\d(?:[,;][^()]{0,40})?\)"  # Publisher (2019)
    r"|\b\d{1,3}\s(?:[A-Z][\w.&']*\s){1,6}(?:\d{1,4})\b"  # 66 Fed. Probation 58
    r"|\b[A-Z][\w.& ]{2,40},?\s\d{1,3}\(\d{1,3}\)"  # Criminology 12(3)
)
_DATE = later(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s(?:19|20)\d\d"
)
# Marrow, P., & Cole, I. (2012). Title in small letters
_YEAR_BEFORE = later(
    r"\b[A-Z][\w'-]+,\s(?:[A-Z]\.\s?){1,3}(?:[^()]{0,160})\((?:19|20)\d\d[a-z]?(?:,[^()]{0,20})?\)"
    r"[.,]\s[^.?!]*\Z"
)
# Marrow P, Cole I. Title in small letters. J Courts. 2012;31:44
_INITIALS_BEFORE = later(r"\b[A-Z][\w'-]+\s[A-Z]{1,3}(?:,\s[^.]{0,160})?\.\s[^.?!]*\Z")
_VOLUME_AFTER = later(r"[^.?!]*[.?!]\s[A-Z][\w.& ]{1,60}\s(?:19|20)\d\d;\s?\d")
# No sentence ends with "Univ." in "Halden Univ. Press".
_SHORT = r"(?:Univ|Inst|Dept|Prob|Corr|Crim|Just|Pub|Soc|Nat|Assn|Rev|Proc|Comm|Res|Rep|Psych)"
_SENTENCE_END = later(
    rf"(?:\b(?!{_SHORT}\b)\w*[a-z]{{3}}|\d|[)\u201d\"])[.;!?][\"\u201d)]?\s+(?=[A-Z0-9\"\u201c])"
)
_AUTHOR = later(r"(?:^|\s)[A-Z][\w'.]+(?:\s(?:Jr\.|et al\.|& [A-Z][\w'.]+))?,\s")
# Reyes, Paul. Title in Capitals. Halden Press, 2015.
_LAST_FIRST = later(r"\b[A-Z][\w'-]+,\s[A-Z][\w'-]+(?:\s[A-Z])?\.\s[^.?!]*\Z")
_PUBLISHER_AFTER = later(r"[^.?!]*[.?!]\s[A-Z][\w.&:, ]{1,60},\s(?:19|20)\d\d\b")
# Title in Capitals, Report to the National Institute of Justice (2009)
_SERIES_AFTER = later(
    r"(?:\s[\w':&]+){0,12},\s(?:(?:Final|Special|Annual|Interim)\s)?(?:Report|Bulletin"
    r"|Working Paper|Research Brief|Monograph|Testimony|Memorandum)\s(?:to|of|for|by|No|\()"
)
# Notes of a Junkie by Rosa Pine
_WRITTEN_BY = later(r"(?:\s(?:[A-Z][\w']*|of|in|the|an?|and|for|to)){0,6}\sby\s[A-Z][\w.]*\s[A-Z]")
# The Junkie's Daughter, a novel
_WORK_AFTER = later(
    r"(?:'s)?(?:\s[A-Z][\w']*){0,6},\s(?:an?|the|his|her|its|our|their)\s(?:[\w']+\s){0,3}?"
    r"(?:newsletter|quarterly|novel|memoir|film|movie|play|musical|song|book|documentary|series|poem|essay|podcast"
    r"|painting|opera|album|magazine|revue|show|troupe"
    r"|(?:comedy|drama|sitcom|thriller|western)(?=[.,;)]|\s(?:about|by|from|on|starring|was|with)\b|\Z))\b"
)
_CAPITAL_BEFORE = later(r"(?<!\ba)(?<!\ban)(?<=[a-z,])\s(?:[A-Z][\w']*\s)*\Z")
# Movie night: The Lady Killers; Book club picks: The Orchid Thief, Educated
_SHOWN_BEFORE = later(
    r"\b(?:(?:family|film|game|movie)\snight|matinee|stor(?:ies|y)\s?(?:hour|time)|screening"
    r"|now\s(?:playing|showing)|book\sclub|read(?:\saloud|ing\slist)|summer\sreading)s?\b"
    r"(?:\s(?!(?:attack|brawl|fight|killing|murder|robbery|shooting|slaying|stabbing|theft)s?\b)"
    r"[\w'-]+){0,8}:\s(?-i:(?:[A-Z][\w']*,?\s(?:(?:a|an|and|for|in|of|on|the|to)\s){0,2}){0,9})\Z",
    re.IGNORECASE,
)
# Dealers in the Dark, by former Detective Roy Penn; Killers Among Us, a lecture by
_OF_AUTHOR_AFTER = later(
    r"(?:'s)?(?:(?:\s(?:a|an|and|for|from|in|of|on|the|to)){0,3}\s[A-Z][\w']*){1,6},\s"
    r"(?:by\s(?:(?:author|former|journalist|local|novelist|retired|[A-Z][a-z]+|deputy|detective|sheriff"
    r"|judge|professor|reporter|warden)\s){0,4}[A-Z][\w.]*\s[A-Z]"
    r"|(?:an?|the)\s(?:[a-z]+\s){0,3}?(?:book|documentary|exhibit|exhibition|film|lecture|memoir|movie"
    r"|musical|novel|play|podcast|series|talk)\s(?:about|at|by|from|on)\b)"
)
_TITLE_BEGINS = later(r"(?:\A|[.:!?\u2022]\s)(?:(?:An?|The)\s)?\Z")
# The group will discuss Diary of an Addict
_TITLE_WORD_BEFORE = later(
    r"\b(?:Anatomy|Ballad|Confessions?|Daughters?|Diary|Education|Journal|Legend|Letters|Life|Making|Memoirs?"
    r"|Mind|Notes|Portraits?|Return|Song|Sons?|Stories|Story|Tales?|Wife)\s(?:of|from)\s(?:an?|the)\s\Z"
)
# From Felon to Founder, a business course; the Addict to Advocate Fund
_CHANGED_AFTER = later(r"\sto\s[A-Z]\w+(?:,\san?\s|\s(?:[A-Z]|is\s|was\s))")
_FROM_OR_THE = ("From ", "the ", "The ", "our ", "Our ")
# They read The Book Thief: a capital within a sentence
_THE_WITHIN = later(r"[a-z]\sThe\s(?:[A-Z][\w']*\s){0,4}\Z")
# Thug Kitchen was the cookbook; The Fugitive was the first movie
_IS_WORK_AFTER = later(
    r"(?:\s[A-Z][\w']*){0,3}\s(?:is|was)\s(?:an?|her|his|the|their)\s(?:[a-z]+\s){0,3}?"
    r"(?:album|band|beer|book|cookbook|documentary|film|memoir|movie|novel|play|podcast|restaurant"
    r"|song|troupe)\b(?=[.,;]|\s(?:by|he|of|on|she|shown|that|they|which)\b)"
)
# Addict Nation: A Memoir (Pine Press 2012)
_PUBLISHED_AFTER = later(
    r"(?::?\s[\w'&]+){0,12}\s\([^()]{0,40}\b(?:Press|Univ|Publish\w+|Books|House|ed\.)[^()]{0,20}"
    r"\b(?:19|20)\d\d\)"
)
_TITLE_BEFORE = later(r"\b[A-Z][\w']*\s(?:(?:of|in|the|an?|and|for|to|from)\s){1,3}\Z")
# form DC-7, Addict Screening Referral; Chapter 12, Habitual Offenders
_NUMBERED = later(
    r"\b(?:article|chapter|form|directive|bulletin|publication|ordinance|resolution|regulation"
    r"|exhibit|course|part|subchapter|title)"
    r"\s(?:no\.?\s)?(?:[a-z]{1,4}[ .]?)?\d[\w. ]{0,8},\s(?:[a-z][\w']*\s){0,5}\Z",
    re.IGNORECASE,
)
# Paroled Inmates | Halden County District Attorney
_SITE_AFTER = later(r"(?:\s[A-Z][\w':&]*){0,8}\s\|\s[A-Z][\w']+\s[A-Z]")
# Visit Dealers Online, What Parents Need to see ...
_VISITED_BEFORE = later(
    r"(?:\A|[.!?]\s)(?:Download|Explore|Read|Visit|Watch)\s(?:[A-Z]\w+\s){0,3}\Z"
)
_TITLE_AND_TO_AFTER = later(r"(?:\s[A-Z][\w']*){0,3}[,:]\s(?:[A-Z][\w']*\s){2,5}(?:for|to)\s[a-z]")
_NEXT_CAPITAL = later(r"\s[A-Z]")
_NAMED = later(
    r"\b(?:titled|entitled|headlined|band|play|musical|book|film|movie|documentary|article|report"
    r"|study|podcast|song|series|novel|essay|paper|brochure|pamphlet|webinar|exhibit|exhibition|opera"
    r"|painting|poem|memoir|sculpture|mural|sitcom),?\s"
    r"(?:[A-Z0-9][\w':]*\s(?:(?:of|an?|the|and|in|to|for)\s){0,2}){0,8}\Z"
)


def is_title(words: str) -> bool:
    """Tell whether quoted or italic words look like the title of a work."""
    count = len(words.split())
    return (
        1 < count <= _MOST_TITLE_WORDS
        and not words.isupper()
        and words.lstrip()[:1].isupper()
        and capitalized_share(words) >= _TITLE_SHARE
    )


def is_in_citation(setting: Setting) -> bool:
    """Tell whether the term stands in a title that is cited without marks or italics."""
    if _is_in_small_letter_title(setting):
        return True
    if not setting.is_capitalized or setting.term.isupper():
        return False
    return (
        bool(_NAMED.search(setting.line_before[-120:]) or _SITE_AFTER.match(setting.line_after))
        or _is_in_bluebook(setting)
        or _is_in_other_citation(setting)
        or _is_in_numbered_paper(setting)
    )


def _is_in_other_citation(setting: Setting) -> bool:
    """Recognize titles by what stands around them: a name turned round, a series, an author."""
    if _LAST_FIRST.search(setting.before) and _PUBLISHER_AFTER.match(setting.after):
        return True
    if _SERIES_AFTER.match(setting.after) and _YEAR.search(setting.after):
        return True
    published = _PUBLISHED_AFTER.match(setting.after)
    if published and capitalized_share(setting.term + published.group()) >= _TITLE_SHARE:
        return True
    if ":" in setting.line_before and _SHOWN_BEFORE.search(setting.line_before[-160:]):
        return True
    return is_prose(setting) and _is_presented(setting)


def _is_presented(setting: Setting) -> bool:
    """Tell whether the text goes on to say whose work it is, or what: "..., a novel"."""
    if _CAPITAL_BEFORE.search(setting.before[-60:]) and _WORK_AFTER.match(setting.after):
        return True
    if _TITLE_AND_TO_AFTER.match(setting.after) and _VISITED_BEFORE.search(setting.line_before):
        return True
    if _TITLE_BEGINS.search(setting.line_before[-6:]) and (
        _OF_AUTHOR_AFTER.match(setting.after) or _is_work(setting)
    ):
        return True
    near = setting.line_before[-60:]
    if near.endswith(_FROM_OR_THE) and _CHANGED_AFTER.match(setting.after):
        return True
    if _TITLE_WORD_BEFORE.search(near) or _THE_WITHIN.search(near):
        return True
    written = _WRITTEN_BY.match(setting.after) and _TITLE_BEFORE.search(setting.before)
    return bool(written)


def _is_work(setting: Setting) -> bool:
    """Tell whether the sentence says of its subject that it is a film or a band."""
    has_more = setting.line_before.endswith("The ") or setting.after[1:2].isupper()
    return has_more and _IS_WORK_AFTER.match(setting.after) is not None


def _is_in_numbered_paper(setting: Setting) -> bool:
    """Recognize the title of a form or an order that is given after its number."""
    if not _NUMBERED.search(setting.line_before[-80:]):
        return False
    is_whole = setting.term.istitle() and setting.after.startswith(",")
    return is_whole or _NEXT_CAPITAL.match(setting.after) is not None


def _is_in_small_letter_title(setting: Setting) -> bool:
    """Recognize the two forms of citation in which titles are written like sentences."""
    # The cheap tests come first: hardly any term stands in a citation.
    if "(" in setting.before and _YEAR_BEFORE.search(setting.before):
        return True
    if ";" not in setting.after:
        return False
    return bool(_VOLUME_AFTER.match(setting.after) and _INITIALS_BEFORE.search(setting.before))


def _end_of_citation(after: str) -> re.Match[str] | None:
    """Return the year or the date with which a citation ends."""
    date = _DATE.search(after)
    if date and after.count(",", 0, date.start()) > 1:
        return date
    return _YEAR.search(after)


def _is_in_bluebook(setting: Setting) -> bool:
    """Recognize "Author, Title, Publisher (year)" and "Author, Title, 12 Journal 34 (year)"."""
    year = _end_of_citation(setting.after)
    if year is None:
        return False
    ends = [match.end() for match in _SENTENCE_END.finditer(setting.before)]
    before = setting.before[ends[-1] if ends else 0 :]
    return (
        bool(_AUTHOR.search(before))
        and _SENTENCE_END.search(setting.after[: year.start()]) is None
        and capitalized_share(before) >= _TITLE_SHARE
        and capitalized_share(setting.after[: year.start()] + " " + setting.term) >= _TITLE_SHARE
    )
