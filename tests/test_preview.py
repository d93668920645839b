"""The preview with a real server, real files and a real change."""

import http.client
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from urllib.request import Request, urlopen

import pytest

from generator.new_office import copy_sample
from generator.preview import EVENTS, Preview, serve

PAGE = "policies/bail/index.html"


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[tuple[Preview, str, list[str]]]:
    """A preview of the bail policy that watches its files; what it says is in the list."""
    copy_sample(tmp_path)
    preview = Preview(tmp_path / "policy_sources", tmp_path / "build", ["bail"])
    assert preview.make() is not None
    server = serve(preview, 0)
    said: list[str] = []
    Thread(target=preview.watch, args=(said.append,), daemon=True).start()
    yield preview, f"http://127.0.0.1:{server.server_port}/", said
    server.shutdown()
    server.server_close()


def read(address: str) -> str:
    with urlopen(address, timeout=10) as answer:
        return str(answer.read().decode("utf-8"))


def change(preview: Preview, old: str, new: str) -> None:
    path = preview.sources / "bail.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def wait_for(condition, seconds: float = 60) -> float:
    """Wait until a condition holds; return how long it took."""
    begun = time.monotonic()
    while not condition():
        assert time.monotonic() - begun < seconds
        time.sleep(0.05)
    return time.monotonic() - begun


def test_a_changed_answer_is_on_the_page_and_the_page_is_told(
    shown: tuple[Preview, str, list[str]],
) -> None:
    preview, address, said = shown
    with urlopen(address + EVENTS.lstrip("/"), timeout=60) as stream:
        change(preview, "(release and conditions)", "(release, and what it asks)")

        assert stream.readline() == b"data: changed\n"

    wait_for(lambda: "(release, and what it asks)" in read(address + PAGE))
    assert said == ["Made anew."]


def test_a_mistake_stands_above_the_last_good_page_until_it_is_mended(
    shown: tuple[Preview, str, list[str]],
) -> None:
    preview, address, said = shown
    change(preview, "status: draft", "status: <final>")

    wait_for(lambda: "unknown status" in read(address + PAGE))
    page = read(address + PAGE)
    assert "unknown status &#x27;&lt;final&gt;&#x27;" in page
    assert "Bail and pretrial release" in page
    assert "unknown status" in said[0]

    change(preview, "status: <final>", "status: draft")
    wait_for(lambda: "unknown status" not in read(address + PAGE))


def test_the_built_site_itself_has_nothing_of_the_preview(
    shown: tuple[Preview, str, list[str]],
) -> None:
    preview, address, _ = shown

    assert EVENTS in read(address)
    assert EVENTS not in (preview.out / "site" / "index.html").read_text("utf-8")


def test_only_this_computer_is_served(shown: tuple[Preview, str, list[str]]) -> None:
    _, address, _ = shown
    connection = http.client.HTTPConnection("127.0.0.1", int(address.split(":")[2].strip("/")))
    connection.request("GET", "/", headers={"Host": "elsewhere.example"})

    assert connection.getresponse().status == 403


def test_other_files_are_served_as_they_are(shown: tuple[Preview, str, list[str]]) -> None:
    preview, address, _ = shown

    with urlopen(Request(address + "policies/bail/bail.docx"), timeout=10) as answer:
        assert answer.read() == (preview.out / "word" / "bail.docx").read_bytes()
