"""Pictures are drawn from data: files, words and sources belong together, and nothing is stale."""

import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge import checks, rendering
from knowledge.__main__ import main
from knowledge.canvas import canvas
from knowledge.drawings import Drawing
from knowledge.loader import ContentError, load
from knowledge.picture_checks import LONGEST, MOST_BYTES
from knowledge.png import HEAD, chunk, chunks, stamp_of, stamped
from knowledge.thrift import COLOURS, thrifty
from knowledge.where import Where
from knowledge.whole import Knowledge
from tests.knowledge.conftest import REAL

Change = Callable[[str, str, str], int]
Pixel = tuple[int, int, int]

RED, BLUE, SAND = (255, 0, 0), (0, 0, 255), (243, 239, 230)


@pytest.fixture
def drawn(copy: Path) -> Path:
    """A copy of the content with pictures that a test may break."""
    shutil.copytree(REAL / "pictures", copy / "pictures")
    return copy


def faults_of(root: Path) -> list[str]:
    found = [str(fault) for fault in checks.check(load(root))]
    return [one for one in found if "drawings.yml" in one or "picture" in one]


def png_of(rows: list[list[Pixel]], filters: list[int]) -> bytes:
    """Write a PNG whose rows are filtered as a browser may do it."""
    width, above, packed = len(rows[0]), [0] * 3 * len(rows[0]), b""
    for row, kind in zip(rows, filters, strict=True):
        flat = [value for pixel in row for value in pixel]
        left = [0, 0, 0, *flat[:-3]]
        corner = [0, 0, 0, *above[:-3]]
        guesses = {
            0: [0] * len(flat),
            1: left,
            2: above,
            3: [(a + b) // 2 for a, b in zip(left, above, strict=True)],
            4: [_paeth(*three) for three in zip(left, above, corner, strict=True)],
        }
        packed += bytes([kind, *((a - b) % 256 for a, b in zip(flat, guesses[kind], strict=True))])
        above = flat
    header = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(packed)), (b"IEND", b""))
    return HEAD + b"".join(chunk(*part) for part in parts)


def _paeth(left: int, up: int, corner: int) -> int:
    near = left + up - corner
    return min((left, up, corner), key=lambda one: abs(near - one))


def pixels_of(png: bytes) -> list[list[Pixel]]:
    """Read a PNG with a palette."""
    found = dict(chunks(png))
    width = struct.unpack(">I", found[b"IHDR"][:4])[0]
    colours = [tuple(found[b"PLTE"][at : at + 3]) for at in range(0, len(found[b"PLTE"]), 3)]
    raw = zlib.decompress(found[b"IDAT"])
    return [
        [colours[one] for one in raw[at + 1 : at + 1 + width]]  # type: ignore[misc]
        for at in range(0, len(raw), width + 1)
    ]


def test_the_shipped_pictures_have_no_fault(drawn: Path) -> None:
    assert faults_of(drawn) == []


def test_every_paper_kind_of_home_and_trade_is_drawn(knowledge: Knowledge) -> None:
    shown = {(one.of, value) for one in knowledge.drawings.values() for value in one.values}
    vocabulary = knowledge.vocabulary

    assert {trade for of, trade in shown if of == "trade"} == set(vocabulary.trades)
    papers = set(vocabulary.facts["paper"].values) - {"none", "unknown"}
    assert {paper for of, paper in shown if of == "paper"} == papers
    places = set(vocabulary.facts["place"].values) - {"outside_nrw"}
    assert {place for of, place in shown if of == "place"} == places


def test_every_paper_is_marked_as_a_drawing(knowledge: Knowledge) -> None:
    papers = [one for one in knowledge.drawings.values() if one.of == "paper"]

    assert [one.id for one in papers if "Zeichnung" not in one.words] == []


def test_all_pictures_together_are_small() -> None:
    sizes = [file.stat().st_size for file in (REAL / "pictures").glob("*.png")]

    assert sum(sizes) < 1024 * 1024


@pytest.mark.parametrize("file", ["drawings", "pictures"])
def test_every_file_is_somebody_s(knowledge: Knowledge, file: str) -> None:
    ending = {"drawings": "svg", "pictures": "png"}[file]
    known = {"drawings": set(knowledge.drawings), "pictures": set(knowledge.pictures)}[file]

    assert {one.stem for one in (REAL / "pictures").glob(f"*.{ending}")} == known


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("drawings", "values: [duldung]", "values: [visa]", "paper 'visa' does not exist"),
        ("drawings", "values: [wood]", "values: [steel]", "trade 'steel' does not exist"),
        ("drawings", "[doc-fiktion]", "[doc-none]", "source 'doc-none' does not exist"),
        ("pictures", "shows: [home-zue, ", "shows: [home-none, ", "drawing 'home-none'"),
        ("pictures", "terms: [zue]", "terms: [zeu]", "term 'zeu' does not exist"),
        ("drawings", "of: bring", "of: buy", "'buy'"),
    ],
)
def test_an_id_that_leads_nowhere_is_found(
    drawn: Path, change: Change, file: str, old: str, new: str, said: str
) -> None:
    change(f"content/{file}.yml", old, new)

    with pytest.raises(ContentError) as caught:
        load(drawn)
    assert any(said in str(one) for one in caught.value.faults)


def test_a_drawing_that_changed_makes_its_pictures_stale(drawn: Path, change: Change) -> None:
    change("pictures/paper-eu.svg", "#e6e9ec", "#ffffff")

    (fault,) = faults_of(drawn)

    assert "papers.png is missing or older than its drawings" in fault


