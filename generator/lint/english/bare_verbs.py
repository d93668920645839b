"""Verbs: those known by name, and what shows "criminal" to be a noun: "let a criminal steal"."""

from generator.lint.kept.patterns import later
from generator.lint.word_sets import words

_OBJECT = (
    r"(?:an?|another|any|anyone|anything|children|every|her|his|innocent|it|its|kids|me|more|my|off|our"
    r"|people|seniors|someone|something|state|the|their|them|these|this|those|us|women|your?)\b"
)
# With an object; without one they may be nouns: "a criminal use of".
_DOES = (
    r"(?:abuse|attack|beat|break|bring|buy|call|carry|claim|commit|contact|control|cross(?:es)?|deceive"
    r"|destroy|drive|enter|exploit|find|gain|get|give|grab|hack|harm|hit|hurt|impersonate|keep"
    r"|kick|know|leave|make|obtain|open|own|pick|put|reach|rob|ruin|run|seek|sell|send|shoot|stab|steal|strike"
    r"|take|target|tell|terrorize|threaten|throw|touch|turn|use|victimize|violate|want|wear)s?"
)
# "watch a criminal go free", "let a violent criminal prey on"
_GOES = (
    r"(?:(?:escape|flee|laugh|prey|smile|roam|slip|stay|walk|live|hide|steal|sit|return|evade)s?|go(?:es)?)\s"
    r"(?:again|among|around|at|away|back|behind|by|down|free|from|here|home|in|into|loose|off|on|out"
    r"|through|to|unpunished|up|with)\b"
)
_ACTS_AFTER = later(
    rf"\s(?:(?:ever|just|simply)\s)?(?:{_DOES}\s{_OBJECT}|{_GOES}|breaks?\sinto\b"
    r"|gets?\s(?:away|off|out)\b|(?:think|know|tr(?:y|ies)|want)s?\s(?:that\s|to\s|(?:he|they)\s)"
    r"|thinks?\s(?:again|twice)\b|thinking\s(?:about|of)\b|living\s(?:among|in|next)\b)"
)
VERBS = words(
    "met told read cut put let sat stood rose fell won paid heard felt spoke wrote drove flew threw"
    " swung spat"
    " drew grew hid bit beat drank rang quit set hung shut spent slept swore tore woke wore chose"
    " rode shook sued saw sees says asks seeks argues testifies denies sues gets dies wins loses"
    " wants tells pleads goes admits speaks joins agrees refuses appears"
    " attend complete deserve die enter fill get helps receive serve wept"
    " completes violates fails pays lives seems remains knows begins ends starts upheld continues"
    " meets sings writes wins teaches publishes organizes"
    " rises soars shoots threatens"
)
"""Verbs that do not end in -ed and are hardly ever nouns."""
GIVING = words(
    "allow allows bring brings brought call called calls deny denied denies gave give given gives"
    " giving grant granted grants handed hands lend lends offer offered offering offers owe owes"
    " paid pay paying pays promise promised promises sell sells send sends sent show showed showing"
    " shows sold taught teach teaches teaching tell telling tells told"
)
"""Verbs with two objects, the first of which may be the term: "offers addicts a second chance"."""
PLURAL_DOES = words(
    "admit appeal ask assault attack await beat claim deny deserve die escape face find flee get"
    " go kill exploit groom kidnap leave live lose lure make need plead prey receive recruit return"
    " rob seek sell serve shoot speak stab stand steal struggle sue suffer take target turn use"
    " vote wait walk win"
)
"""A verb cannot act on these: "Juveniles Face Charges", "Pimps Plead Guilty"."""
ONE_DOES = words(
    "beats confesses controls escapes faces flees hires hurts kills mentors opens owns receives"
    " robs runs stabs steals threatens"
)
"""What somebody with a label does: "A former pimp runs the shelter"."""


def acts(after: str) -> bool:
    """Tell whether a verb of somebody's follows that no list of verbs has: " steal your car"."""
    return _ACTS_AFTER.match(after) is not None
