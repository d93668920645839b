"""A gang's name, or its place, goes into what is said of its members."""

import pytest

from generator.lint.match import find
from tests.suggestions import RULEBASE, mended


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Three Southgate Kings gang members ran.",
            "Three people alleged to be in the Southgate Kings gang ran.",
        ),
        (
            "Fresno gang member was arrested.",
            "Person alleged to be in a Fresno gang was arrested.",
        ),
        (
            "The Elm Street gang member fled.",
            "The person alleged to be in an Elm Street gang fled.",
        ),
        (
            "He is a documented Elm Street gang member.",
            "He is alleged to be in an Elm Street gang.",
        ),
        (
            "A documented Elm Street gang member was sentenced on Friday for murder.",
            "A person listed as belonging to an Elm Street gang was sentenced on Friday for"
            " murder.",
        ),
        (
            "Rollin 60s gang member Joe Hale ran.",
            "Joe Hale, alleged to be in a Rollin 60s gang, ran.",
        ),
        (
            "Stockton Gang Members Plead Guilty to Racketeering",
            "People in a Stockton Gang Plead Guilty to Racketeering",
        ),
    ],
)
def test_name_before_the_label_goes_behind_the_people(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("On Friday gang members met.", "On Friday people alleged to be in a gang met."),
        ("Two Gang Members Charged", "Two People Alleged to Be in a Gang Charged"),
        ("In Dayton, gang members met.", "In Dayton, people alleged to be in a gang met."),
    ],
)
def test_other_words_with_capitals_stay(text: str, better: str) -> None:
    assert mended(text) == better


def test_every_is_no_name_of_a_gang() -> None:
    assert (
        mended("Every gang member has a lawyer.") == "Every person who is in a gang has a lawyer."
    )


def test_fellow_members_are_others_in_the_same_gang() -> None:
    text = "Hale and his fellow gang members left."

    assert mended(text) == "Hale and others alleged to be in his gang left."


def test_a_people_is_no_gang_unless_a_name_goes_on() -> None:
    assert mended("A Black gang member spoke.") == "A Black person alleged to be in a gang spoke."
    assert mended("A Black Cats gang member spoke.") == (
        "A person alleged to be in a Black Cats gang spoke."
    )


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He admitted being a gang member carrying a gun.",
            "He admitted being in a gang and carrying a gun.",
        ),
        (
            "Being a gang member during the war was no crime.",
            "Being in a gang during the war was no crime.",
        ),
    ],
)
def test_a_gang_carries_no_gun(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale, an enjoined gang member, left.", "Hale, who is under a gang injunction, left."),
        (
            "Hale, a documented gang member, left.",
            "Hale, listed as belonging to a gang, left.",
        ),
        (
            "Three lower-level gang members were charged.",
            "Three people alleged to be of lower rank in a gang were charged.",
        ),
    ],
)
def test_what_stands_before_a_member_goes_with_the_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Two gang members from the Alder Kings fled.",
            "Two people alleged to be in the Alder Kings fled.",
        ),
        (
            "He feared a rival gang member from Marlow.",
            "He feared a person alleged to be in a rival gang from Marlow.",
        ),
        (
            "A gang member from Marlow fled.",
            "A person from Marlow alleged to be in a gang fled.",
        ),
    ],
)
def test_the_gang_from_which_somebody_is_stays_with_it(text: str, better: str) -> None:
    assert mended(text) == better


def test_convictions_of_any_members_speak_of_no_one_gang() -> None:
    text = "The unit won convictions of gang members in ten cases."

    assert mended(text) == "The unit won convictions of people in gangs in ten cases."


def test_whom_the_court_deemed_a_member_is_not_only_alleged_to_be_one() -> None:
    text = "Vargas was considered a gang member who sold guns."

    assert mended(text) == "Vargas was considered a person in a gang who sold guns."


def test_members_who_stand_accused_with_others_are_codefendants() -> None:
    text = "The gang member codefendant is missing."

    assert mended(text) == "The codefendant alleged to be in a gang is missing."


def test_a_hard_core_documented_member_is_alleged_to_be_one() -> None:
    text = "Hale, a hard-core, documented Elm gang member, fled."

    assert mended(text) == "Hale, alleged to be in an Elm gang, fled."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Gang members armed with rifles opened fire.",
            "People alleged to be in a gang who were armed with rifles opened fire.",
        ),
        (
            "Hale, a gang member with prior convictions, fled.",
            "Hale, who is alleged to be in a gang and has prior convictions, fled.",
        ),
        ("He was mistaken for a gang member.", "He was mistaken for a person in a gang."),
    ],
)
def test_membership_stays_alleged_and_a_gang_has_no_rifle(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale and another gang member shot at a car.",
            "Hale and another person alleged to be in a gang shot at a car.",
        ),
        (
            "She said that a gang member shot him.",
            "She said that a person alleged to be in a gang shot him.",
        ),
        (
            "Police said gang members killed in the fire were armed.",
            "Police said people alleged to be in a gang who were killed in the fire were armed.",
        ),
    ],
)
def test_what_members_did_was_not_done_to_them(text: str, better: str) -> None:
    assert mended(text) == better


