"""The zip of a reviewed Word file: what did not change is copied as it is packed."""

import io
import zipfile
from collections.abc import Mapping
from itertools import pairwise

from generator.errors import UnreadableInputError
from generator.lint.extract.word_package import BROKEN

_UTF_8 = 0x800
"""The flag of an entry whose name is in UTF-8."""


def rewritten(raw: bytes, contents: Mapping[str, bytes], path: str) -> bytes:
    """Return an archive with some parts replaced and others added; the rest stays as it is.

    Raises UnreadableInputError where that cannot be done.
    """
    out, added = io.BytesIO(), dict(contents)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive, zipfile.ZipFile(out, "w") as new:
        new.comment = archive.comment
        entries = archive.infolist()
        starts = sorted(entry.header_offset for entry in entries)
        ends = dict(pairwise((*starts, archive.start_dir)))
        if len(ends) < len(entries):
            raise UnreadableInputError(path, "not a whole Word file (.docx): two parts are one")
        for entry in entries:
            if entry.filename in added:
                new.writestr(entry, added.pop(entry.filename))
            elif entry.filename.isascii() or entry.flag_bits & _UTF_8:
                at = entry.header_offset
                _copy(entry, raw[at : ends[at]], new, out)
            else:
                # zipfile writes such a name in another encoding, which has to agree.
                new.writestr(entry, _unpacked(archive, entry, path))
        for name, content in added.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            new.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _copy(entry: zipfile.ZipInfo, packed: bytes, new: zipfile.ZipFile, out: io.BytesIO) -> None:
    """Add an entry with its header as it is packed, damaged or not; zipfile has no way for it."""
    entry.header_offset = new.start_dir
    out.seek(new.start_dir)
    out.write(packed)
    new.start_dir = out.tell()
    new.filelist.append(entry)
    new.NameToInfo[entry.filename] = entry


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: str) -> bytes:
    try:
        return archive.read(entry)
    except BROKEN as error:
        reason = f"{entry.filename} in it is damaged: open it in Word, save it and try again"
        raise UnreadableInputError(path, reason) from error
