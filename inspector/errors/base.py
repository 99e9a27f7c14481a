"""What every known fault is made of."""

from __future__ import annotations

from typing import Any, ClassVar


class Detail(str):
    """What exactly is wrong, as one of an error's values: English here, and what `ui.messages` says it again from.

    `Detail("it is {width} × {height} pixels", width=12, height=9)`. Words of other programs stay plain strings.
    """

    __slots__ = ("template", "values")
    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Detail:
        text = super().__new__(cls, template.format(**values) if values else template)
        text.template, text.values = template, values
        return text


class OperatorError(Exception):
    """A fault that a person can act on.

    Attributes:
        code: stable name of the fault.
        values: what the wording is filled with.
    """

    code: ClassVar[str] = "operator_error"
    happened: ClassVar[str] = "{detail}"
    remedy: ClassVar[str] = ""

    def __init__(self, **values: Any) -> None:
        self.values = values
        super().__init__(str(self))

    @property
    def what_happened(self) -> Detail:
        return Detail(self.happened, **self.values)

    @property
    def what_to_do(self) -> Detail:
        return Detail(self.remedy, **self.values)

    def __str__(self) -> str:
        return f"{self.what_happened} {self.what_to_do}".strip()
