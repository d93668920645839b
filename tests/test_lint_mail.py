"""Mails: which of their parts are read, and what is said of those that are not."""

import time
from email.message import EmailMessage
from pathlib import Path

import pytest

from generator.errors import UnreadableInputError
from generator.lint.extract.mail import mail_text
from generator.lint.extract.mail_limits import DEEPEST, MOST_IN_HEADER, MOST_LINES, MOST_PARTS
from generator.lint.model import FileResult, Source
from generator.lint.one_source import lint_source
from generator.lint.rules.rule_files import compile_rules

RULEBASE = compile_rules(Path(__file__).parent / "cases" / "language" / "rules")


def lint(raw: bytes) -> FileResult:
    result = lint_source(Source("a.eml", "mail", raw), RULEBASE)
    for finding in result.findings:
        assert finding.span.of(result.text) == finding.matched
    return result


def places(raw: bytes) -> list[tuple[str, int, int]]:
    return [(one.matched, one.line, one.column) for one in lint(raw).findings]


def mixed(*parts: str, kind: str = "mixed") -> bytes:
    """Return a mail of several parts, each with its own headers."""
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"Subject: News\nContent-Type: multipart/{kind}; boundary=b\n\n{body}--b--\n".encode()


def test_all_texts_of_a_mail_are_read_one_after_the_other() -> None:
    raw = mixed("\nAn addict ran.", "\n", "Content-Type: text/html\n\n<p>One <b>inmate</b>")

    assert places(raw) == [("An addict", 2, 1), ("inmate", 4, 11)]


def test_mails_in_a_mail_are_read_with_their_subjects() -> None:
    raw = mixed(
        "\nSee below.",
        "Content-Type: message/rfc822\nContent-Disposition: attachment\n\n"
        "Subject: An addict\n\nOne inmate ran.",
    )

    assert places(raw) == [("An addict", 3, 1), ("inmate", 4, 5)]
    assert lint(raw).encoding_note == ""


def test_attachments_are_named_and_pictures_in_the_text_and_signatures_are_not() -> None:
    message = EmailMessage()
    message.set_content("Please see attached.")
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="caf\u00e9.docx")
    message.add_attachment("inmate", filename="release.txt")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="scan.png")
    message.add_attachment(b"x", maintype="application", subtype="pgp-signature")
    message.add_attachment(b"x", maintype="image", subtype="png", disposition="inline")
    message.add_attachment(b"x", maintype="text", subtype="calendar", disposition="inline")

    assert lint(message.as_bytes()).encoding_note == (
        "not read: the attachment caf\u00e9.docx, the attachment release.txt, "
        "the attachment scan.png, a part of the kind text/calendar"
    )


def test_of_many_attachments_the_first_are_named_without_what_would_move_the_cursor() -> None:
    part = "Content-Disposition: attachment; filename="
    names = [f"{one}\x1b[2J\x07.pdf" for one in range(14)]

    note = lint(mixed("\nHi.", *(f'{part}"{name}"' for name in names))).encoding_note

    assert note.startswith("not read: the attachment 0[2J.pdf, the attachment 1[2J.pdf")
    assert note.endswith("the attachment 9[2J.pdf, and 4 more")


PLAIN = "Two people ran from the jail at night. One has come back."


@pytest.mark.parametrize(
    ("plain", "page", "found", "note"),
    [
        ("An addict ran home.", "<p>An <b>addict</b> ran&nbsp;home.", ["An addict"], ""),
        (f"{PLAIN} An addict ran.", f"{PLAIN} An addict ran. Bye!", ["An addict"], ""),
        (
            "Your program shows no HTML.",
            "<style>p {color: red}</style><p>One inmate ran.",
            ["inmate"],
            "not read: the plain text, which says less than the HTML that was read",
        ),
        (
            f"{PLAIN} ...",
            f"{PLAIN} The sheriff thanked those who had called, and one inmate too.",
            ["inmate"],
            "not read: the plain text, which says less than the HTML that was read",
        ),
        ("", "<p>One inmate", ["inmate"], ""),
    ],
)
def test_plain_text_is_read_unless_the_web_page_beside_it_says_more(
    plain: str, page: str, found: list[str], note: str
) -> None:
    raw = mixed(f"\n{plain}", f"Content-Type: text/html\n\n{page}", kind="alternative")

    result = lint(raw)

    assert [one.matched for one in result.findings] == found
    assert result.encoding_note == note


