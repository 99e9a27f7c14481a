"""Prompts are encoded once for the same weights and words."""

from __future__ import annotations

import torch

from inspector.detector.text_vectors import TextVectors


class CountingEncoder:
    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, texts: list[str]) -> torch.Tensor:
        self.calls += 1
        generator = torch.Generator().manual_seed(len("".join(texts)))
        return torch.randn(len(texts), 8, generator=generator)


def kept_in(folder, encoder, weights="a" * 64) -> TextVectors:
    vectors = TextVectors(encoder, lambda: weights, "small")
    vectors.folder = folder
    return vectors


def test_the_next_start_reads_what_this_one_encoded(tmp_path):
    encoder = CountingEncoder()
    first = kept_in(tmp_path, encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    again = kept_in(tmp_path, encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    assert encoder.calls == 1
    torch.testing.assert_close(first, again)
    torch.testing.assert_close(first.norm(dim=1), torch.ones(2))


def test_other_words_weights_or_averaging_are_encoded_anew(tmp_path):
    encoder = CountingEncoder()
    kept_in(tmp_path, encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    kept_in(tmp_path, encoder).get(["good nut"], ["bad nut"], normalise_each=False)
    kept_in(tmp_path, encoder).get(["good nut", "bad nut"], ["x"], normalise_each=True)
    kept_in(tmp_path, encoder, "b" * 64).get(["good nut"], ["bad nut"], normalise_each=True)
    assert encoder.calls == 4


def test_a_damaged_file_or_no_folder_costs_only_time(tmp_path):
    encoder = CountingEncoder()
    kept_in(tmp_path, encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    (file,) = tmp_path.glob("*.safetensors")
    file.write_bytes(b"damaged")
    expected = kept_in(tmp_path, encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    without = kept_in(None, encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    torch.testing.assert_close(expected, without)
    (tmp_path / "no-folder").write_text("")
    kept_in(tmp_path / "no-folder", encoder).get(["good nut"], ["bad nut"], normalise_each=True)
    assert encoder.calls == 4
