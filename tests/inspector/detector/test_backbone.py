"""The backbone: what it accepts, what it refuses, and that it never modifies the model."""

from __future__ import annotations

import copy

import numpy as np
import open_clip
import pytest
import torch

from inspector.detector import ClipBackbone, load_backbone
from inspector.detector.backbone import choose_precision
from inspector.detector.self_test import encode_with_open_clip, run_self_test
from inspector.detector.vision_tower import VisionTower
from inspector.detector.vision_weights import read_vision_weights
from inspector.errors import (
    DeviceUnavailableError,
    ImageUnsupportedError,
    SelfTestFailedError,
    UnsupportedModelError,
    UsageError,
    WeightsDamagedError,
    WeightsUnavailableError,
)
from tests.inspector.detector.conftest import SMALL_CONFIG, register


class PermutedTower(VisionTower):
    """Sends (windows, tokens) to attention as (tokens, windows): what callers written for old open_clip do."""

    def _attention(self, qkv, groups):
        result = qkv.new_empty(len(qkv), self.weights.width)
        for group in groups:
            shape = (group.sequences, group.length, 3, self.weights.heads, -1)
            query, key, value = qkv[group.rows].view(shape).permute(2, 1, 3, 0, 4)
            mixed = torch.nn.functional.scaled_dot_product_attention(query, key, value)
            result[group.rows] = mixed.permute(2, 0, 1, 3).reshape(-1, self.weights.width)
        return result


def tower_of(kind: type[VisionTower], model: torch.nn.Module, dtype: torch.dtype) -> VisionTower:
    return kind(read_vision_weights(model.visual, dtype=dtype, device=torch.device("cpu"), model_name="test"))


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_the_self_test_passes_the_real_path_and_fails_a_permuted_one(small_model, dtype):
    run_self_test(tower_of(VisionTower, small_model, dtype), encode_with_open_clip(small_model.visual))
    with pytest.raises(SelfTestFailedError, match=r"differs from|cosine"):
        run_self_test(tower_of(PermutedTower, small_model, dtype), encode_with_open_clip(small_model.visual))


def test_the_self_test_fails_when_windows_are_constant(small_model):
    class ConstantWindows(VisionTower):
        def encode(self, pixels, scales):
            image, patches, windows = super().encode(pixels, scales)
            return image, patches, {scale: vectors[:, :1].expand_as(vectors) for scale, vectors in windows.items()}

    with pytest.raises(SelfTestFailedError, match="do not differ"):
        run_self_test(tower_of(ConstantWindows, small_model, torch.float32), encode_with_open_clip(small_model.visual))


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_a_given_model_is_never_modified(small_model, small_model_name, images, precision):
    model = copy.deepcopy(small_model).train()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    backbone = ClipBackbone(
        model, tokenizer=open_clip.get_tokenizer(small_model_name), precision=precision, device="cpu"
    )
    backbone.encode(images[0])
    backbone.encode_text(["a photo"])
    assert model.training
    assert all(not module._forward_hooks for module in model.modules())
    for name, tensor in model.state_dict().items():
        assert tensor.dtype == before[name].dtype
        assert torch.equal(tensor, before[name]), name


