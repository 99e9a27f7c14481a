"""Recipe files that must be refused: each made from a good one, wrong in one way, with the reason to be told."""

from __future__ import annotations

import json
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.inspector.recipe_packages import Parts, good_package, png


def png_header(width: int, height: int, *, bits: int = 8) -> bytes:
    """An RGB PNG that claims a size and has no pixels."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, bits, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def link_entry(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


Change = Callable[[Parts], None]
FIRST = "references/0001.png"
FILE_CASES: dict[str, tuple[Callable[[Path, Parts], Any], str]] = {
    "no zip": (lambda path, parts: path.write_bytes(b"a text, not a package"), "no zip file"),
    "empty": (lambda path, parts: path.write_bytes(b""), "no zip file"),
    "a folder": (lambda path, parts: path.mkdir(), "is no file"),
    "not there": (lambda path, parts: None, "no such file"),
    "cut short": (lambda path, parts: (good_package(path), path.write_bytes(path.read_bytes()[:-900])), "no zip file"),
    "bytes changed": (lambda path, parts: _flip_a_byte(good_package(path)), "is damaged"),
    "size that lies": (lambda path, parts: _declare_less(path, parts), "is damaged"),
    "more than it can be": (lambda path, parts: _patch(good_package(path), 20, "<II", 1 << 28, 1 << 31), "1024 MiB"),
    "encrypted": (lambda path, parts: _patch(good_package(path), 8, "<H", 1), "encrypted"),
    "ten thousand names": (lambda path, parts: _many_names(path, 10_000), "10000 files, more than"),
    "a list of names without end": (lambda path, parts: _many_names(path, 40_000), "more than the 1001 files"),
    "no JSON": (lambda path, parts: parts.write(path, b"{"), "no JSON"),
    "no UTF-8": (lambda path, parts: parts.write(path, b'{"a": "\xff"}'), "no JSON"),
    "NaN": (lambda path, parts: parts.write(path, _replaced(parts, '"review": 0.4', '"review": NaN')), "NaN"),
    "infinity": (lambda path, parts: parts.write(path, _replaced(parts, '"review": 0.4', '"review": 1e999')), "review"),
    "key twice": (lambda path, parts: parts.write(path, _replaced(parts, "{", '{"format": "x", ', 1)), "twice"),
    "nested without end": (lambda path, parts: parts.write(path, b"[" * 200_000), "no JSON"),
    "number without end": (lambda path, parts: parts.write(path, b'{"a": ' + b"9" * 9999 + b"}"), "no JSON"),
    "manifest without end": (lambda path, parts: parts.write(path, b" " * (2 << 20)), "manifest is larger"),
}

CHANGES: dict[str, tuple[Change, str]] = {
    # The manifest
    "no manifest": (lambda parts: parts.extra.append(("x", b"")), "foreign"),
    "foreign manifest": (lambda parts: parts.manifest.update(format="other program"), "foreign"),
    "newer format": (lambda parts: parts.manifest.update(format_number=2), "newer station wrote it"),
    "format of no number": (lambda parts: parts.manifest.update(format_number="1"), "no format number"),
    "unknown field": (lambda parts: parts.manifest.update(script="rm"), "unknown field 'script'"),
    "no recipe": (lambda parts: parts.manifest.pop("recipe"), "recipe is no object"),
    "files of no list": (lambda parts: parts.manifest.update(files={}), "files is no list"),
    "size of no number": (lambda parts: parts.manifest["files"][0].update(size=True), "size is no whole number"),
    "weights of no checksum": (
        lambda parts: parts.manifest.update(weights_sha256="../../etc"),
        "checksum that is none",
    ),
    "listed twice": (lambda parts: parts.manifest["files"].append(parts.manifest["files"][0]), "a file twice"),
    # Names and kinds of files
    "leads up": (lambda parts: parts.extra.append(("references/../../evil.png", b"")), "leads out"),
    "absolute": (lambda parts: parts.extra.append(("/etc/evil.png", b"")), "leads out"),
    "backslash": (lambda parts: parts.extra.append(("references\\evil.png", b"")), "leads out"),
    "drive letter": (lambda parts: parts.extra.append(("C:evil.png", b"")), "leads out"),
    "foreign file": (lambda parts: parts.extra.append(("references/run.py", b"")), "foreign"),
    "folder": (lambda parts: parts.extra.append(("references/", b"")), "foreign"),
    "name that steers": (lambda parts: parts.extra.append(("\x1b[2J.png", b"")), r"\\x1b"),
    "link": (lambda parts: parts.extra.append((link_entry("proof/0009.png"), b"/etc/passwd")), "link"),
    "same name twice": (lambda parts: parts.extra.append((FIRST, b"")), "twice"),
    "unlisted picture": (lambda parts: parts.extra.append(("proof/0009.png", png(64, 48))), "files that its manifest"),
    "missing picture": (lambda parts: parts.pictures.pop(FIRST), "files that its manifest"),
    "unused picture": (lambda parts: parts.recipe["proof"].pop(), "not the samples"),
    "other role's picture": (lambda parts: _swap_roles(parts), "not the samples"),
    "path out of the store": (lambda parts: parts.recipe["references"][0].update(path="../../x"), "not the samples"),
    "one file for two": (lambda parts: parts.recipe["proof"].append(parts.recipe["proof"][0]), "one file"),
    "bzip2": (lambda parts: setattr(parts, "compression", zipfile.ZIP_BZIP2), "compressed in a way"),
    # Pictures
    "bomb": (lambda parts: _bomb(parts), "times its size"),
    "wrong size": (lambda parts: parts.manifest["files"][0].update(size=5), "has not the size"),
    "wrong checksum": (lambda parts: parts.manifest["files"][0].update(sha256="0" * 64), "has not the checksum"),
    "other pixels": (lambda parts: parts.change_picture(FIRST, png(64, 48)), "pixels of references/0001.png"),
    "grey": (lambda parts: parts.change_picture(FIRST, png(64, 48, mode="L")), "8-bit RGB"),
    "transparent": (lambda parts: parts.change_picture(FIRST, png(64, 48, mode="RGBA")), "8-bit RGB"),
    "palette": (lambda parts: parts.change_picture(FIRST, png(64, 48, mode="P")), "8-bit RGB"),
    "sixteen bits": (lambda parts: parts.change_picture(FIRST, png_header(64, 48, bits=16)), "8-bit RGB"),
    "JPEG": (lambda parts: parts.change_picture(FIRST, b"\xff\xd8\xff\xe0" + bytes(99)), "no PNG"),
    "huge picture": (lambda parts: parts.change_picture(FIRST, png_header(99_999, 99_999)), "150 million pixels"),
    "huge together": (lambda parts: _claim_huge(parts), "500 million pixels"),
    "no pixels": (lambda parts: parts.change_picture(FIRST, png_header(0, 48)), "no PNG"),
    "only a header": (lambda parts: parts.change_picture(FIRST, png_header(64, 48)), "is damaged"),
    "comment without end": (
        lambda parts: parts.change_picture(FIRST, png(64, 48, comment="x" * (20 << 20))),
        "is damaged",
    ),
    "not the region's size": (lambda parts: parts.change_picture(FIRST, png(65, 48)), "size of the pictures"),
    # The recipe
    "name of no text": (lambda parts: parts.recipe.update(name=["x"]), "recipe.name is no plain text"),
    "name of nothing": (lambda parts: parts.recipe.update(name="  "), "no name"),
    "name that steers a screen": (lambda parts: parts.recipe.update(name="a\x1b[2Jb"), "name is no plain text"),
    "half a character": (lambda parts: parts.recipe.update(name="a\ud800"), "name is no plain text"),
    "name without end": (lambda parts: parts.recipe.update(name="a" * 5000), "name is no plain text"),
    "released by itself": (lambda parts: parts.recipe.update(released=True), "unknown field 'released'"),
    "version of its own": (lambda parts: parts.recipe.update(version=7), "unknown field 'version'"),
    "no detector": (lambda parts: parts.recipe.pop("detector"), "no field 'detector'"),
    "detector of no object": (lambda parts: parts.recipe.update(detector="x"), "detector is no object"),
    "noun of no text": (lambda parts: parts.recipe["detector"].update(class_name=5), "class_name is no plain text"),
    "radius of no number": (lambda parts: parts.recipe["detector"].update(match_radius=1.5), "match_radius"),
    "radius below zero": (lambda parts: parts.recipe["detector"].update(match_radius=-1), "below zero"),
    "unknown tier": (lambda parts: parts.recipe["detector"].update(tier="best"), "tier that is none"),
    "unknown profile": (lambda parts: parts.recipe["detector"].update(profile="best"), "profile that is none"),
    "unknown variant": (lambda parts: parts.recipe["detector"].update(variants=["spin"]), "variants that is none"),
    "words of no list": (lambda parts: parts.recipe["detector"].update(defect_words="with"), "defect_words is no list"),
    "word of no text": (lambda parts: parts.recipe["detector"].update(defect_words=[{}]), r"defect_words\[0\]"),
    "unknown setting": (lambda parts: parts.recipe["imaging"].update(lens=3), "unknown field 'lens'"),
    "aligned of no truth": (lambda parts: parts.recipe["imaging"].update(aligned=1), "aligned is no true or false"),
    "width below zero": (lambda parts: parts.recipe["imaging"].update(width=-640), "below zero"),
    "gain of no number": (lambda parts: parts.recipe["imaging"].update(gain="1"), "gain is no number"),
    "number out of range": (lambda parts: parts.recipe["imaging"].update(gain=10**400), "gain is no number"),
    "region of two corners": (lambda parts: _region(parts).update(outline=[[0, 0], [9, 9]]), "cannot be used"),
    "corner of three": (lambda parts: _region(parts)["outline"].append([1, 2, 3]), "has not 2 values"),
    "corners without end": (lambda parts: _region(parts).update(outline=[[0, 0]] * 900), "500 corners"),
    "excluded without end": (lambda parts: _region(parts).update(excluded=[[[0, 0]]] * 9000), "no list of at most"),
    "tiles of nothing": (lambda parts: parts.recipe["imaging"]["tiles"].update(rows=0), "cannot be used"),
    "unknown trigger": (lambda parts: parts.recipe.update(trigger="always"), "trigger is no one of"),
    "interval below zero": (lambda parts: parts.recipe.update(record_interval_s=-1), "below zero"),
    "limits of no number": (lambda parts: parts.recipe["limits"].update(reject="0.6"), "reject is no number"),
    "limits the wrong way": (lambda parts: parts.recipe["limits"].update(review=0.7), "lies above the reject limit"),
    "half of the limits": (lambda parts: parts.recipe["limits"].pop("reject"), "no field 'reject'"),
    "limits from nothing": (lambda parts: _without_good_parts(parts), "set from good parts, and it has none"),
    "scores for others": (lambda parts: parts.recipe.update(golden_scores=[0.1]), "one score for each"),
    "samples of no list": (lambda parts: parts.recipe.update(references={"path": "x"}), "references is no list"),
    "sample of no checksum": (lambda parts: parts.recipe["proof"][0].update(sha256="x"), "checksum that is none"),
}

HOSTILE = [*FILE_CASES, *CHANGES]


def make_hostile(case: str, folder: Path) -> tuple[Path, str]:
    """The file of a case in `folder`, and a pattern of the reason it must be refused for."""
    parts = Parts.of(good_package(folder / "good.zip"))
    path = folder / "hostile.zip"
    if case in FILE_CASES:
        write, reason = FILE_CASES[case]
        write(path, parts)
        return path, reason
    change, reason = CHANGES[case]
    change(parts)
    parts.write(path)
    return path, reason


def _replaced(parts: Parts, old: str, new: str, count: int = -1) -> bytes:
    text = json.dumps(parts.manifest)
    assert old in text
    return text.replace(old, new, count).encode()


def _region(parts: Parts) -> Any:
    return parts.recipe["imaging"]["region"]


def _flip_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[content.index(b"IDAT") + 30] ^= 0xFF
    path.write_bytes(content)


def _patch(path: Path, offset: int, layout: str, *values: int) -> None:
    """Overwrites fields of the first file's entry in the zip's list of files."""
    content = bytearray(path.read_bytes())
    struct.pack_into(layout, content, content.index(b"PK\x01\x02") + offset, *values)
    path.write_bytes(content)


def _declare_less(path: Path, parts: Parts) -> None:
    """Both lists of the zip say that the first picture is shorter than it unpacks to."""
    parts.compression = zipfile.ZIP_DEFLATED
    parts.change_picture(FIRST, parts.pictures[FIRST] + bytes(1111))  # a size that no other has
    size = struct.pack("<I", len(parts.pictures[FIRST]))
    parts.manifest["files"][0]["size"] = 60
    parts.write(path)
    content = path.read_bytes()
    assert content.count(size) == 2
    path.write_bytes(content.replace(size, struct.pack("<I", 60)))


def _many_names(path: Path, count: int) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(count):
            archive.writestr(f"proof/{number:05}.png", b"")


def _swap_roles(parts: Parts) -> None:
    recipe = parts.recipe
    recipe["tuning"], recipe["known_bad"] = recipe["known_bad"], recipe["tuning"]


def _bomb(parts: Parts) -> None:
    parts.compression = zipfile.ZIP_DEFLATED
    parts.change_picture(FIRST, bytes(50 << 20))


def _claim_huge(parts: Parts) -> None:
    parts.recipe["imaging"]["region"] = None
    for name in parts.pictures:
        parts.change_picture(name, png_header(10_000, 10_000))


def _without_good_parts(parts: Parts) -> None:
    for role in ("references", "tuning"):
        for sample in parts.recipe[role]:
            del parts.pictures[sample["path"]]
        parts.recipe[role] = []
    parts.recipe["golden_scores"] = []
    parts.manifest["files"] = [entry for entry in parts.manifest["files"] if entry["name"] in parts.pictures]