def test_a_witness_who_says_that_somebody_is_a_member_is_not_doubted_twice() -> None:
    text = "An expert testified that Hale is a gang member."

    assert mended(text) == "An expert testified that Hale is in a gang."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Gang Member Who Viciously Beat a Clerk Sentenced to 20 Years",
            "Person in a Gang Who Viciously Beat a Clerk Sentenced to 20 Years",
        ),
        (
            "The gang leader was convicted of arson.",
            "The person who led a gang was convicted of arson.",
        ),
        ("Gang Leader Sentenced to 20 Years", "Person Who Led a Gang Sentenced to 20 Years"),
        ("The gang leader was arrested.", "The person alleged to lead a gang was arrested."),
        (
            "The gang leader, who robbed a convicted man, fled.",
            "The person alleged to lead a gang, who robbed a convicted man, fled.",
        ),
        (
            "They work toward the conviction of criminal street gang members.",
            "They work toward the conviction of people in criminal street gangs.",
        ),
    ],
)
def test_whoever_was_tried_is_not_only_alleged_to_be_in_a_gang(text: str, better: str) -> None:
    assert mended(text) == better


_CONVICTED = (
    "Jury Finds Three Men of the Southgate Kings Guilty of Murder\n\n"
    "The verdict ends a case that began four years ago, when an innocent boy was shot on his way"
    " home from school. The gang had run the block for years, and its members did not expect that"
    " neighbors would come forward and tell the court what they saw.\n\n"
)


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("That night, gang members lured a clerk to a park.", "people in the gang lured"),
        ("Hale and two other gang members went to a park.", "two other people in the gang went"),
        ("The gang leaders ordered the killing.", "The people who led the gang ordered"),
        ("A rival gang member fired back.", "A person alleged to be in a rival gang fired"),
        (
            "Police believe gang members drove him home.",
            "people alleged to be in the gang drove",
        ),
        ("Gang members seen there are wanted.", "People alleged to be in a gang"),
    ],
)
def test_what_a_gang_did_is_told_for_certain_after_the_verdict(told: str, better: str) -> None:
    text = _CONVICTED + told
    assert better in mended(text)
    acquitted = text.replace("Guilty", "Not Guilty")
    assert " alleged to " in mended(acquitted)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nearly half of convicted gang members went to prison.",
            "Nearly half of people in gangs who were convicted of crimes went to prison.",
        ),
        (
            "A convicted gang member was arrested.",
            "A person in a gang who was convicted of a crime was arrested.",
        ),
        (
            "Hale, a convicted gang member, was arrested.",
            "Hale, a convicted person in a gang, was arrested.",
        ),
        (
            "Diaz tried two gang members involved in a robbery three weeks ago.",
            "Diaz tried two people alleged to be in a gang who were involved in a robbery three"
            " weeks ago.",
        ),
    ],
)
def test_a_convicted_member_was_convicted_of_a_crime(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Gang Member Charged in Robbery of Elm Park Store",
            "Person Alleged to Be in a Gang Is Charged in Robbery of Elm Park Store",
        ),
        (
            "TWO GANG MEMBERS ARRESTED IN ELM PARK",
            "TWO PEOPLE ALLEGED TO BE IN A GANG ARE ARRESTED IN ELM PARK",
        ),
        # Another verb comes.
        (
            "Gang Member Charged in Robbery Pleads Not Guilty",
            "Person Alleged to Be in a Gang Charged in Robbery Pleads Not Guilty",
        ),
        ("Jury Finds Gang Member Guilty of Arson", "Jury Finds Defendant Guilty of Arson"),
    ],
)
def test_no_gang_seems_to_be_charged_in_a_headline(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Beverly Row Bosses Gang Member Sentenced to 12 Years",
            "Person in the Beverly Row Bosses Gang Sentenced to 12 Years",
        ),
        (
            "Police arrested a Mill Row Fam gang member.",
            "Police arrested a person alleged to be in the Mill Row Fam gang.",
        ),
        ("Two Violent gang members spoke.", "Two people alleged to be in violent gangs spoke."),
    ],
)
def test_a_gangs_name_may_look_like_an_adverb(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Hale was allegedly a gang member.", "Hale was allegedly in a gang."),
        (
            "He was reportedly a Mill Row Boys gang member and a rival of hers.",
            "He was reportedly in the Mill Row Boys gang and a rival of hers.",
        ),
        ("They are allegedly gang members.", "They are allegedly in a gang."),
        ("Hale allegedly was a gang member.", "Hale allegedly was in a gang."),
        ("She is allegedly a gang leader.", "She is allegedly a person who leads a gang."),
        ("Hale, allegedly a thief, fled.", "Hale, accused of theft, fled."),
        ("Allegedly a drug dealer, Hale fled.", "Accused of selling drugs, Hale fled."),
        # What the sentence goes on with belongs to a person.
        (
            "Hale is allegedly a drug dealer who fled.",
            "Hale is allegedly a person who fled.",
        ),
        (
            "The allegedly violent gang member fled.",
            "The person alleged to be in a violent gang fled.",
        ),
        (
            "An allegedly violent gang member fled.",
            "A person alleged to be in a violent gang fled.",
        ),
    ],
)
def test_what_is_only_alleged_is_alleged_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale and Marsh are accused of being in a gang. The two gang members fled.",
            "Hale and Marsh are accused of being in a gang. The two people fled.",
        ),
        (
            "Hale is accused of being in a gang. The two gang members fled.",
            "Hale is accused of being in a gang. The two people alleged to be in a gang fled.",
        ),
        (
            "She enlisted two gang members to steal a car.",
            "She enlisted two people alleged to be in a gang to steal a car.",
        ),
    ],
)
def test_that_people_are_said_to_be_in_a_gang_is_said_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "They charged a hardcore Mexican prison gang member.",
            "They charged a person alleged to be in a Mexican prison gang.",
        ),
        (
            "They charged an Elm Brotherhood prison gang member.",
            "They charged a person alleged to be in the Elm Brotherhood prison gang.",
        ),
        ("He is a Mexican gang member.", "He is a Mexican person alleged to be in a gang."),
        (
            "A hardcore prison gang member was shot.",
            "A person alleged to be in a prison gang was shot.",
        ),
    ],
)
def test_a_prison_gang_has_the_name_before_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "It was a fight between gang members associated with Red Fam.",
            "It was a fight between people associated with Red Fam.",
        ),
        (
            "A gang member affiliated with the Elm gang fled.",
            "A person affiliated with the Elm gang fled.",
        ),
        (
            "A gang member associated with Tom Hale fled.",
            "A person alleged to be in a gang associated with Tom Hale fled.",
        ),
    ],
)
def test_members_associated_with_a_gang_are_people_associated_with_it(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He hoped to hit a rival Harlow gang member.",
            "He hoped to hit a person alleged to be in a rival Harlow gang.",
        ),
        (
            "Two rival Elm Kings gang members were shot.",
            "Two people alleged to be in the rival Elm Kings gang were shot.",
        ),
    ],
)
def test_it_is_the_gang_that_is_a_rival(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He went looking for rival gang members to shoot.",
            "He went looking for people in rival gangs to shoot.",
        ),
        (
            "They planned to kill rival gang members.",
            "They planned to kill people in rival gangs.",
        ),
        (
            "Police were looking for rival gang members.",
            "Police were looking for people alleged to be in rival gangs.",
        ),
    ],
)
def test_whom_somebody_sought_nobody_accuses(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Ames led his gang. He conspired with other gang members in May.",
            "Ames led his gang. He conspired with other people alleged to be in the gang in May.",
        ),
        (
            "Ames met with other gang members.",
            "Ames met with other people alleged to be in a gang.",
        ),
        (
            "Teens often meet with other gang members.",
            "Teens often meet with other people who are in gangs.",
        ),
    ],
)
def test_other_members_in_a_story_are_said_to_be_in_the_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("plea", "better"),
    [
        ("participation in a criminal street gang", "Person in a Gang Admits Shooting"),
        ("assault with a gun", "Person Alleged to Be in a Gang Admits Shooting"),
    ],
)
def test_a_heading_knows_whether_the_plea_was_to_being_in_a_gang(plea: str, better: str) -> None:
    text = f"Gang Member Admits Shooting\n\nJoe Hale, 24, pleaded guilty on Monday to {plea}."
    assert mended(text).split("\n")[0] == better


