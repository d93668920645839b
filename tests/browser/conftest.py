"""A real browser and a site for it.

POLICYPRESS_CHROMIUM names the browser where it is not on the path, POLICYPRESS_SITE the folder of
a built site (else the sample office's is built), and POLICYPRESS_REQUIRE_BROWSER=1 makes a missing
browser a failure.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.built_site import built, sample_site
from tests.browser.serving import serve
from tests.browser.visits import Served
from tests.hostile import HOSTILE
from tests.test_website_values import hostile_policy
from tests.word_cases import office

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_QUIETLY = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    named = os.environ.get("POLICYPRESS_CHROMIUM")
    path = named or next(filter(None, map(shutil.which, _NAMES)), None)
    if path is None:
        reason = "not run: no Chromium (POLICYPRESS_CHROMIUM may name it)"
        if os.environ.get("POLICYPRESS_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(_QUIETLY))
        yield started
        started.close()


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Give the site that is tested, on this computer's own address."""
    named = os.environ.get("POLICYPRESS_SITE")
    folder = Path(named) if named else sample_site(tmp_path_factory.mktemp("sample"))
    yield from serve(folder)


@pytest.fixture(scope="session")
def hostile_site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Give a site whose answers, titles and office are hostile strings."""
    attack = "</title></h1></script><script>alert(1)</script><img src=x onerror=alert(2)>"
    values = [*HOSTILE, attack]
    named = office(name=attack, address=(attack,), authority=attack)
    yield from serve(built((hostile_policy(values),), named, tmp_path_factory.mktemp("hostile")))
