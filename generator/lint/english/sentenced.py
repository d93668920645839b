"""Words that say of somebody that a court has sentenced them, before a label and after it."""

import re

from generator.lint.kept.patterns import SYMBOL, later

# "Robber Joe Hale, 34, met Lee Moss, who was sentenced": not he.
_NO_OTHER = (
    r"(?!(?!(?:an?|at|from|in|near|of|the)\s)[a-z]+\s(?:(?!(?:as|at|from|in|of|the)\s)[a-z]+\s)?"
    r"(?-i:(?:[A-Z][\w.'-]*\s)*[A-Z][\w'-]+),(?:\s\d+,)?\swho\b)"
)
# Between a person and what became of them: "the rapist, 34, of Elm, was later sentenced".
_ASIDE = (
    rf"(?:(?:,\s(?!(?:if|unless|once|when|should|and|or|whose|who)\b){_NO_OTHER}[^.;,]{{1,40}}){{1,3}},"
    # "thieves, known for traveling throughout the county to find elderly victims, have been"
    rf"|,\s{_NO_OTHER}[a-z]{{2,}}(?:ed|ing|wn)\s[^.;,]{{1,110}},)"
)
# Before what comes between commas: "a dealer from Elm City, arrested in May, was sentenced".
_FROM = r"(?:\s(?:from|in|of)(?:\s(?-i:[A-Z])[\w.'-]+){1,3})?"
# "who sold the pills": what the person did, with nobody else in it.
_NOBODY_ELSE = (
    r"(?!(?:who|whom|whose|that|which|while|when|if|as|and|after|before|because|by|his|her"
    r"|their)\b)"
)
_CLAUSE = (
    rf"\s(?:who|from|of|on|in|with|(?:arrested|caught|identified)(?:\sby)?|known\sas|dubbed|named)\s(?:posed\sas\s)?"
    rf"(?:{_NOBODY_ELSE}(?:U\.S\.|[^.;,:\s]+)\s|(?:after|before|while)\s\w+ing\s"
    r"|between\s\w+\sand\s){0,12}?"
    rf"(?:{_NOBODY_ELSE}[^.;,:\s]+,?|(?:after|before|while)\s\w+ing)\s"
)
# What the same person did who "was sentenced" next.
_DEEDS = (
    r"(?:abused|assaulted|attacked|beat|broke|carjacked|drove|fled|held|kidnapped|killed|molested"
    r"|raped|robbed|shot|sold|stabbed|stalked|stole|took)"
)
# "dealers and drug mules were sentenced"
_AND_OTHERS = r"\sand\s(?:\d+\s)?(?:[a-z]+\s){1,3}?(?=were\ssentenced)"
HELPING = (
    r"(?:(?:was|were|is|are|all|both|each|been|being|has|have|had|who|will|already|later|also|then|now|recently"
    r"|finally|eventually|today)\s){0,4}"
)
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|life)"
_GETS = r"(?:gets?|got|receive[sd]?|draws?|drew)"
# "received 18 months of treatment" in a drug court
_NO_COURSE = (
    r"(?!\sof\s(?:[a-z]+\s)?(?:class(?:es)?|counseling|diversion|education|letters|rehab\w*|therapy"
    r"|training|treatment)\b)"
)
_AMOUNT = (
    r"(?:a\s|up\sto\s|at\sleast\s)?(?:\S+\s){0,2}"
    rf"(?:(?:years?(?!\sold\b)|months){_NO_COURSE}|life|term|probation|sentences?"
)
_PRISON = r"(?:state\s|federal\s)?prison"
AFTER = later(
    rf"(?:{_ASIDE}|,)?\s{HELPING}(?:(?:re)?sentenced|imprisoned|paroled"
    r"|begin(?:s|ning)?\s(?:(?:an?|her|his|their)\s)?(?:[\w'-]+\s){1,3}?(?:sentences?|terms?)"
    rf"|{_GETS}\s{_AMOUNT})|serv(?:e|es|ed|ing)\s(?:{_AMOUNT})|time)"
    r"(?!\sas\san?\b|\sin\sthe\s(?:air|army|marines?|military|navy)\b)"
    rf"|(?:(?:to\s)?be\s)?(?:released|return\w*|coming\shome|gets?\sout)\s(?:from|of)\s{_PRISON}"
    # "Rapist to Appear at Parole Hearing"
    r"|(?:to\s)?(?:appears?|faces?|goes|has)\s(?:(?:at|before|for|to)\s)?"
    r"(?:(?:an?|her|his|the)\s)?(?:\w+\s)?parole\s(?:board|hearing)"
    rf"|(?:leaves?|leaving)\s{_PRISON}"
    r"|(?:civilly\s)?committed\sunder"
    # Whoever a hospital may hold as such has been convicted.
    r"|(?:be\s)?(?:re\s?)?committed\s(?:as|to)\s[^.;]{0,80}\b(?:sexually\sviolent|SVP)|(?:denied|granted|seeks|seeking|up\sfor)\s(?:(?:elderly|geriatric|medical|youth\soffender)\s)?"
    r"(?:parole|clemency|(?:compassionate|early)\srelease|resentencing)|(?:handed|given|slapped\swith"
    rf"|put\son)\s(?:an?\s)?(?:(?:[\w'-]+\s){{0,2}}(?:term|sentence|probation)|{_COUNT}\syears)|doing\slife"
    # "Murderer Loses Bid for Parole", "Rapist to Remain in Prison"
    r"|(?:loses?|lost)\s(?:(?:bid|fight)\sfor\s(?:parole|early\srelease|resentencing)|parole\sbid"
    r"|(?:\w+\s)?appeal(?!\s(?:about|of|on|over|to)\s(?:\w+\s)?(?:bail|bond|deportation|removal)))"
    rf"|(?:to\s)?(?:remains?|stays?)\sin\s{_PRISON}|to\sspend\s(?:(?:the\s)?rest\sof\s(?:(?:her|his|their)\s)?)?life\sin"
    r"|behind\sbars\sfor\slife"
    r"|behind\sbars\ssince|eligible\sfor\sparole\sin"
    r"|deserves?\s(?:[a-z]+\s){0,3}(?:her|his|the|their|this)\s(?:\w+\s){0,2}sentences?"
    r"|(?:previously|earlier)\spleaded\sguilty|found\sguilty\s(?:in|last|on)\s"
    r"|found\sguilty\sof\s(?:all|both|two|three|four|five|several|\d+)\s(?:charges"
    r"|counts)(?!\sof))\b"
    # So a count is told: "Burglars and robbers convicted: 31".
    r"|\sand\s(?:[a-z]+\s){1,3}convicted(?=:)"
    rf"|(?:{_ASIDE}|,)?\s{HELPING}convicted\s(?:by|in|last|on|under)\b|,?\sconvicted(?=[.;]|,\sincluding\b|\Z)"
    rf"|(?:{_FROM}{_ASIDE}|,)?(?:{_CLAUSE}|{_AND_OTHERS}|\s(?:who\s)?)"
    rf"(?:(?:{_GETS}|(?:was\s|were\s)?ordered\sto\sserve)\s(?:up\sto\s|at\sleast\s)?{_COUNT}"
    rf"\s(?:years?{_NO_COURSE}|months{_NO_COURSE}|to\slife|in\sprison)"
    rf"|(?:head(?:ed|s)?|heading|sent|going|goes)\s(?:back\s)?to\s{_PRISON}|gets?\s{_PRISON}"
    rf"|will\s(?:remain|stay)\sin\s{_PRISON}"
    r"|(?:was|were)\sconvicted\s(?:by|in|last|on)\b"
    r"|(?:was|were|will\sbe|(?:has|have)\sbeen|(?:is|are)\s(?:set|due|scheduled|expected)\sto\sbe)\ssentenced"
    r"|(?:was\s|were\s)?(?:denied|granted)\sparole|(?:was\s|were\s)?found\s(?:un)?suitable\sfor\s(?:parole|release)"
    # "The thief stole 12 cars and was sentenced"
    rf"|{_DEEDS}\s(?:{_NOBODY_ELSE}[^.;,:\s]+\s){{1,8}}?and\s(?:(?:has|have)\sbeen|was|were)\s"
    r"(?:later\s)?sentenced"
    # "Burglar With Prior Strike Sentenced", "Burglar who hit 12 homes convicted": headlines.
    r"|(?-i:(?:Res|S)entenced|(?:RE)?SENTENCED)|(?:convicted|found\sguilty|(?:re)?sentenced)(?=[^.;:,!?]*\Z)"
    r"|(?:is|are|was|were|becomes?)\s(?:now\s)?eligible\sfor\s(?:early\s|elderly\s)?"
    r"(?:parole|release(?!\s(?:on\s(?:bail|bond|her|his|own|their)|pending|before)))"
    rf"|{_GETS}\slife(?=\s(?:after|for|in|without)|[.,;]|\Z)"
    rf"|to\sserve\s(?:up\sto\s|at\sleast\s)?{_COUNT}\s(?:years?|months)"
    r"|(?:awaits?|(?:is|are)\sawaiting)\ssentencing|to\sbe\s(?:re)?sentenced|will\snever\s(?:again\s)?(?:be\s(?:eligible\sfor|released"
    r"|paroled|free)"
    r"|see\sthe\soutside|leave\s(?:a\s|the\s)?prison|get\sout|walk\s(?:free|out\sof)|set\sfoot\soutside)"
    r"|(?:has\s|have\s)?(?:asks?|asked|petition(?:s|ed)?)\sfor\sa\snew\strial"
    r"|(?:is\s)?appeal(?:s|ed|ing)\s(?:his|her|the|their)\s(?:conviction|sentence)"
    r"|(?:has\s|have\s)?los(?:es|t)\s(?:an|his|her|the|their)\s(?:\w+\s)?appeal"
    rf"|will\s(?:now\s)?(?:spend\s(?:(?:her|his)\s(?:\w+\s)?life\s(?:behind|in)|the\s(?:rest|next)|decades|years|{_COUNT}\syears)"
    rf"|die\sin\s{_PRISON}|be\s(?:behind\sbars|in\s{_PRISON})\sfor\s"
    rf"(?:decades|life|the\s|{_COUNT}\s))"
    r"|(?:will\snot|won't)\sbe\s(?:coming\s|going\s)?home\b"
    r"|is\sbehind\sbars,?\sand\s(?:he|she)\swill\s(?:remain|stay)"
    rf"|d(?:ies|ied)\sin\s{_PRISON}"
    r"|entered\sa\sguilty\splea(?!\s(?:in|to)\b)|admitted\s(?:her|his|their)\sguilt\sin\s"
    r"|accepted\sa\splea\s(?:agreement|bargain|deal)\sthat\ssends?"
    r"|must\sserve|began\sserving|received\sthe\smaximum"
    # What a parole board finds, or a court that resentences.
    r"|(?:still\s|would\s)?poses?\san\sunreasonable\srisk)\b",
    re.IGNORECASE,
)
"""After a label that is the subject: "was sentenced", "who sold the pills gets nine years"."""
HELD_AFTER = later(
    rf"(?:{_ASIDE}|,)?\s{HELPING}(?:on\s(?:(?:(?!pretrial)\w+\s){{0,2}}supervision|probation"
    rf"|parole"
    r"|supervised release|death\srow)"
    r"|(?:(?:confined|held|housed|incarcerated|locked\sup|sitting)\s)?in\s(?:state\s"
    r"|federal\s)?prisons?"
    rf"|committed\sto\s{_PRISON})\b",
    re.IGNORECASE,
)
"""After a label: where somebody is held, which may also be for something else."""
OWN_AFTER = later(
    # "The dealer's customers got probation": that was they.
    r"'s?\s(?:(?!(?:did|faces?|faced|gets?|got|had|has|is|received?|saw|served?|was|were)\b)[\w-]+\s){0,2}(?:convictions?|sentence|guilty\s(?:verdict|plea)|parole|probation"
    r"|(?:re)?sentencing|(?:day|jail|life|month|prison|year)\sterm|time\sin\s(?:federal\s|state\s)?prison"
    r"|bid\sfor\s(?:clemency|early\srelease|parole|resentencing)|appeal(?!\sof\sbail))\b",
    re.IGNORECASE,
)
"""After a label: a conviction or a sentence that is the person's own."""
# "In her victim impact statement, she told the rapist": it is read when somebody is sentenced.
GOING_ON = later(
    r"\b(?:victim\simpact\sstatements?|impos(?:ed|es)\s(?:an?|the)\s(?:[\w-]+\s){1,3}(?:sentence|term)"
    r"|judge\s(?:announced|read)\sthe\ssentence)\b"
)
"""In a sentence: a court is about to sentence somebody."""
_THESE = (
    r"(?:(?:an?|the|this|these|those|some|most|many|all|other|his|her|more"
    r"|(?:dozens|hundreds|thousands)\sof)\s)?"
)
BEFORE = later(
    r"\b(?:(?:re)?sentenc(?:e|es|ed|ing)|imprison(?:s|ed|ing|ment)?|parol(?:e|es|ed|ing)"
    r"|pardon(?:s|ed|ing)?|rehabilitat\w+|reintegrat\w+|recidivism(?:\srates?)?|reentry"
    r"|earl(?:y|ier)\sreleases?|clemency|convictions?"
    r"|convicting|probation|punishment(?=\sof\s)|prison\s(?:terms?|time|beds?|sentences?)|guidelines?(?:\sranges?)?)"
    rf"\s(?:(?:of|for|to|by|among|against|as)\s)?(?:{_COUNT}\s|{_THESE})(?:serious,\s)?(?:(?-i:[A-Z])(?!\w+ing\b)[\w.']+\s){{0,2}}\Z"
    # "convictions, nine of them against serial offenders"
    r"|\bconvictions,\s(?:\w+\s){1,3}of\s(?:them|which)\s(?:were\s)?against\s(?:[a-z]+\s)?\Z",
    re.IGNORECASE,
)
"""Right before a label: "sentenced the", "prison terms for", "the sentence of an Elm City"."""
# "convicted thieves and burglars"
IN_ROW_BEFORE = later(
    r"\bconvicted\s(?:[a-z]+,\s)*[a-z]+,?\s(?:and|or)\s\Z"
    # "Sentences for burglars and drug dealers fell"
    r"|\b(?:(?:prison\s)?sentences|(?:prison|jail)\sterms|parole)\s(?:for|of)\s"
    r"(?:[a-z]+\s)?[a-z]+s(?:,\s(?:[a-z]+\s)?[a-z]+s)*,?\s(?:and|or)\s\Z",
    re.IGNORECASE,
)
"""Before a label: others in one row with it whom a court has sentenced."""
RELEASED_BEFORE = later(
    r"(?<!pretrial )(?<!cite and )(?<!cited and )(?<!citing and )"
    rf"\b(?:releas(?:e|es|ed|ing)|freed|freeing)\s(?:(?:of|for|to|by|among)\s)?{_THESE}\Z",
    re.IGNORECASE,
)
"""Right before a label: who is released need not have been convicted."""
_NAME = r"(?:(?-i:[A-Z])[\w.']*\s?){1,4}"
_FOUND = r"(?:has\s|had\s)?(?:found|ruled|decided|concluded|determined|agreed)\s(?:that\s)?"
_ADJECTIVES = r"(?:(?!(?:of|to|from|for|with|by|and|or|who|whose)\b)[a-z\d]+\s){0,2}"
PROVED_BEFORE = later(
    # "Sentenced to life in May, the"
    r"(?:\A|[.!?]\s)(?:convicted|found\sguilty|imprisoned|(?:now\s)?serving"
    r"|sentenced)\b[^.;]{0,90},\sthe\s\Z"
    # "The parole board decided that a"
    rf"|\bparole\sboard\s{_FOUND}(?:an?|the)\s\Z"
    # "With yesterday's verdict, the jury told this"
    r"|\bverdict,\s(?:the\s)?(?:jury|jurors)\s\w+\sthis\s\Z"
    rf"|\b(?:(?<!\bgrand\s)jury|jurors)\s{_FOUND}(?:an?|the)\s\Z"
    # "thanked jurors for holding a", "After the verdict, she praised detectives for holding a"
    r"|(?:\bthank(?:ed|ing|s)?\s(?:[a-z]+\s)?jur(?:y|ors)\b|\A\W*(?:After|Following)\s(?:her|his|the)\s(?:guilty\s)?"
    r"(?:conviction|sentencing|verdict),)[^.;]{0,60}\sfor\s(?:(?:its|their)\s[^.;,]{1,30}\sin\s)?"
    r"(?:bringing|getting|holding|keeping|putting|removing|taking)\s(?:justice\sto\s)?(?:an?|the|this)\s\Z"
    # "The jury recommended 30 years for a": it convicts before it does.
    rf"|\b(?:(?<!\bgrand\s)jury|jurors)\s(?:has\s|have\s)?recommend(?:s|ed)?\s[^.;,]{{1,40}}\sfor\s"
    r"(?:(?:an?|the|this)\s)?(?:(?-i:[A-Z])(?!\w+(?:ing|ed)\b)[\w.']+\s){0,2}\Z"
    r"|\bthanks\sto\s(?:our|the|these|this)\s(?:jury|jurors),\s(?:an?|this)\s"
    rf"{_ADJECTIVES}\Z"
    r"|\bverdict\sh(?:eld|olds)\s(?:an?|the|this)\s(?:violent\s)?\Z"
    r"|\b(?:(?<!\bgrand\s)jury|jurors|[Tt]welve\s(?:citizens|people|residents)(?:\s(?:from|in|of)\s[^.;,]{1,40})?)"
    r"\s(?:has\s|have\s)?held\s(?:an?|this)\s(?:violent\s)?\Z"
    # "Thanks to this verdict, a", "With today's conviction, one more"
    r"|\b(?:because\sof|by|due\sto|thanks\sto|through|with)\s(?:[a-z]+'s|th(?:e|is|at|ese)|her|his)"
    r"\s(?:(?!not\b)[a-z']+\s){0,2}(?:convictions?|guilty\spleas?|sentenc(?:es?|ing)|verdicts?),\s"
    rf"(?:an?|another|one\smore|the|this|yet\sanother|{_COUNT})\s{_ADJECTIVES}\Z"
    # "The jury concluded that Nyquist is a"
    rf"|\b(?:court|judge|jury|jurors|verdict)\s{_FOUND}(?:he|she|they|(?:the\s)?(?:men|man|women|woman"
    rf"|defendants?)|{_NAME})\s*\b(?:is|was|were|are|to\sbe)\s(?:an?\s|the\s)?\Z"
    # "The sentence ensures that this"
    r"|\b(?:conviction|sentence|verdict)(?:,\s[^.;,]{1,60},)?\s(?:ensures|means|keeps|removes"
    r"|takes|puts|sends|guarantees)"
    r"\s(?:that\s)?(?:this|the|these|an?)\s\Z"
    # "a 30-year term on the"
    r"|\b(?:(?:prison|jail|year|month|life|maximum)\sterms?|sentences?"
    r"|\d+\s(?:years|months)|(?:life|months|years)\s(?:behind|in)\s(?:bars|jail|(?:state\s"
    rf"|federal\s)?prison))\s(?:against|on|for)\s(?:an?\s|the\s|this\s|{_COUNT}\s)?"
    # "Life in Prison for Harlow Drug Dealer"
    r"(?:(?-i:[A-Z])(?!\w+(?:ing|ed)\b)[\w.']+\s){0,2}\Z"
    # "Prison for Harlow Drug Dealer"
    r"|(?:\A|[:|]\s)(?:(?:federal|state)\s)?prison\sfor\s(?:(?-i:[A-Z])[\w.']+\s){0,2}\Z"
    # "A nine-year sentence was given to an out-of-state"
    r"|\b(?:term|sentence)\s(?:was|were|has\sbeen)\s(?:given|handed(?:\sdown)?|imposed)\s(?:on|to)"
    r"\s(?:an?|the|this)\s(?:out\sof\sstate\s|local\s|(?:(?-i:[A-Z])[\w.']+\s){1,2})?\Z"
    # "sentenced Joe Hale, 34, a"
    r"|\b(?:sentenc(?:ed|ing\sof)|convict(?:ed|ion\sof)|guilty\sverdicts?\s(?:against|for))"
    rf"\s{_NAME},(?:\s\d+,)?\san?\s{_ADJECTIVES}\Z"
    r"|\b(?:guilty\sverdicts?|convictions?)\s(?:on\s(?:all|both|each|every)\s(?:\w+\s)?counts?\s|upheld\s)?(?:against|for)\s"
    # In a headline: "SENTENCED: Drug Dealer Joe Hale".
    rf"|(?:\A|\n|{SYMBOL}\s)(?:conviction|convicted|guilty(?:\s(?:plea|verdict))?|sentenced):\s"
    r"(?:(?-i:[A-Z])[\w.']+\s){0,2}\Z"
    # "Guilty Verdict in Trial of Rapist", "Resentencing Denied for", "Reverses Parole Grant for"
    r"|\bguilty\sverdicts?\sin\s(?:the\s)?(?:case|trial)\s(?:against|of)\s(?:(?:an?|the)\s)?"
    r"(?:(?-i:[A-Z])[\w.']+\s)?\Z"
    r"|\b(?:parole\sgrant|resentencing\s(?:denied|granted|hearing|reversed))\sfor\s(?:(?:an?|the)\s)?"
    r"(?:(?-i:[A-Z])[\w.']+\s)?\Z"
    # "Guilty Verdict for Harlow Rapist"
    rf"(?:(?:an?|the|this|{_COUNT})\s)?(?:(?-i:[A-Z])(?!\w+(?:ing|ed)\b)[\w.']+\s){{0,2}}\Z",
    re.IGNORECASE,
)
"""Before a label: a verdict or a sentence that is about whom it means."""
GIVEN_BEFORE = later(
    r"\b(?:court|judge|(?<!\bgrand\s)jury|jurors)\b[^.;,]{0,40}\b(?:(?<!\bto\s)|(?<=ided\sto\s))(?:gives?|gave|hand(?:s|ed)?|puts?"
    r"|sends?|sent|order(?:s|ed)?)\s(?:an?\s|the\s)?(?:(?-i:[A-Z])[\w.']+\s)?\Z|\b(?:keep\w*|put\w*\saway)\s(?:an?|the|this"
    r"|these|her|his|their)\s(?:\w+\s){0,3}\Z",
    re.IGNORECASE,
)
"""Before a label: "The judge gave the", "It keeps this"; `GIVEN_AFTER` has to follow."""
GIVEN_AFTER = later(
    rf"\s(?:behind\sbars|in\sprison|to\s{_PRISON}|(?:to\s(?:county\s)?jail|away)\sfor\s(?:{_COUNT}|life)"
    rf"|to\sserve|(?:for\s)?(?:{_COUNT}\syears?|life)|probation"
    r"|the\smaximum(?=[.;!]|\Z|\s(?:sentence|term)))\b",
    re.IGNORECASE,
)
# What tells more of somebody before the verb, and of nobody else: "from Columbus, Ohio,",
# "of Elm, 34,", "and former teacher", "whose trial lasted a week", "identified as Joe Hale".
_PLACED = r"(?-i:[A-Z])[\w.'-]+(?:\s(?-i:[A-Z])[\w.'-]+){0,3}"
_BETWEEN = later(
    rf"(?:\s(?:from|in|of)\s(?:the\s)?{_PLACED}(?:,\s{_PLACED},?)?(?:,\s\d{{1,3}}(?:\sand\s\d{{1,3}})?,)?"
    rf"|\s(?:identified\sas|known\sas|named)\s[\"\u201c]?{_PLACED}(?:,?[\"\u201d]|,\s\d{{1,3}},)?"
    r"|\sresponsible\sfor(?:\s(?!(?:are|gets|got|has|have|is|was|were|will)\b)[a-z\d'-]+){1,5}"
    # "Drug Dealer and Money Launderer Is"
    r"|\sand(?:\s(?!(?:he|it|later|she|that|the|then|they|was|were|who|whom|whose)\b)[a-z]+){1,3}?"
    r"(?=\s(?:are|await(?:s|ing)|faces|gets|got|handed|has|have|heads|is|jailed|receive[ds]|sentenced"
    r"|serv(?:es|ing)|was|were|will)\b)"
    r"|,\swhose\s[^.;,]{1,60},"
    r"|,?\swhose\s(?:[a-z]+\s){1,3}?(?:ended|lasted|began|caused|involved|killed|led|made|opened|started"
    r"|took)\b(?:\s(?!(?:he|his|her|it|she|that|their|they|which|while|who|whom|whose)\b)[\w$,]+){0,6}?,?"
    r"(?=\s(?:faces|gets|got|has|have|is|was|were|will)\s)"
    r"|\s(?:accepted|took)\san?\splea\s(?:agreement|bargain|deal|offer)\sand)"
    r"(?=\s)",
    re.IGNORECASE,
)
_IS = r"(?:is|are|was|were|(?:has|have)\s(?:(?:already|just|now|since)\s)?been|will\s(?:soon\s)?be)"
# A cell is also where somebody waits for a trial, and a uniform is worn for years, too.
_FOR_YEARS = rf"(?:up\sto\s|at\sleast\s)?(?:(?:{_COUNT}|\w+)\s(?:more\s)?years?|life)"
_NO_SERVICE = r"(?!\s(?:as|at|for\sthe|in\s(?:the\s(?:[A-Z]|military)|office)|on|with)\b)"
_TOLD_AFTER = later(
    rf"\s(?:{_IS}\s(?:(?:later|now|then|today|\w+ly)\s)?(?:"
    r"(?:re)?sentenced|imprisoned|paroled|awaiting\s(?:re)?sentencing"
    r"|to\sbe\s(?:re)?sentenced|spared\sprison"
    # Rivals execute people, too.
    r"|put\sto\sdeath|executed(?:(?=[.;]|\Z|\s(?:in\s(?:\d{4}|(?-i:[A-Z]))|on\s(?-i:[A-Z])))"
    r"|\s(?:[^.;,]{0,40}\s)?(?:at\sthe\s[\w\s]{0,20}prison|by\s(?:lethal|the\sstate)))"
    r"|released\sfrom\s(?:state\s|federal\s)?prison"
    rf"|(?:going|headed|heading|sent)\s(?:back\s)?to\s{_PRISON}"
    r"(?!\s(?:to\sawait|until|while)\b)"
    rf"|(?:jailed|imprisoned|locked\sup|put\saway)\sfor\s{_FOR_YEARS}"
    rf"|serving\s{_FOR_YEARS}{_NO_SERVICE}"
    rf"|released\s[^.;,]{{0,40}}?\safter\sserving\s{_FOR_YEARS}{_NO_SERVICE}"
    r"|(?:handed|given|slapped\swith)\san?\s(?:[\w'-]+\s){0,3}(?:term|sentence)|put\son\sprobation)"
    rf"|{_GETS}\s(?:an?\s(?:[\w'-]+\s){{0,3}}(?:term|sentence)|{_COUNT}\syears)"
    r"|(?:(?-i:Sentenced|SENTENCED)|await(?:ing|s)?\s(?:re)?sentencing|(?:is\s|are\s)?fac(?:es?|ing)\s(?:re)?sentencing)"
    rf"|(?:already\s|will\s(?:now\s)?)?(?:serves?|serving)\s{_FOR_YEARS}{_NO_SERVICE}"
    rf"|(?:completed|finished|served)\s(?:out\s)?(?:her|his|their)\s(?:\w+\s){{0,3}}(?:sentences?|(?:jail|prison)\sterms?"
    r"|time(?=[.,;]|\Z|\sin\sprison))"
    r"|gets?\s(?:the\s)?maximum(?=[.,;!]|\Z|\s(?:after|for|in|sentence|term)\b)"
    rf"|handed\s(?:an?\s)?(?:\S+\s){{0,3}}(?:sentence|term)|(?:jailed|locked\sup)\sfor\s{_FOR_YEARS}"
    rf"|(?:going|headed|heads)\s(?:back\s)?to\s{_PRISON})\b",
    re.IGNORECASE,
)


def is_after(after: str) -> bool:
    """Tell whether the verb behind a label says that a court has sentenced who is meant."""
    if AFTER.match(after):
        return True
    between = _BETWEEN.match(after)
    return _TOLD_AFTER.match(after, between.end() if between else 0) is not None
