"""open_clip without what it never uses here: 1 s of every start and 170 MB that would stay.

`import open_clip` imports torchvision, which imports the whole of torch._dynamo for one function that only its box
operators call. A stand-in gives that function and becomes the real module at the first call, or at the first request
for anything else. timm, which open_clip can do without, is hidden meanwhile: image towers made by timm are none that
this engine reads. A program that makes such models for other ends imports open_clip before `inspector.detector`, and
nothing is changed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

import torch

PACKAGE = "torch._dynamo"
MODULE = "torch._dynamo.utils"


class _StandIn(ModuleType):
    """A module of which nothing is loaded before something else than `is_compile_supported` is asked for."""

    __path__: list[str] = []  # noqa: RUF012 - a package's attribute, so that its submodule can be found

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(_real(self.__name__), name)

    @staticmethod
    def is_compile_supported(device_type: Any) -> bool:
        return bool(_real(MODULE).is_compile_supported(device_type))


@contextmanager
def unused_modules_left_out() -> Iterator[None]:
    """While it holds, importing torch._dynamo or timm costs nothing; one that is imported already stays as it is."""
    hides_timm = "timm" not in sys.modules
    if hides_timm:
        sys.modules["timm"] = None  # type: ignore[assignment]  # how Python marks a module that cannot be imported
    if PACKAGE not in sys.modules:
        sys.modules[PACKAGE], sys.modules[MODULE] = _StandIn(PACKAGE), _StandIn(MODULE)
    try:
        yield
    finally:
        _remove_stand_ins()
        if hides_timm:
            del sys.modules["timm"]


def _remove_stand_ins() -> None:
    for name in (PACKAGE, MODULE):
        if isinstance(sys.modules.get(name), _StandIn):
            del sys.modules[name]
    if isinstance(vars(torch).get("_dynamo"), _StandIn):
        del torch._dynamo


def _real(name: str) -> ModuleType:
    _remove_stand_ins()
    return import_module(name)


with unused_modules_left_out():
    import open_clip as open_clip  # its submodules `model` and `pretrained` come with it
