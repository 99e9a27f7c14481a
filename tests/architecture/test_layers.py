"""The layers of the README's architecture section, and what importing costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def modules_after(statement: str) -> set[str]:
    """Top-level packages that a fresh interpreter has loaded after `statement`."""
    script = f"{statement}\nimport sys\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_every_layer_imports_only_what_it_may():
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("package", ["inspector", "inspector.detector", "inspector.camera", "database", "ui"])
def test_importing_a_package_costs_nothing(package):
    heavy = {"torch", "open_clip", "cv2", "PySide6", "sqlalchemy", "scipy", "PIL"}
    assert not modules_after(f"import {package}") & heavy


def test_a_headless_run_loads_nothing_of_qt():
    loaded = modules_after("import ui.command_line, ui.headless, ui.check, ui.station")
    assert not loaded & {"PySide6", "torch"}


def test_the_window_is_made_before_torch_is_imported():
    assert "torch" not in modules_after("import ui.command_line, ui.station, ui.app")


def test_nothing_but_the_agreed_folders_lies_at_the_top():
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip("not a git checkout")
    tops = {line.split("/")[0] for line in done.stdout.splitlines()}
    wanted = {"inspector", "ui", "resources", "database", "tests", "pyproject.toml", "README.md"}
    assert {top for top in tops if not top.startswith(".")} == wanted | {"LICENSE", "CHANGELOG.md"}


def test_the_engine_loads_no_compiler_and_leaves_the_real_one_to_whoever_wants_it():
    assert not modules_after("import inspector.detector.backbone") & {"sympy", "triton", "timm"}
    later = "import inspector.detector.backbone, torch\nimport timm\nassert torch._dynamo.config.cache_size_limit > 0"
    assert {"sympy", "timm"} <= modules_after(later)


def test_a_program_that_imported_open_clip_itself_keeps_it_whole():
    own = "import open_clip\nimport inspector.detector.backbone\nassert open_clip.timm_model.timm is not None"
    assert "timm" in modules_after(own)