def test_a_plea_is_not_for_whoever_is_still_charged() -> None:
    text = (
        "Gang Member Admits Shooting\n\nJoe Hale pleaded guilty to participation in a street gang."
        " Tom Roe is charged with murder."
    )
    assert mended(text).startswith("Person Alleged to Be in a Gang Admits Shooting")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "An Elm Brotherhood of Ohio (EBO) gang member was sentenced.",
            "A person in the Elm Brotherhood of Ohio (EBO) gang was sentenced.",
        ),
        (
            "Hale and another EBO gang member fled.",
            "Hale and another person alleged to be in the EBO gang fled.",
        ),
        ("UBN Gang Member Sentenced", "Person in the UBN Gang Sentenced"),
        ("A UBN gang member was sentenced.", "A person in the UBN gang was sentenced."),
        # Letters may stand for a place, too.
        ("Two LA gang members fled.", "Two people alleged to be in an LA gang fled."),
    ],
)
def test_letters_are_the_name_of_one_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale and other Bloods gang members and associates were indicted.",
            "Hale and other people alleged to be in the Bloods or associated with them were"
            " indicted.",
        ),
        (
            "Two MS-13 gang members and their associates fled.",
            "Two people alleged to be in MS-13 or associated with it fled.",
        ),
    ],
)
def test_associates_of_a_named_gang_are_not_in_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Three Gang Members Agree to Plead Guilty to Arson",
            "Three People in a Gang Agree to Plead Guilty to Arson",
        ),
        (
            "A gang member and an associate have pleaded guilty.",
            "A person in a gang and an associate have pleaded guilty.",
        ),
        (
            "A gang member pleaded not guilty.",
            "A person alleged to be in a gang pleaded not guilty.",
        ),
    ],
)
def test_who_agrees_to_plead_guilty_is_not_only_alleged_to_be_in_a_gang(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Eight members of the Elm street gang met. The gang members then broke in.",
            "Eight members of the Elm street gang met. The people in the gang then broke in.",
        ),
        (
            "Two alleged members of the Elm gang met. The gang members then broke in.",
            "Two alleged members of the Elm gang met. The people alleged to be in the gang then"
            " broke in.",
        ),
        (
            "Police arrested members of the Elm gang. The gang members were charged.",
            "Police arrested members of the Elm gang. The people alleged to be in the gang were"
            " charged.",
        ),
        (
            "They saw men believed to be members of a rival gang. Hale shot at the rival gang"
            " members.",
            "They saw men believed to be members of a rival gang. Hale shot at the people believed"
            " to be in the rival gang.",
        ),
        (
            "Hale and Roe met. The gang members then broke in.",
            "Hale and Roe met. The people alleged to be in a gang then broke in.",
        ),
    ],
)
def test_the_members_are_those_of_the_gang_that_the_text_told_of(text: str, better: str) -> None:
    assert mended(text) == better


