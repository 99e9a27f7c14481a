"""What a user of the detectors of one pass relies on."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from sklearn.cluster import DBSCAN

from inspector.detector import load_backbone
from inspector.detector.adapters import save_adapters
from inspector.detector.april_gan import TEMPLATES
from inspector.detector.base import AnomalyDetector
from inspector.detector.feature_baselines import PatchFeatures
from inspector.detector.padim import PadimDetector, mahalanobis
from inspector.detector.patchcore import choose_coreset
from inspector.detector.registry import DETECTOR_NAMES, REFERENCES_ONLY, backbone_for, make_detector
from inspector.detector.stages import stage_ends
from inspector.detector.surgery import feature_surgery, largest_cluster, representative_vector
from inspector.errors import AdaptersUnusableError, ImageUnsupportedError, NoReferencesError, UsageError
from tests.inspector.detector.plain_language import APRIL_TEMPLATES

NEED_ADAPTERS = ("sdp-plus", "april-gan")
PROMPTS_ONLY = ("clip-ac", "clip-ac-ensemble", "sdp", "sdp-plus")
NEW = tuple(name for name in DETECTOR_NAMES if not name.startswith("winclip"))


@pytest.fixture
def make(small_backbone, tmp_path):
    """A detector by name, with adapters where it needs some."""

    def made(name: str, **options):
        if name in NEED_ADAPTERS:
            generator = torch.Generator().manual_seed(3)
            weights = [torch.randn(32, 64, generator=generator) for _ in range(3)]
            options["adapters"] = tmp_path / f"{name}.safetensors"
            save_adapters(
                options["adapters"], weights, [w[:, 0] for w in weights], detector=name, backbone=small_backbone
            )
        return make_detector(name, small_backbone, class_name="nut", **options)

    return made


@pytest.mark.parametrize("name", NEW)
def test_every_detector_keeps_the_protocol_and_judges_pictures_of_any_proportion(name, make, images):
    detector = make(name)
    assert isinstance(detector, AnomalyDetector)
    detector.fit(images[:3])
    assert detector.reference_count == 3
    prediction = detector.predict(images[4])
    assert prediction.anomaly_map.shape == (60, 90)
    assert prediction.anomaly_map.dtype == prediction.grid_map.dtype == np.float32
    assert prediction.grid_map.shape == (5, 5)
    assert prediction.score > 0
    assert (prediction.grid_map > 0).all()
    assert set(prediction.stage_times_ms) == {"prepare", "encode", "score"}
    with pytest.raises(ImageUnsupportedError):
        detector.predict(images[0].astype(np.float32))
    with pytest.raises(NoReferencesError):
        detector.fit([])


@pytest.mark.parametrize("name", NEW)
def test_a_golden_sample_left_out_is_judged_as_by_a_detector_that_never_saw_it(name, make, images):
    detector, others = make(name), make(name)
    detector.fit(images[:4])
    left_out = detector.leave_one_out()
    assert left_out.scores.shape == (4,)
    assert left_out.anomaly_maps.shape == (4, 5, 5)
    others.fit(images[1:4])
    prediction = others.predict(images[0])
    if name in PROMPTS_ONLY:
        expected = detector.predict(images[0])
        assert left_out.scores[0] == pytest.approx(expected.score, rel=1e-5)
        np.testing.assert_allclose(left_out.anomaly_maps[0], expected.grid_map, rtol=1e-5)
    else:
        np.testing.assert_allclose(left_out.anomaly_maps[0], prediction.grid_map, rtol=1e-4, atol=1e-6)
        if name in REFERENCES_ONLY:
            assert left_out.scores[0] == pytest.approx(prediction.score, rel=1e-4)


@pytest.mark.parametrize("name", NEW)
def test_leaving_one_out_needs_two_golden_samples(name, make, images):
    detector = make(name)
    detector.fit(images[:1])
    with pytest.raises(NoReferencesError):
        detector.leave_one_out()
    assert detector.predict(images[1]).score > 0


@pytest.mark.parametrize("name", ["april-gan", *REFERENCES_ONLY])
def test_a_turned_copy_of_a_golden_sample_is_not_another_sample(name, make, images):
    detector = make(name)
    pairs = [view for image in images[:3] for view in (image, np.ascontiguousarray(image[:, ::-1]))]
    detector.fit(pairs, variants=2)
    assert detector.reference_count == 3
    twin = make(name)
    twin.fit(pairs[2:], variants=2)
    np.testing.assert_allclose(
        detector.leave_one_out().anomaly_maps[0], twin.predict(images[0]).grid_map, rtol=1e-4, atol=1e-6
    )


@pytest.mark.parametrize("name", ["april-gan", "patchcore", "spade"])
def test_the_nearest_reference_is_named(name, make, images):
    detector = make(name)
    detector.fit(images[:3])
    nearest = detector.predict(images[1]).nearest
    if name != "patchcore":  # whose coreset need not hold the patch itself
        assert nearest.reference == 1
        assert nearest.query_position == nearest.reference_position
        assert nearest.distance == pytest.approx(1e-6, abs=1e-5)
    assert 0 <= nearest.reference < 3


@pytest.mark.parametrize("name", ["april-gan", "spade"])
def test_matching_at_the_same_place_finds_what_matching_anywhere_forgives(name, make, images):
    moved = np.ascontiguousarray(np.roll(images[0], images[0].shape[1] * 2 // 5, axis=1))
    maps = []
    for radius in (None, 0):
        detector = make(name, match_radius=radius)
        detector.fit(images[:1])
        maps.append(detector.predict(moved).grid_map.sum())
    assert maps[1] > maps[0]


@pytest.mark.parametrize("name", REFERENCES_ONLY)
def test_a_baseline_judges_nothing_without_references(name, make, images):
    with pytest.raises(NoReferencesError):
        make(name).predict(images[0])


@pytest.mark.parametrize("name", PROMPTS_ONLY)
def test_golden_samples_change_the_units_of_prompts_but_no_order(name, make, images):
    detector = make(name)
    before = detector.predict(images[5])
    detector.fit(images[:3])
    after = detector.predict(images[5])
    order = np.argsort(before.grid_map.ravel())
    assert (np.diff(after.grid_map.ravel()[order]) >= -1e-5 * after.grid_map.max()).all()
    clear = (before.grid_map > 1e-9) & (before.grid_map < 0.999)
    odds = before.grid_map[clear] / (1 - before.grid_map[clear].astype(float))
    assert clear.any()
    np.testing.assert_allclose(after.grid_map[clear], odds, rtol=1e-3)


def test_a_fit_that_is_broken_off_changes_nothing(make, images):
    detector = make("patchcore")
    detector.fit(images[:2])
    score = detector.predict(images[4]).score

    def stop(done, of):
        assert of == 3
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        detector.fit(images[:3], on_encoded=stop)
    assert detector.reference_count == 2
    assert detector.predict(images[4]).score == score


def test_with_untrained_weights_april_gan_judges_by_its_references_alone(small_model_name, images):
    backbone = load_backbone(small_model_name, "untrained:0", device="cpu", precision="fp32")
    detector = make_detector("april-gan", backbone, class_name="nut")
    with pytest.raises(AdaptersUnusableError):
        detector.predict(images[0])
    detector.fit(images[:3])
    prediction = detector.predict(images[4])
    assert prediction.language_score is None
    assert prediction.score == prediction.visual_score
    assert not detector.uses_language


def test_stages_end_where_the_publications_read_them():
    assert stage_ends(12) == (3, 6, 9, 12)
    assert stage_ends(24) == (6, 12, 18, 24)
    assert stage_ends(3) == (1, 2, 3)


def test_april_gans_35_templates_are_the_published_ones():
    assert len(TEMPLATES) == 35
    assert set(TEMPLATES) == set(APRIL_TEMPLATES)


def test_a_model_sees_larger_pictures_with_interpolated_positions(small_model_name, small_model, tmp_path, images):
    path = tmp_path / "weights.bin"
    torch.save(small_model.state_dict(), path)
    usual = load_backbone(small_model_name, str(path), device="cpu", precision="fp32")
    large = load_backbone(small_model_name, str(path), device="cpu", precision="fp32", image_size=112)
    assert (usual.grid, large.grid, large.image_size) == (5, 7, 112)
    assert large.weights_sha256 == usual.weights_sha256
    positions = large.tower.weights.positions
    torch.testing.assert_close(positions[0], usual.tower.weights.positions[0])
    plane = usual.tower.weights.positions[1:].T.reshape(1, -1, 5, 5)
    expected = torch.nn.functional.interpolate(plane, (7, 7), mode="bicubic", antialias=True)
    torch.testing.assert_close(positions[1:], expected[0].flatten(1).T)
    detector = make_detector("spade", large, class_name="nut")
    detector.fit(images[:1])
    assert detector.predict(images[1]).grid_map.shape == (7, 7)


def test_dbscan_finds_the_cluster_that_scikit_learn_finds():
    rng = np.random.default_rng(0)
    for size, spread in ((40, 0.1), (60, 0.3), (80, 0.28)):
        points = np.concatenate(
            [rng.normal(0, spread, (size, 3)), rng.normal(2, spread, (30, 3)), rng.uniform(-4, 4, (20, 3))]
        )
        labels = DBSCAN(eps=0.5, min_samples=15).fit(points).labels_
        expected = labels == np.bincount(labels[labels >= 0]).argmax()
        np.testing.assert_array_equal(largest_cluster(points), expected)


def test_the_representative_vector_leaves_prompts_out_that_stand_alone():
    close = torch.nn.functional.normalize(torch.tensor([[1.0, 0.01 * i, 0.0] for i in range(20)]), dim=-1)
    alone = torch.tensor([[0.0, 0.0, 5.0]])
    vector = representative_vector(torch.cat([3 * close, alone]))
    torch.testing.assert_close(vector, torch.nn.functional.normalize(close.mean(0), dim=-1))
    scattered = torch.eye(8)
    torch.testing.assert_close(representative_vector(scattered), torch.full((8,), 8**-0.5))


def test_feature_surgery_leaves_nothing_of_what_both_prompts_share():
    shared = torch.nn.functional.normalize(torch.tensor([[1.0, 1.0]]), dim=-1)
    text = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
    tokens = torch.cat([shared, shared, torch.tensor([[0.0, 1.0]])])
    similarity = feature_surgery([tokens, tokens], text)
    torch.testing.assert_close(similarity, torch.tensor([0.0, 1.0]))


def test_a_coreset_covers_every_kind_of_patch_before_it_repeats_one():
    kinds = torch.eye(4).repeat_interleave(10, dim=0) + 0.001 * torch.randn(
        40, 4, generator=torch.Generator().manual_seed(0)
    )
    chosen = choose_coreset(kinds, 4)
    assert sorted((chosen // 10).tolist()) == [0, 1, 2, 3]
    equal = choose_coreset(torch.ones(6, 4), 6)
    assert sorted(equal.tolist()) == [0, 1, 2, 3, 4, 5]


def test_padim_measures_among_the_references_in_units_of_their_spread(small_backbone):
    generator = torch.Generator().manual_seed(0)
    samples = torch.randn(4, 25, 12, generator=generator)
    samples[:, :, 0] *= 3
    memory = PadimDetector(small_backbone, "nut")._remember([PatchFeatures(sample[0], sample) for sample in samples])
    part = samples[:3].mean(0)
    found = mahalanobis(part, memory)
    for position in range(25):
        apart = (part - samples.mean(0))[position]
        covariance = torch.cov(samples[:, position].T) + 0.01 * torch.eye(12)
        expected = (apart @ torch.linalg.inv(covariance) @ apart).sqrt()
        assert float(found[position]) == pytest.approx(float(expected), rel=1e-3)


def test_a_wrong_name_radius_or_option_is_said(small_backbone):
    for name, options in (
        ("wincllip", {}),
        ("padim", {"match_radius": 1}),
        ("spade", {"match_radius": -1}),
        ("sdp", {"tier": "fast"}),
    ):
        with pytest.raises(UsageError):
            make_detector(name, small_backbone, class_name="nut", **options)
    with pytest.raises(UsageError):
        make_detector("sdp", small_backbone, class_name="_ ")
    with pytest.raises(UsageError):
        backbone_for("wincllip")


def test_each_detector_names_the_backbone_it_was_published_with():
    published = backbone_for("april-gan")
    assert (published.model_name, published.weights, published.image_size) == ("ViT-L-14-336-quickgelu", "openai", 518)
    assert {backbone_for(name).model_name for name in DETECTOR_NAMES if name != "april-gan"} == {"ViT-B-16-plus-240"}
