"""Why a package is refused."""

from __future__ import annotations

from inspector.errors import Detail


class RefusedError(Exception):
    """With what is wrong, as a clause; `read_package` turns it into RecipePackageError."""

    def __init__(self, detail: Detail) -> None:
        super().__init__(detail)
        self.detail = detail


def quoted(text: str) -> str:
    """A name from the file for a message: short, and without what would steer a terminal."""
    return ascii(text if len(text) <= 60 else f"{text[:60]}…")