def test_the_members_of_a_gang_are_known_from_far_before() -> None:
    told = "Eight members of the Elm gang met in the park, filled bottles, drove out of the park"
    told += ", left their cars, walked back through the trees so that no camera would film them"
    told += ", hid behind the wall of the old mill until it was dark, and went to the house"
    better = mended(f"{told}. Once the gang members found the door, they threw them.")
    assert better.endswith("Once the people in the gang found the door, they threw them.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "To join, a man must be sponsored by another gang member.",
            "To join, a man must be sponsored by another person in the gang.",
        ),
        (
            "Under its rules, a gang member must pay dues.",
            "Under its rules, a person in the gang must pay dues.",
        ),
        (
            "Hale must be tried with another gang member.",
            "Hale must be tried with another person alleged to be in a gang.",
        ),
    ],
)
def test_of_any_member_whom_a_rule_is_for_nothing_is_alleged(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale shot at three men believed to be rival gang members, killing one.",
            "Hale shot at three men believed to be in a rival gang, killing one.",
        ),
        ("The boys were thought to be gang members.", "The boys were thought to be in a gang."),
    ],
)
def test_who_is_believed_to_be_a_member_is_believed_to_be_in_a_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Marlow Crips Gang Members Sentenced for Fraud",
            "People in the Marlow Crips Gang Sentenced for Fraud",
        ),
        (
            "Two Marlow Bloods Gang Members Sentenced for Fraud",
            "Two People in the Marlow Bloods Gang Sentenced for Fraud",
        ),
        (
            "Oak Place/Elm Heights Crips gang members wear blue.",
            "People who are in the Oak Place/Elm Heights Crips gang wear blue.",
        ),
        (
            "A former Elm Street Bloods gang member was sentenced.",
            "A person formerly in the Elm Street Bloods gang was sentenced.",
        ),
        (
            "On Monday Crips gang members were arrested.",
            "On Monday people alleged to be in the Crips were arrested.",
        ),
    ],
)
def test_a_set_keeps_the_whole_of_its_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("told", "better"),
    [
        ("The gang member must pay.", "The person in a gang must pay."),
        (
            "“A gang member is off our streets,” she said.",
            "“A person in a gang is off our streets,” she said.",
        ),
        ("Hale is a gang member, she said.", "Hale is in a gang, she said."),
        ("Gang member Joe Hale left.", "Joe Hale, who is in a gang, left."),
        ("The victims of the gang member wept.", "The victims of the person in a gang wept."),
    ],
)
@pytest.mark.parametrize(
    "crime",
    ["participation in a criminal street gang", "robbery for the benefit of a gang"],
)
def test_who_is_guilty_of_what_a_gang_does_is_in_it(crime: str, told: str, better: str) -> None:
    assert mended(f"Joe Hale pleaded guilty to {crime}.\n\n{told}").endswith(better)


