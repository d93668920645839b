"""What a review does not change stays in the file byte for byte, also as it is packed."""

import io
import zipfile

import pytest

from generator.errors import UnreadableInputError
from generator.lint.reporters.word_packing import rewritten
from generator.lint.reporters.word_review import commented
from tests.test_lint_review import linted, whole
from tests.test_lint_word import paragraph, run, word_file

SEAL = "word/media/seal.png"
PIXELS = b"the seal of the county " * 40


def with_seal(name: str = SEAL, packing: int = zipfile.ZIP_STORED) -> bytes:
    """Return a Word file with a picture behind its parts, and a remark behind all."""
    packed = io.BytesIO(whole(word_file(paragraph(run("An inmate.")))))
    with zipfile.ZipFile(packed, "a", packing) as archive:
        archive.writestr(name, PIXELS)
        archive.comment = b"made at the county"
    return packed.getvalue()


def reviewed(raw: bytes) -> bytes:
    source, result = linted(raw)
    assert result.findings
    return commented(source, result.findings).content


def packed_seal(raw: bytes, name: str = SEAL) -> bytes:
    """Return the picture's own header with what follows, up to the next entry."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        start = archive.getinfo(name).header_offset
        offsets = [one.header_offset for one in archive.infolist()]
        return raw[start : min(one for one in (*offsets, archive.start_dir) if one > start)]


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_picture_stays_as_it_is_packed(packing: int) -> None:
    raw = with_seal(packing=packing)

    done = reviewed(raw)

    assert packed_seal(done) == packed_seal(raw)
    with zipfile.ZipFile(io.BytesIO(done)) as archive:
        assert archive.testzip() is None
        assert archive.read(SEAL) == PIXELS
        assert archive.comment == b"made at the county"


def test_damaged_picture_is_as_damaged_as_before() -> None:
    raw = with_seal().replace(b"the seal of", b"THE SEAL OF", 1)

    done = reviewed(raw)

    assert packed_seal(done) == packed_seal(raw)
    with zipfile.ZipFile(io.BytesIO(done)) as archive:
        assert archive.testzip() == SEAL
        assert b"commentRangeStart" in archive.read("word/document.xml")


def test_picture_that_was_written_without_knowing_its_length_stays_whole() -> None:
    class Stream(io.BytesIO):
        def seekable(self) -> bool:
            return False

    streamed = Stream()
    with (
        zipfile.ZipFile(io.BytesIO(with_seal())) as old,
        zipfile.ZipFile(streamed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, old.read(name))
    raw = streamed.getvalue()

    done = reviewed(raw)

    assert packed_seal(done) == packed_seal(raw)
    assert zipfile.ZipFile(io.BytesIO(done)).testzip() is None


@pytest.mark.parametrize("before", [b"", b"#!/bin/sh\n"])
def test_entries_are_found_behind_what_stands_before_the_zip(before: bytes) -> None:
    done = reviewed(before + with_seal())

    assert zipfile.ZipFile(io.BytesIO(done)).testzip() is None


@pytest.mark.parametrize("name", ["word/media/Wappen für K.png", "word/media/f\u00f6to.png"])
def test_picture_with_any_name_can_be_read_afterwards(name: str) -> None:
    raw = with_seal(name)

    done = reviewed(raw)

    assert packed_seal(done, name) == packed_seal(raw, name)
    assert zipfile.ZipFile(io.BytesIO(done)).read(name) == PIXELS


def old_name(raw: bytes) -> bytes:
    """Return a file whose picture has a name in an encoding of old systems."""
    return raw.replace(b"fXto.png", b"f\x94to.png")


def test_picture_with_a_name_in_an_old_encoding_can_be_read_afterwards() -> None:
    done = reviewed(old_name(with_seal("word/media/fXto.png")))

    assert zipfile.ZipFile(io.BytesIO(done)).read("word/media/f\u00f6to.png") == PIXELS


def test_damaged_picture_with_a_name_in_an_old_encoding_is_told() -> None:
    raw = old_name(with_seal("word/media/fXto.png")).replace(b"the seal of", b"THE SEAL OF", 1)

    with pytest.raises(UnreadableInputError, match=r"f\u00f6to\.png in it is damaged"):
        reviewed(raw)


def test_file_in_which_two_parts_are_one_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.png", PIXELS)
        archive.writestr("b.png", PIXELS)
        archive.filelist[1].header_offset = 0

    with pytest.raises(UnreadableInputError, match="two parts are one"):
        rewritten(packed.getvalue(), {}, "a.docx")
