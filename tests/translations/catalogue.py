"""The translations as Qt's files: .ts for people, .qm for the station."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.translations.sources import ROOT, Source

FOLDER = ROOT / "resources" / "translations"
CONTEXT = "station"


def ts_path(language: str) -> Path:
    return FOLDER / f"station_{language}.ts"


def read(language: str) -> dict[Source, str]:
    """Source to translation; "" where there is none yet."""
    path = ts_path(language)
    if not path.exists():
        return {}
    return {
        Source(message.findtext("source", ""), message.findtext("comment", "")): message.findtext("translation", "")
        for message in ET.parse(path).getroot().iter("message")
    }


def write(language: str, translations: dict[Source, str]) -> None:
    """Sorted by source, so that two changes of the words seldom touch the same lines."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, text in sorted(translations.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source.text
        if source.meaning:
            ET.SubElement(message, "comment").text = source.meaning
        element = ET.SubElement(message, "translation")
        element.text = text
        if not text:
            element.set("type", "unfinished")
    ET.indent(root, " ")
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_path(language).write_bytes(head + ET.tostring(root, encoding="utf-8") + b"\n")


def build(language: str, qm: Path) -> None:
    """Compiles a .ts with Qt's own lrelease; the file is replaced as a whole, because a program may have it open."""
    fresh = qm.with_suffix(".tmp")
    subprocess.run(["pyside6-lrelease", "-silent", str(ts_path(language)), "-qm", str(fresh)], check=True)
    fresh.replace(qm)


def qm_path(language: str) -> Path:
    return FOLDER / f"station_{language}.qm"