@pytest.mark.parametrize(
    "lede",
    [
        "Joe Hale was charged with participation in a criminal street gang.",
        "Joe Hale was acquitted of gang participation and convicted of theft.",
        "Joe Hale was convicted of shooting at the home of a gang.",
        "Joe Hale was convicted of robbery. A gang enhancement was dismissed.",
        "Lee Moss was convicted of participation in a criminal street gang.",
        "Joe Hale was sentenced to 12 years.",
    ],
)
def test_who_is_guilty_of_nothing_of_the_kind_is_alleged_to_be_in_a_gang(lede: str) -> None:
    for told in ("Gang member Joe Hale left.", "Hale is a gang member, she said."):
        assert "alleged to be in a gang" in mended(f"{lede}\n\n{told}")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Elm Brotherhood of Vermont Gang Member Sentenced to Nine Years",
            "Person in the Elm Brotherhood of Vermont Gang Sentenced to Nine Years",
        ),
        (
            "Royal Elm King and Queen Nation Gang Members Plead Guilty to Murder",
            "People in the Royal Elm King and Queen Nation Gang Plead Guilty to Murder",
        ),
        (
            "An Elm Brotherhood of Vermont gang member was sentenced.",
            "A person in the Elm Brotherhood of Vermont gang was sentenced.",
        ),
        # Two people, and not one name.
        (
            "Joe Hale and Elm Nation gang member Ann Roe were charged.",
            "Joe Hale and Ann Roe, alleged to be in the Elm Nation gang, were charged.",
        ),
        (
            "They met another EBV gang leader in Salem.",
            "They met another person alleged to lead the EBV gang in Salem.",
        ),
        (
            "Elm Kings Gang Leader Sentenced to Nine Years",
            "Person Who Led the Elm Kings Gang Sentenced to Nine Years",
        ),
        (
            "Two Elm Kings gang leaders were convicted of murder.",
            "Two people who led the Elm Kings gang were convicted of murder.",
        ),
        (
            "MS-13 gang leader Joe Hale was sentenced.",
            "Joe Hale, who led MS-13, was sentenced.",
        ),
        (
            "An Elm Street Crips gang leader was arrested.",
            "A person alleged to lead the Elm Street Crips gang was arrested.",
        ),
        ("Street gang leader sentenced", "Person who led a street gang sentenced"),
    ],
)
def test_a_gang_keeps_its_long_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "The beating was allegedly ordered by EBV gang members.",
            "The beating was allegedly ordered by people in the EBV gang.",
        ),
        (
            "The shots were allegedly fired by a gang member.",
            "The shots were allegedly fired by a person in a gang.",
        ),
        # What he did is alleged, and not of whom.
        (
            "He allegedly shot a gang member.",
            "He allegedly shot a person alleged to be in a gang.",
        ),
        (
            "The shots were fired by a gang member.",
            "The shots were fired by a person alleged to be in a gang.",
        ),
    ],
)
def test_what_somebody_allegedly_did_is_alleged_once(text: str, better: str) -> None:
    assert mended(text) == better


def test_who_is_paid_today_leads_the_gang_still() -> None:
    text = "The gang sells pills. The money is put into prison accounts of gang leaders."
    assert mended(text).endswith("is put into prison accounts of people who lead the gang.")


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Elm Alliance Gang Members Get Life\n\nHale led the Elm Alliance street gang.",
            "People in the Elm Alliance Gang Get Life\n\nHale led the Elm Alliance street gang.",
        ),
        (
            "An Elm Legion gang member ran. Elm Legion was a criminal organization.",
            "A person alleged to be in the Elm Legion gang ran. Elm Legion was a criminal"
            " organization.",
        ),
        (
            "East Harlow Gang Members Get Life\n\nThey live in East Harlow.",
            "People in an East Harlow Gang Get Life\n\nThey live in East Harlow.",
        ),
    ],
)
def test_a_gang_that_the_text_calls_so_is_one_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He called his brother and fellow gang member, Lee Hale.",
            "He called his brother and fellow member of the same gang, Lee Hale.",
        ),
        (
            "The gang met. He called his cousins and fellow gang members, Lee and Joe Hale.",
            "The gang met. He called his cousins and fellow members of the gang, Lee and Joe Hale.",
        ),
        ("A fellow gang member drove.", "A person in the same gang drove."),
    ],
)
def test_a_brother_is_somebody_already(text: str, better: str) -> None:
    assert mended(text) == better


