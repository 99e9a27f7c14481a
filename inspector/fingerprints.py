"""Names for contents: what is alike has the same one, on any machine."""

from __future__ import annotations

import hashlib
import json

import numpy as np

from inspector.types import ImageArray


def fingerprint(value: object) -> str:
    """SHA-256 of a JSON-able value in its canonical form."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def sha256_of_image(image: ImageArray) -> str:
    """SHA-256 of an image's shape and pixels, whatever file it came from: the identity of a golden sample."""
    digest = hashlib.sha256("x".join(map(str, image.shape)).encode())
    digest.update(np.ascontiguousarray(image).data)
    return digest.hexdigest()
