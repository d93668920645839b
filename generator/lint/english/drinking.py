"""Whether "drunk" says in what state somebody is, or what they are."""

from generator.lint.english.near import last_words, next_words
from generator.lint.setting import Setting
from generator.lint.word_sets import words

# "a drunk", "a belligerent drunk", and not "a driver drunk and asleep", "came home drunk"
_BEFORE_A_DRUNK = words("a an another any each every more no some that the this")
_OF_DRUNKS = words(
    "abusive angry belligerent chronic common disorderly habitual happy homeless known local loud"
    " mean obnoxious old passed-out public rowdy sleeping staggering stumbling unruly violent young"
)


def is_state_of_drinking(setting: Setting) -> bool:
    """Tell whether it says in what state somebody is: "get behind the wheel drunk", "Drunk, he"."""
    if setting.term.lower() != "drunk":
        return False
    beyond, last = last_words(setting)
    if not last:
        # "Two men, one drunk, fled", and "0114 hrs, drunk passed out"
        is_apart = "," in (setting.line_before[-2:-1], setting.line_after[:1])
        return is_apart and not next_words(setting)[0].endswith("ed")
    return (beyond if last in _OF_DRUNKS else last) not in _BEFORE_A_DRUNK
