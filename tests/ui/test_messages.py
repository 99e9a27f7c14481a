"""Every stage that long work tells has words; what exactly is wrong is told in the language of the screen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import inspector.errors
from inspector.camera import make_camera
from inspector.errors import OperatorError
from inspector.recipe import ImagingSettings, Recipe
from inspector.recipe_package import read_package
from inspector.region import RegionOfInterest
from tests.ui.fakes import a_recipe
from ui.language import now, use_translation
from ui.messages import describe_error, stage_text

ROOT = Path(__file__).parents[2]
TOLD = re.compile(r'(?:on_progress\(.*?, |_tell\()"(\w+)"\)')

KOREAN = {
    "The region of interest cannot be used: {detail}.": "관심 영역을 사용할 수 없습니다: {detail}.",
    "it is {width} × {height} pixels": "크기가 {width} × {height} 픽셀입니다",
    "Draw it at least {side} pixels wide and high.": "가로세로 {side} 픽셀 이상으로 그리세요.",
}

ONLY_THE_COMMAND_LINE = "inspector/evaluation/"
"""Its errors reach no screen."""


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    use_translation(None)


def in_korean(source: str, meaning: str) -> str:
    return KOREAN.get(source, source)


def in_brackets(source: str, meaning: str) -> str:
    return f"⟦{source}⟧"


def error_of_a_small_region() -> OperatorError:
    with pytest.raises(OperatorError) as raised:
        RegionOfInterest.rectangle((640, 480), 0, 0, 9, 12)
    return raised.value


def test_no_stage_of_long_work_is_without_words() -> None:
    sources = [*(ROOT / "inspector" / "pipeline").glob("*.py"), ROOT / "ui" / "run_preparation.py"]
    stages = {stage for path in sources for stage in TOLD.findall(path.read_text(encoding="utf-8"))}
    assert {"weights", "model", "references", "samples", "matching", "self_test"} <= stages
    for stage in stages:
        assert stage_text(1, 2, stage)
    assert stage_text(1, 4, "self_test") == "Testing known parts… 1 of 4"


def test_what_exactly_is_wrong_and_what_to_do_are_told_in_the_language_of_now() -> None:
    error = error_of_a_small_region()
    use_translation(in_korean)
    message = describe_error(error)
    assert message.what == "관심 영역을 사용할 수 없습니다: 크기가 9 × 12 픽셀입니다."
    assert message.remedy == "가로세로 32 픽셀 이상으로 그리세요."


def test_an_error_on_the_screen_follows_the_language() -> None:
    message = describe_error(error_of_a_small_region())
    use_translation(in_korean)
    assert now(message.what) == "관심 영역을 사용할 수 없습니다: 크기가 9 × 12 픽셀입니다."


def test_in_english_the_screen_says_what_the_engine_says() -> None:
    error = error_of_a_small_region()
    assert str(describe_error(error)) == str(error)


def test_what_a_camera_says_is_told_in_the_language_of_now(tmp_path: Path) -> None:
    camera = make_camera(ImagingSettings(camera=f"video:{tmp_path}/none.mp4"))
    with pytest.raises(OperatorError) as raised:
        camera.open()
    camera.close()
    use_translation(in_brackets)
    what = describe_error(raised.value).what
    assert "⟦Video none.mp4⟧" in what
    assert "(⟦there is no such file⟧)" in what


def test_why_a_recipe_file_is_refused_is_told_in_the_language_of_now(tmp_path: Path) -> None:
    with pytest.raises(OperatorError) as raised:
        read_package(tmp_path / "none.recipe")
    use_translation(in_brackets)
    assert describe_error(raised.value).what.endswith("is refused: ⟦there is no such file⟧.⟧")


def test_an_error_within_an_error_is_told_in_the_language_of_now() -> None:
    region = RegionOfInterest.rectangle((640, 480), 0, 0, 640, 480)
    stored = replace(a_recipe(), imaging=ImagingSettings(region=region)).to_json()
    with pytest.raises(OperatorError) as raised:
        Recipe.from_json(stored.replace("640.0", "9.0").replace("480.0", "12.0"))
    assert "(The region of interest cannot be used: it is 9 × 12 pixels. Draw it" in str(raised.value)
    use_translation(in_korean)
    assert "(관심 영역을 사용할 수 없습니다: 크기가 9 × 12 픽셀입니다. 가로세로 32" in describe_error(raised.value).what


def test_no_error_of_the_engine_is_given_words_that_cannot_be_translated() -> None:
    assert not list(_words_given_to_errors())


def _words_given_to_errors() -> Iterator[str]:
    """Literals with a space in them and filled-in texts, as path:line: what is neither is a Detail or no words."""
    names = {"RefusedError", "SourceEndedError"}
    names |= {name for name, kind in vars(inspector.errors).items() if isinstance(kind, type)} - {"Detail"}
    for path in sorted(path for package in ("inspector", "database") for path in (ROOT / package).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(ONLY_THE_COMMAND_LINE):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                for value in (*node.args, *(keyword.value for keyword in node.keywords)):
                    if _is_text(value):
                        yield f"{place}:{value.lineno}: {ast.unparse(value)}"


def _is_text(value: ast.expr) -> bool:
    if isinstance(value, ast.JoinedStr):
        return any(isinstance(part, ast.Constant) and re.search("[A-Za-z]{2}", part.value) for part in value.values)
    return isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value
