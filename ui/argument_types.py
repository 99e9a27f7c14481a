"""The kinds of values that commands take. Each raises ArgumentTypeError, which argparse says in words."""

from __future__ import annotations

import argparse

LARGEST = 2**63 - 1
"""What a database can count."""


def positive(text: str) -> int:
    value = count(text)
    if value == 0:
        raise argparse.ArgumentTypeError("at least 1 is needed")
    return value


def count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 on")
    if int(text) > LARGEST:
        raise argparse.ArgumentTypeError(f"{text} is more than {LARGEST}")
    return int(text)


def finite(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if value != value or value in (float("inf"), float("-inf")):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value


def seconds(text: str) -> float:
    value = finite(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is less than 0")
    return value


def rate(text: str) -> float:
    value = finite(text)
    if not 0 < value <= 0.5:
        raise argparse.ArgumentTypeError(f"{text!r} is not a rate between 0 and 0.5")
    return value