_TRIED = "The leader of a gang was sentenced today.\n\n"
_OPEN = "The leader of a gang was charged today.\n\n"


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            f"{_TRIED}He ordered a gang member to collect what the gang was owed.",
            f"{_TRIED}He ordered a person in the gang to collect what the gang was owed.",
        ),
        (
            f"{_OPEN}He ordered a gang member to collect what the gang was owed.",
            f"{_OPEN}He ordered a person alleged to be in a gang to collect what the gang was"
            " owed.",
        ),
    ],
)
def test_whom_the_leader_of_a_gang_sends_is_in_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "We pursue criminal gang members who shoot at homes.",
            "We pursue people in criminal street gangs who shoot at homes.",
        ),
        ("Gang members who sell guns do harm.", "People in gangs who sell guns do harm."),
        (
            "The three gang members who sell guns in the market know her.",
            "The three people who sell guns in the market know her.",
        ),
    ],
)
def test_what_any_of_them_do_says_nothing_of_the_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale led the gang. He is the last of 12 gang members charged in the indictment.",
            "Hale led the gang. He is the last of 12 people charged in the indictment.",
        ),
        (
            "The five other convicted gang members got nine years.",
            "The five other people convicted in the case got nine years.",
        ),
    ],
)
def test_who_is_of_a_case_is_not_alleged_to_be_in_a_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Mayor Thanks Gang Member", "Mayor Thanks Person Alleged to Be in a Gang"),
        ("Cops Tackle Gang Leader", "Cops Tackle Person Alleged to Lead a Gang"),
        (
            "DA Hale Sends Gang Member to Jail",
            "DA Hale Sends Person Alleged to Be in a Gang to Jail",
        ),
        (
            "Troopers Stop Gang Member With Rifle",
            "Troopers Stop Person Alleged to Be in a Gang With Rifle",
        ),
        # These are names of gangs, and what is in court is no verb.
        (
            "Elm Heights Gang Member in Court",
            "Person Alleged to Be in an Elm Heights Gang in Court",
        ),
        ("Los Gatos Gang Member in Court", "Person Alleged to Be in a Los Gatos Gang in Court"),
        ("Elm Rats Gang Member Sentenced", "Person in an Elm Rats Gang Sentenced"),
        ("Elm Kings Gang Leader Freed", "Person Alleged to Lead the Elm Kings Gang Freed"),
    ],
)
def test_what_is_done_to_a_member_in_a_headline_is_no_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A 12th gang member fled.", "A 12th person alleged to be in a gang fled."),
        (
            "20th Gang Member Indicted in Elm",
            "20th Person Alleged to Be in a Gang Is Indicted in Elm",
        ),
        ("A 400 Block gang member fled.", "A person alleged to be in a 400 Block gang fled."),
        ("A 9 Trey gang member fled.", "A person alleged to be in the 9 Trey gang fled."),
        (
            "Two Nine Trey gang members fled.",
            "Two people alleged to be in the Nine Trey gang fled.",
        ),
        (
            "An 18th Street gang member fled.",
            "A person alleged to be in an 18th Street gang fled.",
        ),
        (
            "They met 9 Elm Bloods gang members.",
            "They met 9 people alleged to be in the Elm Bloods gang.",
        ),
        ("A rival street gang member fled.", "A person alleged to be in a rival gang fled."),
    ],
)
def test_a_number_is_of_the_gangs_name_only_where_it_begins_one(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A validated prison gang member was convicted.",
            "A person listed as belonging to a prison gang was convicted.",
        ),
        (
            "A documented street gang member was charged.",
            "A person listed as belonging to a gang was charged.",
        ),
        (
            "Documented Harlow Gang Member Gets Nine Years",
            "Person Listed as Belonging to a Harlow Gang Gets Nine Years",
        ),
        (
            "An active Harlow gang member was charged.",
            "A person alleged to be active in a Harlow gang was charged.",
        ),
        (
            "Roe, a paroled gang member, was arrested.",
            "Roe, who is on parole and is alleged to be in a gang, was arrested.",
        ),
        ("L.A. Gang Member Sentenced", "Person in an L.A. Gang Sentenced"),
        (
            "A paroled gang member was arrested.",
            "A person on parole who is alleged to be in a gang was arrested.",
        ),
    ],
)
def test_what_stands_before_a_gang_is_said_with_it(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "A Hispanic street gang member was shot.",
            "A person alleged to be in a Hispanic gang was shot.",
        ),
        (
            "Two Asian criminal street gang members were convicted.",
            "Two people in an Asian criminal street gang were convicted.",
        ),
        (
            "An Elm Kings criminal street gang member was convicted.",
            "A person in the Elm Kings criminal street gang was convicted.",
        ),
        ("A Hispanic gang member was shot.", "A Hispanic person alleged to be in a gang was shot."),
    ],
)
def test_of_what_people_a_street_gang_is_is_said_of_the_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "#Verdict Gang member convicted of murder",
            "#Verdict Person in a gang convicted of murder",
        ),
        ("@ElmPD Gang member convicted.", "@ElmPD Person in a gang convicted."),
        (
            "#BREAKING Elm gang member sentenced to life",
            "#BREAKING person in an Elm gang sentenced to life",
        ),
        ("#Verdict Parolee arrested", "#Verdict Person on parole arrested"),
        (
            "Older gang members recruited him.",
            "Older people alleged to be in a gang recruited him.",
        ),
        (
            "Online gang members recruited him.",
            "People alleged to be in an online gang recruited him.",
        ),
    ],
)
def test_a_tag_and_a_first_word_are_no_name(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Suspects Were Gang Members, Police Say",
            "Suspects Were People Alleged to Be in a Gang, Police Say",
        ),
    ],
)
def test_a_verb_is_no_name_of_a_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Even gang members have mothers.", "Even people who are in gangs have mothers."),
        (
            "“It's gang members we are after,” Moss said.",
            "“It's people who are in gangs we are after,” Moss said.",
        ),
        (
            "Unlike gang members, victims have no choice.",
            "Unlike people who are in gangs, victims have no choice.",
        ),
        (
            "DA Says Gang Member Will Never Be Free",
            "DA Says Person in a Gang Will Never Be Free",
        ),
        (
            "Sheriff Vows Gang Members Will Be Caught",
            "Sheriff Vows People Alleged to Be in a Gang Will Be Caught",
        ),
    ],
)
def test_small_words_and_verbs_of_saying_are_no_gangs_name(text: str, better: str) -> None:
    assert mended(text) == better


