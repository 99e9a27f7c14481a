"""The engine against the plain second implementation."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace

import numpy as np
import open_clip
import pytest
import torch

from inspector.detector import ClipBackbone, WinClipDetector
from inspector.detector.profiles import PROFILES, PatchTokens
from tests.inspector.detector.plain_winclip import PlainWinClip

TOLERANCE = 1e-4


def compare(detector: WinClipDetector, plain: PlainWinClip, image: np.ndarray) -> None:
    prediction = detector.predict(image)
    score, grid_map, anomaly_map = plain.predict(image)
    assert prediction.score == pytest.approx(score, abs=TOLERANCE)
    np.testing.assert_allclose(prediction.grid_map, grid_map, atol=TOLERANCE)
    np.testing.assert_allclose(prediction.anomaly_map, anomaly_map, atol=TOLERANCE)
    assert prediction.anomaly_map.shape == image.shape[:2]
    assert prediction.anomaly_map.dtype == np.float32


def test_zero_shot_equals_the_plain_implementation(small_backbone, small_model, small_model_name, images):
    compare(
        WinClipDetector(small_backbone, "metal nut"),
        PlainWinClip(small_model, small_model_name, "metal nut"),
        images[0],
    )


@pytest.mark.parametrize("radius", [None, 0, 1, 3])
def test_with_references_it_equals_the_plain_implementation(
    radius, small_backbone, small_model, small_model_name, images
):
    plain = PlainWinClip(small_model, small_model_name, "metal nut", match_radius=radius)
    plain.references = [plain.features(image) for image in images[1:4]]
    detector = WinClipDetector(small_backbone, "metal nut", match_radius=radius)
    detector.fit(images[1:4])
    compare(detector, plain, images[0])


@pytest.mark.parametrize(
    ("choice", "plainly"),
    [
        ({"harmonic_of_normal": True}, {"of_normal": True}),
        ({"image_term": False}, {"image_term": False}),
        ({"patch_tokens": PatchTokens.LN_POST}, {"patch_tokens": "ln_post"}),
        ({"patch_tokens": PatchTokens.PROJECTED}, {"patch_tokens": "projected"}),
        ({"harmonic_of_normal": True, "image_term": False}, {"of_normal": True, "image_term": False}),
    ],
)
def test_what_ports_do_otherwise_equals_the_plain_implementation_too(
    choice, plainly, small_model, small_model_name, images
):
    model = deepcopy(small_model)
    torch.nn.init.normal_(model.visual.ln_post.weight, 1.0, 0.5, torch.Generator().manual_seed(0))  # as if trained
    tokenizer = open_clip.get_tokenizer(small_model_name)
    backbone = ClipBackbone(model, tokenizer=tokenizer, precision="fp32", device="cpu")
    profile = replace(PROFILES["paper"], **choice)
    detector = WinClipDetector(backbone, "metal nut", profile=profile)
    plain = PlainWinClip(model, small_model_name, "metal nut", **plainly)
    compare(detector, plain, images[0])
    plain.references = [plain.features(image) for image in images[1:3]]
    detector.fit(images[1:3])
    compare(detector, plain, images[0])
    papers = WinClipDetector(backbone, "metal nut")
    papers.fit(images[1:3])
    assert np.abs(detector.predict(images[0]).grid_map - papers.predict(images[0]).grid_map).max() > 10 * TOLERANCE


def test_underscores_are_kept_where_the_profile_says_so(small_backbone, small_model, small_model_name, images):
    profile = replace(PROFILES["paper"], keeps_underscores=True)
    detector = WinClipDetector(small_backbone, "metal_nut", profile=profile)
    compare(detector, PlainWinClip(small_model, small_model_name, "metal_nut"), images[0])
    without = WinClipDetector(small_backbone, "metal_nut").predict(images[0])
    assert abs(detector.predict(images[0]).score - without.score) > 10 * TOLERANCE
    plain = [WinClipDetector(small_backbone, "nut", profile=p).predict(images[0]) for p in (profile, "paper")]
    assert plain[0].score == plain[1].score


def test_without_windows_the_image_term_is_all_there_is(small_backbone, images):
    profile = replace(PROFILES["paper"], image_term=False)
    fast = [WinClipDetector(small_backbone, "nut", profile=p, tier="fast") for p in (profile, "paper")]
    maps = [detector.predict(images[0]).grid_map for detector in fast]
    np.testing.assert_array_equal(*maps)


def test_the_accurate_profile_uses_its_own_temperature_templates_and_order(
    small_backbone, small_model, small_model_name, images
):
    prediction = WinClipDetector(small_backbone, "metal nut", profile="accurate").predict(images[0])
    plain = PlainWinClip(small_model, small_model_name, "metal nut", temperature=0.07)
    from tests.inspector.detector import plain_winclip

    templates = [t for t in plain_winclip.TEMPLATES if t != "a cropped photo of a {}."]
    templates[templates.index("a jpeg corrupted photo of a {}.")] = "a jpeg corrupted photo of the {}."
    assert len(templates) == 21
    assert len(set(templates)) == 20
    vectors = []
    with torch.no_grad():
        for states in (plain_winclip.NORMAL, plain_winclip.ABNORMAL):
            texts = [template.format(state.format("metal nut")) for state in states for template in templates]
            mean = torch.stack([small_model.encode_text(plain.tokenizer([text]))[0] for text in texts]).mean(0)
            vectors.append(mean / mean.norm())
    expected = plain.probability(plain.features(images[0])[0], vectors)
    assert prediction.score == pytest.approx(expected, abs=TOLERANCE)


def test_the_real_architecture_equals_open_clip_on_a_sample_of_windows(images):
    """Full size once, windows spot-checked: the plain implementation of all 365 would take half a minute."""
    torch.manual_seed(0)
    model = open_clip.create_model("ViT-B-16-plus-240", pretrained=None, load_weights=False).eval()
    backbone = ClipBackbone(model, precision="fp32", device="cpu")
    embeddings = backbone.encode(images[0])
    assert embeddings.image.shape == (1, 640)
    assert embeddings.patches.shape == (1, 225, 896)
    assert {scale: tuple(v.shape) for scale, v in embeddings.windows.items()} == {
        2: (1, 196, 640),
        3: (1, 169, 640),
    }
    visual = model.visual
    with torch.no_grad():
        tokens = visual._embeds(backbone.prepare(images[:1]))
        raw = visual.transformer(tokens)
        torch.testing.assert_close(embeddings.patches, raw[:, 1:], atol=1e-4, rtol=1e-4)
        for scale, side in ((2, 14), (3, 13)):
            for row, column in ((0, 0), (3, 7), (side - 1, side - 1)):
                patches = [1 + (row + a) * 15 + column + b for a in range(scale) for b in range(scale)]
                vector = visual.ln_post(visual.transformer(tokens[:, [0, *patches]])[:, 0]) @ visual.proj
                actual = embeddings.windows[scale][:, row * side + column]
                torch.testing.assert_close(actual, vector, atol=1e-4, rtol=1e-4)