def test_attachments_beside_the_web_page_of_a_plain_text_are_named() -> None:
    inner = (
        "Content-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: text/html\n\nHi.\n"
        '--c\nContent-Type: application/pdf; name="a.pdf"\n\n--c--\n'
    )

    assert lint(mixed("\nHi.", inner, kind="alternative")).encoding_note == (
        "not read: the attachment a.pdf"
    )


def test_mail_with_a_byte_order_mark_is_read() -> None:
    assert places(b"\xef\xbb\xbfSubject: One inmate\r\n\r\nHi.\r\n") == [("inmate", 1, 5)]


def test_mail_that_does_not_say_that_it_is_utf_8_is_read_as_such() -> None:
    raw = "Subject: Caf\u00e9 inmate\n\nThe caf\u00e9\u2019s inmate\n".encode()

    assert places(raw) == [("inmate", 1, 6), ("inmate", 2, 12)]
    assert "\ufffd" not in lint(raw).text


UNKNOWN = "Content-Type: text/plain; charset=x-unknown\n\nOne inmate"


def test_text_in_an_unknown_encoding_is_named() -> None:
    result = lint(mixed("\nAn addict", UNKNOWN))

    assert [one.matched for one in result.findings] == ["An addict"]
    assert result.encoding_note == "not read: a text in the unknown encoding x-unknown"


ENCODED = "=?utf-8?q?inmate?= "
NESTED = "".join(
    f"Content-Type: multipart/mixed; boundary=b{one}\n\n--b{one}\n" for one in range(DEEPEST + 1)
)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"just text without a header", "not a mail: it has no headers"),
        (b"", "not a mail: it has no headers"),
        (
            UNKNOWN.encode(),
            "holds no text that can be read; not read: a text in the unknown encoding x-unknown",
        ),
        (
            b"Content-Type: text/plain; charset=punycode\n\n" + b"a-b" * 1_000_000,
            "holds no text that can be read; not read: a text in the unknown encoding punycode",
        ),
        (
            b'Subject: Hi\nContent-Type: application/pdf; name="a.pdf"\n\nx',
            "holds no text that can be read; not read: the attachment a.pdf",
        ),
        (
            f"Subject: {ENCODED * (MOST_IN_HEADER // 10)}\n\nHi.".encode(),
            "a mail with more than 5,000 characters in its header Subject",
        ),
        (
            b'Content-Type: text/plain; a="' + b'a="' * MOST_IN_HEADER + b"\n\nHi.",
            "a mail with more than 5,000 characters in its header Content-Type",
        ),
        (
            mixed(f"Content-Type: text/plain; {'a;' * MOST_IN_HEADER}\n\nHi."),
            "a mail with more than 5,000 characters in its header Content-Type",
        ),
        (NESTED.encode(), "a mail with more than 30 parts inside each other"),
        (mixed(*["\nx"] * MOST_PARTS), "a mail with more than 1,000 parts"),
        (b"a:b\r\n\r\n" + b"\r\n" * MOST_LINES, "a mail of more than 1,000,000 lines"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_mail_that_cannot_be_read_says_why_soon(raw: bytes, reason: str) -> None:
    start = time.monotonic()

    with pytest.raises(UnreadableInputError) as caught:
        mail_text(raw, "a.eml")
    assert caught.value.reason == reason
    assert time.monotonic() - start < 30


def test_mail_to_hundreds_of_reporters_is_read() -> None:
    to = ",\n ".join(f"Reporter {one} <reporter{one}@example.org>" for one in range(2000))

    assert places(f"To: {to}\nSubject: One inmate\n\nHi.".encode()) == [("inmate", 1, 5)]


def test_longest_headers_that_are_read_take_no_time() -> None:
    subject = (ENCODED * MOST_IN_HEADER)[: MOST_IN_HEADER - 10]
    kind = 'text/plain; a="' + 'a="' * (MOST_IN_HEADER // 3 - 10)
    start = time.process_time()

    mail_text(f"Subject: {subject}\nContent-Type: {kind}\n\nHi.".encode(), "a.eml")

    assert time.process_time() - start < 3