def test_two_labels_that_somebody_is_recognized_as_are_people() -> None:
    text = "Deputies recognized him as a gang member and a nurse."
    assert mended(text) == text.replace("gang member", "person alleged to be in a gang")


def test_a_criminal_street_gang_has_a_leader_with_a_name() -> None:
    text = "She said that defendant and criminal street gang boss Luis Hale, 45, left."
    better = "She said that defendant Luis Hale, 45, alleged to lead a street gang, left."

    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Moss was shot by gang members outside a bar.",
            "Moss was shot by people alleged to be in a gang, outside a bar.",
        ),
        (
            "She was robbed by a rival gang member in 2019.",
            "She was robbed by a person alleged to be in a rival gang, in 2019.",
        ),
        (
            "Gang members near the park fled.",
            "People near the park who are in gangs fled.",
        ),
    ],
)
def test_where_it_happened_is_not_where_the_gang_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nurses met with 46 gang members in the hospital.",
            "Nurses met with 46 people with alleged gang ties in the hospital.",
        ),
        (
            "Teachers counsel gang members at the school.",
            "Teachers counsel people with gang ties at the school.",
        ),
        (
            "Police Question Gang Members in Hospital",
            "Police Question People with Alleged Gang Ties in Hospital",
        ),
        (
            "Officers saw gang members in the city.",
            "Officers saw people alleged to be in a gang in the city.",
        ),
    ],
)
def test_no_gang_is_where_its_members_are_met(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nine gang members charged Friday were held.",
            "Nine people alleged to be in a gang who were charged Friday were held.",
        ),
        (
            "Of the gang members arrested today, two are 17.",
            "Of the people alleged to be in a gang and arrested today, two are 17.",
        ),
        ("Gang member charged today.", "Person alleged to be in a gang charged today."),
    ],
)
def test_who_was_charged_today_is_no_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ('He shot a "9 to 5" gang member.', 'He shot a person alleged to be in the "9 to 5" gang.'),
        ('He shot "9 to 5" gang member Lowe.', 'He shot Lowe, alleged to be in the "9 to 5" gang.'),
        (
            "The Night Devils motorcycle gang members left.",
            "The people alleged to be in the Night Devils motorcycle gang left.",
        ),
        (
            "An outlaw motorcycle gang member left.",
            "A person alleged to be in an outlaw motorcycle gang left.",
        ),
        ('The "street" gang member left.', 'The "street" person alleged to be in a gang left.'),
    ],
)
def test_a_gang_is_named_in_quotation_marks_and_by_what_it_rides(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Prosecutors argued that gang members from these street gangs sell drugs.",
            "Prosecutors argued that people who are in these street gangs sell drugs.",
        ),
        (
            "Two gang members from the two gangs fled.",
            "Two people alleged to be in the two gangs fled.",
        ),
    ],
)
def test_people_are_in_these_gangs_once(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He is charged with stabbing a gang rival.",
            "He is charged with stabbing a person alleged to be in a rival gang.",
        ),
        ("His gang rival was hurt.", "A person alleged to be in a rival gang was hurt."),
        ("A suspected gang rival ran.", "A person suspected of being in a rival gang ran."),
        (
            "MAN CHARGED IN STABBING OF GANG RIVAL",
            "MAN CHARGED IN STABBING OF PERSON ALLEGED TO BE IN A RIVAL GANG",
        ),
    ],
)
def test_a_gang_rival_is_a_person_in_a_rival_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    "text",
    [
        "The two are gang rivals.",
        "The gang rivalry began in May.",
    ],
)
def test_gangs_that_are_rivals_are_no_people(text: str) -> None:
    assert not find(text, RULEBASE)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Nine men were indicted. In May, a group of gang members beat a clerk.",
            "Nine men were indicted. In May, a group of people alleged to be in"
            " gangs beat a clerk.",
        ),
        (
            "A group of gang members often meets here.",
            "A group of people who are in gangs often meets here.",
        ),
    ],
)
def test_a_group_that_did_it_is_alleged_to_be_in_a_gang_where_charges_are_told(
    text: str, better: str
) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Moss was sentenced to nine years. According to trial testimony,"
            " Moss shot and killed Night Devils gang member Lowe.",
            "Moss was sentenced to nine years. According to trial testimony,"
            " Moss shot and killed Lowe, who was in the Night Devils gang.",
        ),
        (
            "Moss was sentenced. According to trial testimony, he fled. A gang"
            " member is charged with helping him.",
            "Moss was sentenced. According to trial testimony, he fled. A person"
            " alleged to be in a gang is charged with helping him.",
        ),
    ],
)
def test_trial_testimony_says_whose_word_it_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "GANG MEMBER NAMED IN ELM GANG INJUNCTION CHARGED",
            "PERSON NAMED IN ELM GANG INJUNCTION CHARGED",
        ),
        (
            "A gang member named in the gang injunction was arrested.",
            "A person named in the gang injunction was arrested.",
        ),
        (
            "GANG MEMBER LINKED TO ROBBERY THROUGH DNA",
            "PERSON ALLEGED TO BE IN A GANG IS LINKED TO ROBBERY THROUGH DNA",
        ),
    ],
)
def test_no_gang_is_named_or_linked_where_a_person_is(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "He wrongly perceived them to be rival gang members.",
            "He wrongly perceived them to be in a rival gang.",
        ),
        ("They perceived the boy to be a gang member.", "They perceived the boy to be in a gang."),
    ],
)
def test_whom_somebody_takes_to_be_in_a_gang_need_not_be(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Two prison gang leaders met.", "Two people alleged to lead prison gangs met."),
        ("A drug gang boss was shot.", "A person alleged to lead a drug gang was shot."),
        (
            "An outlaw motorcycle gang leader was shot.",
            "A person alleged to lead an outlaw motorcycle gang was shot.",
        ),
    ],
)
def test_whoever_leads_a_gang_leads_one_of_its_kind(text: str, better: str) -> None:
    assert mended(text) == better


