"""Each detector of one pass against its plain second implementation."""

from __future__ import annotations

import cv2
import numpy as np
import open_clip
import pytest
import torch

from inspector.detector.adapters import save_adapters
from inspector.detector.registry import make_detector
from inspector.detector.transductive import april_gan_scores, sdp_scores
from tests.inspector.detector import plain_baselines, plain_language
from tests.inspector.detector.plain_stages import plain_stages, prompt_vectors

TOLERANCE = 1e-4
ENDS = (2, 4, 6, 8)
NOUN = "metal nut"


@pytest.fixture(scope="module")
def layers():
    """Four linear layers (weight, bias) that nobody trained."""
    generator = torch.Generator().manual_seed(5)
    return [(torch.randn(32, 64, generator=generator), torch.randn(32, generator=generator)) for _ in ENDS]


@pytest.fixture
def adapters(layers, deep_backbone, tmp_path):
    """Writes the layers for a detector, and gives the file."""

    def write(detector: str):
        path = tmp_path / f"{detector}.safetensors"
        save_adapters(path, [w for w, _ in layers], [b for _, b in layers], detector=detector, backbone=deep_backbone)
        return path

    return write


@pytest.fixture
def square_images(images):
    """As large as the model sees, so that its map is not resized."""
    return [cv2.resize(image, (80, 80), interpolation=cv2.INTER_AREA) for image in images]


def test_the_stages_and_the_v_v_path_are_those_of_open_clips_own_modules(deep_backbone, deep_model, images):
    vector, patches, operated = plain_stages(deep_model, images[0], ENDS)
    stages = deep_backbone.encode_stages(deep_backbone.prepare(images[:2]), surgery=True)
    torch.testing.assert_close(stages.image[0], vector, atol=1e-5, rtol=1e-4)
    assert len(stages.patches) == len(stages.surgery) == 4
    for mine, plain in zip(stages.patches, patches, strict=True):
        torch.testing.assert_close(mine[0], plain, atol=1e-4, rtol=1e-4)
    for mine, plain in zip(stages.surgery, operated, strict=True):
        torch.testing.assert_close(torch.nn.functional.normalize(mine[0], dim=-1), plain, atol=1e-5, rtol=1e-4)
    whole = deep_backbone.encode_pixels(deep_backbone.prepare(images[:2]), ())
    torch.testing.assert_close(stages.image, whole.image, atol=1e-5, rtol=1e-4)


def test_sdp_equals_the_plain_implementation(deep_backbone, deep_model, deep_model_name, square_images):
    text, raw = plain_language.sdp(deep_model, deep_model_name, square_images[0], NOUN, ENDS)
    prediction = make_detector("sdp", deep_backbone, class_name=NOUN).predict(square_images[0])
    expected = 1 / (1 + np.exp(-raw / (4 * 0.07)))
    np.testing.assert_allclose(prediction.anomaly_map, expected, atol=TOLERANCE)
    assert prediction.language_score == pytest.approx(text, abs=TOLERANCE)
    assert prediction.score == pytest.approx((text + expected.max()) / 2, abs=TOLERANCE)
    assert prediction.grid_map.max() == prediction.anomaly_map.max()


def test_sdp_plus_adds_the_map_of_its_adapters(
    deep_backbone, deep_model, deep_model_name, square_images, adapters, layers
):
    _, raw = plain_language.sdp(deep_model, deep_model_name, square_images[0], NOUN, ENDS, layers)
    detector = make_detector("sdp-plus", deep_backbone, class_name=NOUN, adapters=adapters("sdp-plus"))
    expected = 1 / (1 + np.exp(-(raw - 2) / (4 * 0.07)))
    np.testing.assert_allclose(detector.predict(square_images[0]).anomaly_map, expected, atol=TOLERANCE)


def test_the_published_image_score_of_sdp_can_be_had_for_a_whole_test_set(
    deep_backbone, deep_model, deep_model_name, square_images
):
    detector = make_detector("sdp", deep_backbone, class_name=NOUN)
    plain = [plain_language.sdp(deep_model, deep_model_name, image, NOUN, ENDS) for image in square_images[:4]]
    text, highest = np.array([p[0] for p in plain]), np.array([p[1].max() for p in plain])

    def min_max(values):
        return (values - values.min()) / (values.max() - values.min())

    found = [detector.predict(image) for image in square_images[:4]]
    scores = sdp_scores([p.language_score for p in found], [p.grid_map.max() for p in found])
    np.testing.assert_allclose(scores, min_max(text) + min_max(highest), atol=2e-3)


