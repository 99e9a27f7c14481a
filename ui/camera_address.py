"""Camera addresses as people may see them. No Qt."""

from __future__ import annotations


def without_password(address: str) -> str:
    """A stream's address without user, password and options, which may hold keys; any other as it is."""
    scheme, marked, rest = address.partition("://")
    return f"{scheme}://{rest.partition('?')[0].rpartition('@')[2]}" if marked else address
