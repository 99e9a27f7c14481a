"""Large counts as they are written. No Qt."""


def grouped(count: int) -> str:
    """ "12 345", with a narrow space that keeps it in one line."""
    return f"{count:,}".replace(",", "\u202f")