def test_testimony_that_a_jury_did_not_believe_proves_nothing() -> None:
    text = (
        "According to trial testimony, a gang member fled. Moss was sentenced; Lowe was acquitted."
    )
    assert "A person alleged to be in a gang fled".lower() in mended(text).lower()


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Dahl told the jury that Hale, a gang member since age 12, ordered it.",
            "Dahl told the jury that Hale, who has been in a gang since age 12, ordered it.",
        ),
        (
            "Hale, a gang member for more than a decade, fled.",
            "Hale, alleged to have been in a gang for more than a decade, fled.",
        ),
        (
            "Hale, a gang leader since 2010, was indicted.",
            "Hale, alleged to have led a gang since 2010, was indicted.",
        ),
        (
            "Hale, an alcoholic for ten years, drove off.",
            "Hale, who has had alcohol use disorder for ten years, drove off.",
        ),
    ],
)
def test_whoever_has_been_in_a_gang_since_then_is_not_only_now(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Her husband, a gang member on probation, fled.",
            "Her husband, a person on probation who is alleged to be in a gang, fled.",
        ),
        (
            "A gang member on parole shot a boy.",
            "A person on parole who is alleged to be in a gang shot a boy.",
        ),
        (
            "Gang Member on Parole Arrested in Elm",
            "Person on Parole Who Is Alleged to Be in a Gang Arrested in Elm",
        ),
        (
            "A documented gang member on parole robbed a bank.",
            "A person on parole who is listed as belonging to a gang robbed a bank.",
        ),
    ],
)
def test_nobody_is_on_parole_in_a_gang(text: str, better: str) -> None:
    assert mended(text) == better


_BY_GANG = "\n\nJoe Hale, 34, was convicted of robbery in association with a criminal street gang."


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "Hale was sentenced on Monday to 20 years for robberies with three gang members.",
            "robberies with three people in a gang.",
        ),
        (
            "A man was sentenced for robberies by two Harlow gang members, who took $500.",
            "robberies by two people in a Harlow gang, who took $500.",
        ),
        # They may be of another one, or still to be tried.
        (
            "A man was sentenced for robberies involving two rival gang members.",
            "robberies involving two people alleged to be in rival gangs.",
        ),
        (
            "A man was sentenced for robberies with two gang members. They await trial.",
            "robberies with two people alleged to be in a gang. They await trial.",
        ),
    ],
)
def test_with_whom_a_gangs_crime_was_done_is_in_it_after_the_verdict(
    text: str, better: str
) -> None:
    assert better in mended(text + _BY_GANG)
    assert " alleged to be in " in mended(text + _BY_GANG.replace("convicted", "accused"))


def test_all_whom_a_text_convicts_of_a_crime_with_a_gang_are_in_one() -> None:
    text = (
        "Three Sentenced\n\nJoe Hale, 30, was sentenced to nine years for a robbery that he"
        " planned with two Harlow gang members.\n\nHale and his co-defendants were convicted of"
        " robbery in association with a criminal street gang."
    )
    assert "planned with two people in a Harlow gang." in mended(text)
    text = text.replace(" in association with a criminal street gang", "")
    assert "planned with two people alleged to be in a Harlow gang." in mended(text)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "MS-13 gang member Joe Hale was convicted of drunk driving.",
            "Joe Hale, alleged to be in MS-13, was convicted of drunk driving.",
        ),
        (
            "A gang member was sentenced to two years for tax fraud.",
            "A person alleged to be in a gang was sentenced to two years for tax fraud.",
        ),
        (
            "Gang member Joe Hale was convicted of murder.",
            "Joe Hale, who is in a gang, was convicted of murder.",
        ),
    ],
)
def test_a_verdict_on_what_nobody_does_for_a_gang_proves_no_gang(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("A documented MS-13 gang member fled.", "A person listed as belonging to MS-13 fled."),
        (
            "Validated Bloods gang members met.",
            "People listed as belonging to the Bloods met.",
        ),
    ],
)
def test_who_is_on_a_list_of_a_named_gang_is_told_so(text: str, better: str) -> None:
    assert mended(text) == better
