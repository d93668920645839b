"""Makes texts to measure with: press releases out of made-up sentences, the same each time."""

import io
import random
from pathlib import Path

import docx

SENTENCES = (
    "The office charged a man from Alder City with burglary of three homes on Mill Road.",
    "He is to appear before Judge Pine on Friday, and he is presumed innocent until then.",
    "The jury heard four days of testimony and came back with a verdict in two hours.",
    "Anyone with information may call the detectives at the number below, day or night.",
    "The victim's family thanked the deputies who had searched the river for a week.",
    "The bill was signed in May, and the county has until January to put it in place.",
    "The Tamarack Office of Drug Abuse Prevention published the figures for last year.",
    "A hearing on the motion has been set for the second Tuesday of next month.",
    "The store lost about nine hundred dollars, most of which has been paid back.",
    "Two deputy district attorneys tried the case with the help of a paralegal.",
    "The program pays for a bed, a bus pass and a phone for the first ninety days.",
    "The court set a date for sentencing and ordered a report from the department.",
)
FLAGGED = (
    "An inmate at the county jail was taken to the hospital with a broken wrist.",
    "The convicted felon had been released in March under the new rule.",
    "Deputies said that the addict's car was found near the depot at dawn.",
    "The grant pays for substance abuse treatment in the jail's medical unit.",
    '"He is a career criminal," the sheriff told reporters on the steps.',
)
_SENTENCES_IN_A_RELEASE = 34
_FLAGGED_SHARE = 0.06


def release(number: int) -> str:
    """Return one press release of about 500 words."""
    chance = random.Random(number)  # noqa: S311  # the same texts each time, no secret
    sentences = [
        chance.choice(FLAGGED if chance.random() < _FLAGGED_SHARE else SENTENCES)
        for _ in range(_SENTENCES_IN_A_RELEASE)
    ]
    paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
    return f"# Release {number}\n\n" + "\n\n".join(paragraphs) + "\n"


def write_corpus(folder: Path, *, releases: int, word_files: int, long_bytes: int) -> None:
    """Write the releases, one long text and twice as long a one, and the Word files."""
    for name in ("md", "docx", "one"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number in range(releases):
        (folder / "md" / f"{number:04}.md").write_text(release(number), "utf-8")
    (folder / "one" / "release.md").write_text(release(1), "utf-8")
    for name, size in (("long", long_bytes), ("longer", 2 * long_bytes)):
        (folder / f"{name}.txt").write_text(_long(size), "utf-8")
    for number in range(word_files):
        (folder / "docx" / f"{number:04}.docx").write_bytes(_word_file(number))


def _long(size: int) -> str:
    pieces: list[str] = []
    length = number = 0
    while length < size:
        pieces.append(release(number))
        length += len(pieces[-1])
        number += 1
    return "\n".join(pieces)


def _word_file(number: int) -> bytes:
    document = docx.Document()
    for paragraph in release(number).split("\n\n"):
        document.add_paragraph(paragraph.strip("# \n"))
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()
