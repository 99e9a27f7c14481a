"""Fetches pretrained weights once: with progress, checked, and taken up again where a broken download ended."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from huggingface_hub import get_hf_file_metadata, hf_hub_url, try_to_load_from_cache
from huggingface_hub.errors import EntryNotFoundError
from huggingface_hub.file_download import HfFileMetadata, http_get
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]
from tqdm import tqdm

from inspector.detector.lean_import import open_clip

OnFetched = Callable[[int, int], None]
"""Called with megabytes fetched, and of how many."""

SHA256_DIGITS = 64


def fetch(config: dict[str, Any], target: Path, on_fetched: OnFetched | None = None) -> Path:
    """The local file of an open_clip pretrained config.

    Args:
        config: as `open_clip.pretrained.get_pretrained_cfg` gives it.
        target: where to put the file; its suffix is changed to that of the file found. While it is not complete it
            lies beside it as `.part`, also after a failure, and is continued. The hub's own download starts anew.

    Raises:
        OSError and what the network library raises.
    """
    hub = config.get("hf_hub", "")
    if not hub:
        return Path(open_clip.pretrained.download_pretrained(config))
    repository, _, file_name = hub.rpartition("/")
    names = (
        (file_name,) if file_name else (open_clip.pretrained.HF_SAFE_WEIGHTS_NAME, open_clip.pretrained.HF_WEIGHTS_NAME)
    )
    for name in names:
        cached = try_to_load_from_cache(repository, name)
        if isinstance(cached, str):
            return Path(cached)
    for name in names[:-1]:
        try:
            return _download(repository, name, target, on_fetched)
        except EntryNotFoundError:
            continue
    return _download(repository, names[-1], target, on_fetched)


def _download(repository: str, name: str, target: Path, on_fetched: OnFetched | None) -> Path:
    url = hf_hub_url(repository, name)
    metadata = get_hf_file_metadata(url)
    target = target.with_suffix(Path(name).suffix)
    target.parent.mkdir(parents=True, exist_ok=True)
    # Named after the content, so that a part of another file is never continued.
    part = target.with_suffix(f".{(metadata.etag or 'unknown')[:16]}.part")
    done = part.stat().st_size if part.exists() else 0
    with part.open("ab") as file:
        http_get(
            metadata.location,
            file,
            resume_size=done,
            headers=build_hf_headers(),
            expected_size=metadata.size,
            displayed_filename=name,
            tqdm_class=_bar_that_tells(on_fetched, done),
        )
    _check(part, metadata)
    part.replace(target)
    return target


def _check(part: Path, metadata: HfFileMetadata) -> None:
    """Raises OSError, and lets the part go, if it is not what the hub promised: large files' ETag is their SHA-256."""
    if metadata.etag is None or len(metadata.etag) != SHA256_DIGITS:
        return
    with part.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() == metadata.etag:
            return
    part.unlink()
    raise OSError("what was fetched is not what the hub holds; try again")


def _bar_that_tells(on_fetched: OnFetched | None, done: int) -> type[tqdm[Any]]:
    class Bar(tqdm):  # type: ignore[misc]
        """The terminal's bar, which also tells the station. It counts itself, because a bar nobody sees does not."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            options.pop("name", None)
            super().__init__(*arguments, **options)
            self._fetched = done

        def update(self, n: float | None = 1) -> bool | None:
            shown: bool | None = super().update(n)
            self._fetched += int(n or 0)
            if on_fetched is not None and self.total:
                on_fetched(int(self._fetched / 1e6), int(self.total / 1e6))
            return shown

    return Bar
