import os
from pathlib import Path

import pytest

from generator.errors import UnreadableInputError
from generator.files import MANIFEST, publish, staging_folder, write_tree


def put(out: Path, contents: dict[str, bytes], keep: tuple[str, ...] = ()) -> None:
    with staging_folder(out) as staging:
        write_tree(staging, contents)
        publish(staging, out, keep=keep)


def names(out: Path) -> set[str]:
    found = (path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    return {name for name in found if name != MANIFEST}


def test_what_is_no_longer_made_is_deleted(tmp_path: Path) -> None:
    put(tmp_path, {"site/a.html": b"1", "site/old/b.html": b"2"})

    put(tmp_path, {"site/a.html": b"3"})

    assert names(tmp_path) == {"site/a.html"}
    assert not (tmp_path / "site" / "old").exists()


def test_files_of_others_in_the_output_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    put(tmp_path, {"site/a.html": b"1"})

    put(tmp_path, {"site/c.html": b"1"})

    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_file_that_is_not_ours_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("by hand")

    with pytest.raises(UnreadableInputError, match="not ours"):
        put(tmp_path, {"site/index.html": b"ours"})

    assert (tmp_path / "site" / "index.html").read_text() == "by hand"


def test_an_unchanged_file_keeps_its_time(tmp_path: Path) -> None:
    put(tmp_path, {"a": b"1", "b": b"1"})
    for name in ("a", "b"):
        os.utime(tmp_path / name, (1, 1))

    put(tmp_path, {"a": b"1", "b": b"2"})

    assert (tmp_path / "a").stat().st_mtime == 1
    assert (tmp_path / "b").stat().st_mtime > 1


def test_what_another_policy_wrote_is_kept(tmp_path: Path) -> None:
    put(tmp_path, {"word/bail.docx": b"1", "word/other.docx": b"2"})

    put(tmp_path, {"word/bail.docx": b"3"}, keep=("word/other",))

    assert names(tmp_path) == {"word/bail.docx", "word/other.docx"}


def test_a_changed_list_of_our_files_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    out = tmp_path / "out"
    put(out, {"a": b"1"})
    (out / MANIFEST).write_text(f"a\n../outside.txt\n{outside}\n")

    put(out, {"b": b"1"})

    assert outside.exists()
    assert names(out) == {"b"}


def test_the_staging_folder_is_gone_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="killed"), staging_folder(tmp_path):
        raise RuntimeError("killed")

    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_build_left_is_swept_up_by_a_later_one(tmp_path: Path) -> None:
    old, running = tmp_path / ".staging-old", tmp_path / ".staging-running"
    for folder in (old, running):
        folder.mkdir()
    os.utime(old, (1, 1))

    put(tmp_path, {"a": b"1"})

    assert not old.exists()
    assert running.exists()