@pytest.mark.parametrize("shots", [0, 1])
def test_april_gan_equals_the_plain_implementation(
    shots, deep_backbone, deep_model, deep_model_name, square_images, adapters, layers
):
    references = square_images[1 : 1 + shots]
    text, visual, published = plain_language.april_gan(
        deep_model, deep_model_name, square_images[0], NOUN, ENDS, layers, references
    )
    detector = make_detector("april-gan", deep_backbone, class_name=NOUN, adapters=adapters("april-gan"))
    if references:
        detector.fit(references)
    prediction = detector.predict(square_images[0])
    np.testing.assert_allclose(prediction.anomaly_map, published / 4, atol=TOLERANCE)
    assert prediction.language_score == pytest.approx(text, abs=TOLERANCE)
    expected = (text + visual / 4) / 2 if shots else text
    assert prediction.score == pytest.approx(expected, abs=TOLERANCE)


def test_the_published_few_shot_score_of_april_gan_can_be_had_for_a_whole_test_set(
    deep_backbone, deep_model, deep_model_name, square_images, adapters, layers
):
    references, judged = square_images[:1], square_images[1:4]
    detector = make_detector("april-gan", deep_backbone, class_name=NOUN, adapters=adapters("april-gan"))
    detector.fit(references)
    plain = [
        plain_language.april_gan(deep_model, deep_model_name, image, NOUN, ENDS, layers, references) for image in judged
    ]
    highest = np.array([p[2].max() for p in plain])
    expected = (np.array([p[0] for p in plain]) + (highest - highest.min()) / (highest.max() - highest.min())) / 2
    found = [detector.predict(image) for image in judged]
    scores = april_gan_scores([p.language_score for p in found], [p.grid_map.max() for p in found])
    np.testing.assert_allclose(scores, expected, atol=2e-3)


@pytest.mark.parametrize("name", ["patchcore", "padim", "spade"])
@pytest.mark.parametrize("shots", [1, 3])
def test_a_baseline_equals_its_plain_implementation(name, shots, deep_backbone, deep_model, square_images):
    references = square_images[1 : 1 + shots]
    score, whole = getattr(plain_baselines, name)(deep_model, square_images[0], references, ENDS)
    detector = make_detector(name, deep_backbone, class_name=NOUN)
    detector.fit(references)
    prediction = detector.predict(square_images[0])
    # The published distances squared; SPADE's score is one already.
    assert prediction.score == pytest.approx(score if name == "spade" else score**2, rel=TOLERANCE)
    np.testing.assert_allclose(prediction.anomaly_map, whole**2, rtol=TOLERANCE, atol=TOLERANCE)


@pytest.mark.parametrize("name", ["clip-ac", "clip-ac-ensemble"])
def test_clip_ac_is_two_prompts_and_projected_patches(name, deep_backbone, deep_model, deep_model_name, images):
    templates = [[("normal {}",), ("a photo of a {}.",)], [("anomalous {}",), ("a photo of an {}.",)]]
    if name == "clip-ac-ensemble":
        imagenet = tuple(template("{}") for template in open_clip.OPENAI_IMAGENET_TEMPLATES)
        assert len(imagenet) == 80
        templates = [[states, imagenet] for states, _ in templates]
    text = []
    for states, wordings in templates:
        mean = prompt_vectors(deep_model, deep_model_name, states, wordings, NOUN).mean(0)
        text.append(mean / mean.norm())
    vector, patches, _ = plain_stages(deep_model, images[0], ENDS)
    visual = deep_model.visual
    with torch.no_grad():
        tokens = torch.nn.functional.normalize(visual.ln_post(patches[-1]) @ visual.proj, dim=-1)
    expected = [plain_language.softmax_abnormal(token, text) for token in tokens]
    prediction = make_detector(name, deep_backbone, class_name=NOUN).predict(images[0])
    np.testing.assert_allclose(prediction.grid_map.ravel(), expected, atol=TOLERANCE)
    score = plain_language.softmax_abnormal(torch.nn.functional.normalize(vector, dim=0), text)
    assert prediction.score == pytest.approx(score, abs=TOLERANCE)
