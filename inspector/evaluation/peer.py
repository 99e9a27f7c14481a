"""anomalib's WinCLIP in another environment, driven through pipes: for measuring side by side."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

import numpy as np

from inspector.errors import UsageError
from inspector.types import ImageArray

SCRIPT = """
import json, sys, time
import numpy as np, torch, open_clip
create = open_clip.create_model_and_transforms
# Weights do not change the speed, and may not be had here.
open_clip.create_model_and_transforms = lambda name, pretrained=None, **more: create(name, pretrained=None, **more)
import anomalib
from anomalib.models.image.winclip.torch_model import WinClipModel
arrays = np.load(sys.argv[1])
def pixels(images):
    scaled = torch.from_numpy(images).permute(0, 3, 1, 2).float() / 255
    resized = torch.nn.functional.interpolate(scaled, size=(240, 240), mode="bicubic", antialias=True)
    mean, std = torch.tensor(open_clip.OPENAI_DATASET_MEAN), torch.tensor(open_clip.OPENAI_DATASET_STD)
    return (resized - mean.view(3, 1, 1)) / std.view(3, 1, 1)
model = WinClipModel().eval()
with torch.inference_mode():
    model.setup("metal nut", pixels(arrays["references"]))
    print(json.dumps({"name": f"anomalib {anomalib.__version__}, open_clip {open_clip.__version__}"}), flush=True)
    for _ in sys.stdin:
        started = time.perf_counter()
        model(pixels(arrays["image"][None]))
        print(json.dumps({"ms": 1000 * (time.perf_counter() - started)}), flush=True)
"""


class Peer:
    """A context manager around the other process.

    Raises:
        UsageError: that Python has no anomalib that works.
    """

    def __init__(self, python: Path, references: list[ImageArray], image: ImageArray) -> None:
        self._folder = tempfile.TemporaryDirectory()
        arrays = Path(self._folder.name) / "images.npz"
        np.savez(arrays, references=np.stack(references), image=image)
        self._log = (Path(self._folder.name) / "log").open("w+")
        try:
            self._process = subprocess.Popen(
                [str(python), "-c", SCRIPT, str(arrays)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                text=True,
            )
        except OSError as error:
            self._clean_up()
            raise UsageError(detail=f"{python} cannot be started ({error.strerror}).", hint="Name a Python.") from error

    def __enter__(self) -> Peer:
        try:
            self.name = str(self._answer()["name"])
        except UsageError:
            self.__exit__(None, None, None)
            raise
        return self

    def predict_ms(self) -> float:
        """One prediction there, in milliseconds."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return float(self._answer()["ms"])

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._clean_up()

    def _clean_up(self) -> None:
        self._log.close()
        self._folder.cleanup()

    def _answer(self) -> dict[str, str | float]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                answer: dict[str, str | float] = json.loads(line)
                return answer
        self._log.seek(0)
        lines = self._log.read().strip().splitlines() or ["it printed nothing"]
        raise UsageError(
            detail=f"The other environment has no anomalib that works here ({lines[-1][:200]}).",
            hint="The README's performance section says how to make one.",
        )