def test_a_picture_that_is_missing_is_found(drawn: Path) -> None:
    (drawn / "pictures" / "homes.png").unlink()

    (fault,) = faults_of(drawn)

    assert "homes.png is missing" in fault


def test_a_drawing_that_is_missing_or_broken_is_found(drawn: Path) -> None:
    (drawn / "pictures" / "home-flat.svg").unlink()
    (drawn / "pictures" / "home-town.svg").write_text("<svg", encoding="utf-8")

    found = faults_of(drawn)

    assert [one.rpartition(": ")[2] for one in found] == [
        "home-town.svg is not valid SVG",
        "home-flat.svg is missing",
    ]


def test_a_word_in_a_drawing_that_nobody_wrote_down_is_found(drawn: Path, change: Change) -> None:
    change("pictures/home-zue.svg", ">ZUE<", ">Lager<")

    found = faults_of(drawn)

    assert any("'Lager' stands only in home-zue.svg" in one for one in found)
    assert any("'ZUE' stands only in" in one for one in found)


def test_a_picture_that_is_too_large_is_found(drawn: Path) -> None:
    file = drawn / "pictures" / "trade-it.png"
    file.write_bytes(file.read_bytes() + b"\0" * MOST_BYTES)

    (fault,) = faults_of(drawn)

    assert "trade-it.png is larger" in fault


def test_a_caption_without_words_is_found(drawn: Path, change: Change) -> None:
    change("content/pictures.yml", "caption: picture-homes", "caption: picture-houses")

    assert any("picture-houses has no words in ar" in one for one in faults_of(drawn))


def test_a_caption_that_leaves_a_drawing_out_is_found(drawn: Path, change: Change) -> None:
    change("texts/tr/pictures.ftl", "3 · { home-flat }", "3 · ev")

    assert any("picture-homes in tr does not name home-flat" in one for one in faults_of(drawn))


def test_a_caption_that_telegram_would_refuse_is_found(drawn: Path, change: Change) -> None:
    change("texts/fr/pictures.ftl", "🖼 Métiers", "🖼 " + "m" * LONGEST)

    assert any("picture-trades in fr is too long" in one for one in faults_of(drawn))


def test_several_drawings_become_numbered_tiles(knowledge: Knowledge) -> None:
    laid_out = rendering.canvas_of(knowledge, knowledge.pictures["homes"])

    assert [f">{number}</" in laid_out.svg for number in (1, 2, 3, 4, 5)] == [True] * 4 + [False]
    assert (laid_out.width, laid_out.height) == (1120, 818)


def test_one_drawing_stands_alone_without_a_number(knowledge: Knowledge) -> None:
    laid_out = rendering.canvas_of(knowledge, knowledge.pictures["trade-it"])

    assert "<text" not in laid_out.svg
    assert (laid_out.width, laid_out.height) == (800, 512)


def test_a_note_is_read_from_a_png_and_from_nothing_else() -> None:
    png = png_of([[RED]], [0])

    assert stamp_of(stamped(png, "abc")) == "abc"
    assert stamp_of(png) is None
    assert stamp_of(b"GIF89a") is None


@pytest.mark.parametrize("kind", range(5))
def test_few_colours_are_kept_as_they_are_however_rows_are_written(kind: int) -> None:
    rows: list[list[Pixel]] = [[RED, SAND, BLUE, SAND], [SAND, BLUE, BLUE, RED]]

    assert pixels_of(thrifty(png_of(rows, [kind, kind]))) == rows


def test_rare_colours_become_the_nearest_frequent_one() -> None:
    frequent: list[Pixel] = [(value * 8, 0, 0) for value in range(COLOURS)]
    rows = [frequent, frequent, [(1, 1, 0), *frequent[1:]]]

    assert pixels_of(thrifty(png_of(rows, [0, 1, 2])))[2] == frequent


def test_what_is_no_png_is_not_made_small() -> None:
    with pytest.raises(ValueError, match="not a PNG"):
        thrifty(b"GIF89a")


def test_without_a_browser_nothing_is_rendered_and_it_is_said(
    drawn: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (drawn / "pictures" / "homes.png").unlink()
    monkeypatch.setenv("PATH", "")

    assert main(["--root", str(drawn), "pictures"]) == 1
    assert "no browser" in capsys.readouterr().err


def test_what_is_current_needs_no_browser(
    drawn: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")

    assert main(["--root", str(drawn), "pictures"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.browser
def test_a_stale_picture_is_rendered_anew_and_small(
    drawn: Path, change: Change, capsys: pytest.CaptureFixture[str]
) -> None:
    if not any(map(shutil.which, rendering.BROWSERS)):
        pytest.skip(f"no browser: none of {', '.join(rendering.BROWSERS)} is installed")
    change("pictures/trade-it.svg", "#e3a43b", "#ff0000")

    assert main(["--root", str(drawn), "pictures"]) == 0

    assert capsys.readouterr().out.split() == ["trades.png", "trade-it.png"]
    assert faults_of(drawn) == []
    png = (drawn / "pictures" / "trade-it.png").read_bytes()
    assert struct.unpack(">II", png[16:24]) == (800, 512)
    assert (255, 0, 0) in {pixel for row in pixels_of(png) for pixel in row}


def test_a_drawing_is_laid_out_from_its_file(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 640"><rect id="r"/></svg>'
    (tmp_path / "pictures" / "one.svg").write_text(svg, encoding="utf-8")
    one = Drawing("one", "bring", (), "name", (), ("S0",), Where("drawings.yml", 1))

    assert 'id="r"' in canvas((one,), tmp_path).svg
    assert canvas((one,), tmp_path).fingerprint != canvas((one, one), tmp_path).fingerprint