def test_a_batch_gives_what_single_images_give(small_backbone, images):
    together = small_backbone.encode(images[:5])
    for number, image in enumerate(images[:5]):
        alone = small_backbone.encode(image)
        torch.testing.assert_close(together.image[number], alone.image[0], atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(together.windows[3][number], alone.windows[3][0], atol=1e-5, rtol=1e-5)


def test_half_precision_stays_close_to_full(small_model, small_backbone, images):
    half = ClipBackbone(small_model, precision="bf16", device="cpu").encode(images[0])
    full = small_backbone.encode(images[0])
    for name in ("image", "patches"):
        cosine = torch.cosine_similarity(getattr(half, name), getattr(full, name), dim=-1)
        assert cosine.min() > 0.999
        assert getattr(half, name).dtype == torch.float32


def test_short_prompts_encode_as_open_clip_encodes_them(small_backbone, small_model, small_model_name):
    texts = ["a photo of a nut.", "a blurry photo of the unblemished metal nut for visual inspection.", "x"]
    expected = small_model.encode_text(open_clip.get_tokenizer(small_model_name)(texts))
    torch.testing.assert_close(small_backbone.encode_text(texts), expected, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize(
    ("name", "vision"),
    [
        (
            "test-grid-7-quick",
            {"image_size": 56, "patch_size": 8, "layers": 2, "width": 32, "head_width": 16},
        ),
        ("test-layer-scale", {**SMALL_CONFIG["vision_cfg"], "ls_init_value": 0.3}),
        ("test-no-pre-norm", {**SMALL_CONFIG["vision_cfg"], "no_ln_pre": True, "layers": 1}),
        ("test-final-norm", {**SMALL_CONFIG["vision_cfg"], "final_ln_after_pool": True}),
        ("test-grid-1", {**SMALL_CONFIG["vision_cfg"], "image_size": 48}),
    ],
)
def test_other_vision_transformers_work_too(tmp_path, name, vision, images):
    config = {**SMALL_CONFIG, "vision_cfg": vision, "quick_gelu": name.endswith("quick")}
    backbone = load_backbone(register(tmp_path, name, config), "untrained:3", precision="fp32", device="cpu")
    embeddings = backbone.encode(images[0])
    assert backbone.grid == vision["image_size"] // vision["patch_size"]
    assert embeddings.patches.shape[1] == backbone.grid**2


@pytest.mark.parametrize(
    ("name", "vision", "reason"),
    [
        ("test-average-pool", {**SMALL_CONFIG["vision_cfg"], "pool_type": "avg"}, "pools its patches"),
        ("test-oblong", {**SMALL_CONFIG["vision_cfg"], "image_size": [80, 48]}, "5×3, not square"),
        (
            "test-resnet",
            {"image_size": 64, "layers": [1, 1, 1, 1], "width": 32, "patch_size": None},
            "class token",
        ),
        (
            "test-custom-blocks",
            {**SMALL_CONFIG["vision_cfg"], "qk_norm": True, "block_type": "custom"},
            "custom kind",
        ),
    ],
)
def test_a_model_that_cannot_work_is_refused_with_its_reason(tmp_path, name, vision, reason):
    register(tmp_path, name, {**SMALL_CONFIG, "vision_cfg": vision})
    with pytest.raises(UnsupportedModelError, match=reason):
        load_backbone(name, "untrained:0", device="cpu")


def test_an_unknown_model_name_is_refused():
    with pytest.raises(UnsupportedModelError, match="no model of this name"):
        load_backbone("ViT-Z-99", "untrained:0")


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((4, 4, 3), np.uint16),
        np.zeros((0, 4, 3), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        "part.png",
    ],
)
def test_what_is_no_rgb_picture_is_refused(small_backbone, image):
    with pytest.raises(ImageUnsupportedError):
        small_backbone.encode(image)


def test_a_picture_of_one_pixel_is_encoded(small_backbone):
    assert torch.isfinite(small_backbone.encode(np.full((1, 1, 3), 99, np.uint8)).image).all()


@pytest.mark.parametrize("kind", ["zip", "old", "training", "safetensors"])
def test_weights_from_a_file_give_the_same_vectors_and_the_files_fingerprint(
    kind, tmp_path, small_model, small_model_name, small_backbone, images
):
    from safetensors.torch import save_file

    from inspector.detector.weights import sha256_of_file

    path = tmp_path / ("weights.safetensors" if kind == "safetensors" else "weights.pt")
    state = {name: tensor.contiguous() for name, tensor in small_model.state_dict().items()}
    if kind == "safetensors":
        save_file(state, path)
    elif kind == "training":
        torch.save({"epoch": 3, "state_dict": {f"module.{name}": tensor for name, tensor in state.items()}}, path)
    else:
        torch.save(state, path, _use_new_zipfile_serialization=kind == "zip")
    loaded = load_backbone(small_model_name, str(path), precision="fp32", device="cpu")
    torch.testing.assert_close(loaded.encode(images[0]).image, small_backbone.encode(images[0]).image)
    torch.testing.assert_close(loaded.encode_text(["a nut"]), small_backbone.encode_text(["a nut"]))
    assert loaded.weights_sha256 == sha256_of_file(path)
    assert not loaded.untrained


def test_untrained_weights_are_open_clips_own_initialisation(small_model_name, images):
    torch.manual_seed(5)
    model = open_clip.create_model(small_model_name, pretrained=None, load_weights=False).eval()
    expected = ClipBackbone(model, precision="fp32", device="cpu", model_name=small_model_name)
    loaded = load_backbone(small_model_name, "untrained:5", precision="fp32", device="cpu")
    torch.testing.assert_close(loaded.encode(images[0]).image, expected.encode(images[0]).image)
    torch.testing.assert_close(loaded.encode_text(["a nut"]), expected.encode_text(["a nut"]))


def test_weights_for_another_grid_are_resized_by_open_clip(tmp_path, small_model, images):
    larger = {**SMALL_CONFIG, "vision_cfg": {**SMALL_CONFIG["vision_cfg"], "image_size": 112}}
    name = register(tmp_path, "test-larger-112", larger)
    torch.save(small_model.state_dict(), tmp_path / "weights.pt")
    backbone = load_backbone(name, str(tmp_path / "weights.pt"), device="cpu")
    assert backbone.encode(images[0]).patches.shape[1] == 49


def test_weights_placed_in_the_weights_folder_are_found_by_their_tag(tmp_path, monkeypatch, small_model, images):
    from safetensors.torch import save_file

    name = "ViT-B-16-plus-240"
    monkeypatch.setenv("INSPECTOR_WEIGHTS_DIR", str(tmp_path))
    save_file({"not": torch.zeros(1)}, tmp_path / f"{name}-laion400m_e31.safetensors")
    with pytest.raises(WeightsDamagedError, match=r"laion400m_e31\.safetensors"):
        load_backbone(name, "laion400m_e31")


def test_seeds_give_different_weights_and_the_same_seed_the_same(small_model_name):
    first, again, other = (load_backbone(small_model_name, f"untrained:{seed}", device="cpu") for seed in (5, 5, 6))
    assert first.untrained
    assert first.weights_sha256 == again.weights_sha256 != other.weights_sha256


@pytest.mark.parametrize(
    ("weights", "reason"),
    [
        ("/nowhere/weights.pt", "no such file"),
        ("no_such_tag", "no such tag"),
    ],
)
def test_weights_that_cannot_be_had_say_where_to_put_them(weights, reason):
    with pytest.raises(WeightsUnavailableError, match=reason) as caught:
        load_backbone("ViT-B-16-plus-240", weights)
    assert "--weights PATH" in str(caught.value)
    assert "--demo" in str(caught.value)


@pytest.mark.parametrize("seed", ["x", "-1", "1.5", "", str(2**64)])
def test_a_seed_that_is_none_is_refused(seed):
    with pytest.raises(UsageError, match="whole number"):
        load_backbone("ViT-B-16-plus-240", f"untrained:{seed}")


def test_a_missing_file_is_asked_for_where_it_was_named(tmp_path):
    with pytest.raises(WeightsUnavailableError, match=str(tmp_path / "nowhere.pt")):
        load_backbone("ViT-B-16-plus-240", str(tmp_path / "nowhere.pt"))


def test_without_a_network_a_tag_names_the_file_to_fetch_and_its_place(monkeypatch, tmp_path):
    monkeypatch.setenv("INSPECTOR_WEIGHTS_DIR", str(tmp_path))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(WeightsUnavailableError) as caught:
        load_backbone("ViT-B-16-plus-240", "laion400m_e31")
    assert str(tmp_path / "ViT-B-16-plus-240-laion400m_e31.bin") in str(caught.value)
    assert "timm/vit_base_patch16_plus_clip_240.laion400m_e31" in str(caught.value)


def test_a_damaged_weights_file_is_named(tmp_path, small_model_name):
    path = tmp_path / "broken.pt"
    path.write_bytes(b"not weights at all")
    with pytest.raises(WeightsDamagedError, match=r"broken\.pt"):
        load_backbone(small_model_name, str(path))


def test_an_unknown_device_or_precision_is_refused(small_model):
    with pytest.raises(DeviceUnavailableError):
        ClipBackbone(small_model, device="abacus")
    with pytest.raises(DeviceUnavailableError, match="known precisions"):
        choose_precision("int4", torch.device("cpu"))
