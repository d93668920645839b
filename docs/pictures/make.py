"""Makes the README's pictures of the sample office: `make pictures`.

Needs Chromium, LibreOffice (soffice) and poppler (pdftoppm).
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from generator import resources
from generator.pipeline import build

HERE = Path(__file__).parent
POLICY = "bail"
NEEDED = {"chromium": "Chromium", "soffice": "LibreOffice", "pdftoppm": "poppler"}


def main() -> int:
    """Make both pictures; says what is missing."""
    missing = [name for program, name in NEEDED.items() if not shutil.which(program)]
    if missing:
        print(f"install first: {', '.join(missing)}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        build(resources.sample_office(), out, [], lambda _: None)
        page(out / "site" / "policies" / POLICY / "index.html", HERE / "page.png")
        first_sheet(out / "word" / f"{POLICY}.docx", out, HERE / "word.png")
    return 0


def page(source: Path, picture: Path) -> None:
    """Take the top of a page as a browser shows it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        tab = browser.new_page(viewport={"width": 1200, "height": 1000})
        tab.goto(source.as_uri())
        tab.screenshot(path=picture)
        browser.close()


def first_sheet(source: Path, folder: Path, picture: Path) -> None:
    """Take the first sheet of a Word file as LibreOffice prints it."""
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(source)]
    subprocess.run(convert, check=True, capture_output=True)
    pdf = folder / f"{source.stem}.pdf"
    one_page = ["pdftoppm", "-png", "-r", "90", "-f", "1", "-l", "1", "-singlefile"]
    subprocess.run([*one_page, str(pdf), str(picture.with_suffix(""))], check=True)


if __name__ == "__main__":
    sys.exit(main())
