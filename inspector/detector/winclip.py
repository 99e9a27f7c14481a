"""WinCLIP and WinCLIP+: the order of steps (Jeong et al., CVPR 2023). The arithmetic lies in `scoring`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial

import torch
from torch import Tensor
from torch.nn import functional

from inspector.detector import prompts, scoring
from inspector.detector.backbone import ClipBackbone, concatenate
from inspector.detector.base import Embeddings, LeaveOneOut
from inspector.detector.calibrated_fusion import GoldenStatistics
from inspector.detector.prediction import make_prediction, nearest_reference, to_numpy
from inspector.detector.preprocess import check_image
from inspector.detector.profiles import PatchTokens, Profile, profile_named
from inspector.detector.reference_memory import ReferenceMemory
from inspector.detector.stop_watch import StopWatch
from inspector.detector.tiers import Tier
from inspector.detector.windows import harmonic_mean_to_patches, within_radius
from inspector.errors import Detail, NoReferencesError, ReferencesMismatchError, UsageError
from inspector.recipe import sha256_of_image
from inspector.types import ImageArray, Prediction

OnEncoded = Callable[[int, int], None]


class WinClipDetector:
    """Zero-shot without references, WinCLIP+ with them.

    Args:
        class_name: object noun of the prompts; underscores become spaces.
        profile: the name of one, see `profiles`, or one of your own.
        match_radius: None matches a patch with the references' patches anywhere, as the paper does; an integer r only
            with those within r grid positions. With parts that always lie alike this is what sees a *missing*
            feature: plain surface looks normal anywhere, but not where a hole belongs.
        tier: "fast", "detailed" or "adaptive", see `tiers`. "adaptive" judges in detail until `clear_below` is set.
        defect_words: what a bad part may show ("with a scratch"), beside the paper's abnormal prompts.

    With weights known to be untrained, score and map come from the references alone.
    """

    def __init__(
        self,
        backbone: ClipBackbone,
        class_name: str,
        *,
        profile: str | Profile = "paper",
        match_radius: int | None = None,
        tier: str = "detailed",
        defect_words: tuple[str, ...] = (),
    ) -> None:
        if not prompts.object_noun(class_name):
            raise UsageError(
                detail=Detail("The object noun is empty."), hint=Detail("Name the object, such as 'metal nut'.")
            )
        if match_radius is not None and match_radius < 0:
            raise UsageError(
                detail=Detail("The match radius is {radius}.", radius=match_radius),
                hint=Detail("Use 0 or more, or none."),
            )
        self.class_name = class_name
        self.profile = profile if isinstance(profile, Profile) else profile_named(profile)
        self.match_radius = match_radius
        self.tier = Tier(tier)
        self.defect_words = defect_words
        self.clear_below: float | None = None
        self._backbone = backbone
        self._memory: ReferenceMemory | None = None
        self._left_out: dict[tuple[int, ...], LeaveOneOut] = {}
        self._left_out_maps: dict[tuple[int, ...], Tensor] = {}
        self._statistics: dict[tuple[int, ...], GoldenStatistics] = {}

    @property
    def weights_sha256(self) -> str:
        return self._backbone.weights_sha256

    @property
    def memory(self) -> ReferenceMemory | None:
        return self._memory

    @property
    def reference_count(self) -> int:
        """Golden samples, their variants not counted."""
        return 0 if self._memory is None else self._memory.samples

    @property
    def uses_language(self) -> bool:
        """Whether the prompts take part: always without references, and with them if the weights are trained."""
        return self._memory is None or not self._backbone.untrained

    def fit(self, references: Sequence[ImageArray], *, variants: int = 1, on_encoded: OnEncoded | None = None) -> None:
        """Replaces the references.

        Args:
            references: good parts, each (H, W, 3) uint8 RGB.
            variants: how many consecutive ones show the same part: first as captured, then turned or flipped.
            on_encoded: called with (done, of) after each; what it raises ends the fit and changes nothing.

        Raises:
            NoReferencesError: the sequence is empty.
        """
        if not references:
            raise NoReferencesError(what="WinCLIP+", needed=1, count=0)
        for image in references:
            check_image(image)
        parts: list[Embeddings] = []
        for number, image in enumerate(references, 1):
            parts.append(self._backbone.encode(image, self.tier.scales))
            if on_encoded is not None:
                on_encoded(number, len(references))
        hashes = [sha256_of_image(image) for image in references]
        embeddings = concatenate(parts)
        embeddings = replace(embeddings, patches=self._patch_tokens(embeddings.patches))
        self.set_memory(ReferenceMemory.from_embeddings(embeddings, hashes, self.weights_sha256, variants=variants))

    def set_memory(self, memory: ReferenceMemory) -> None:
        """Uses references encoded earlier, with patches as the profile has them.

        Raises ReferencesMismatchError if made with other weights or grid.
        """
        if memory.weights_sha256 != self.weights_sha256 or memory.grid != self._backbone.grid:
            raise ReferencesMismatchError(detail=Detail("it was made with other weights"))
        if not set(self.tier.scales) <= memory.windows.keys():
            raise ReferencesMismatchError(detail=Detail("it was made for the fast tier, without windows"))
        self._memory = memory
        self._left_out.clear()
        self._left_out_maps.clear()
        self._statistics.clear()

    @torch.inference_mode()
    def predict(self, image: ImageArray) -> Prediction:
        """Judges one image (H, W, 3) uint8 RGB. Raises ImageUnsupportedError for anything else."""
        watch = StopWatch()
        pixels = self._backbone.prepare([image])
        watch.lap("prepare")
        if self.tier is Tier.ADAPTIVE and self.clear_below is not None:
            fast = self._judge(self._backbone.encode_pixels(pixels, ()), image.shape[:2], ())
            if fast.score < self.clear_below:
                watch.lap("encode")
                return replace(fast, clear_below=self.clear_below, stage_times_ms=watch.laps_ms)
        embeddings = self._backbone.encode_pixels(pixels, self.tier.scales)
        watch.lap("encode")
        prediction = self._judge(embeddings, image.shape[:2], self.tier.scales)
        watch.lap("score")
        return replace(prediction, stage_times_ms=watch.laps_ms)

    def leave_one_out(self, *, tier: Tier | None = None) -> LeaveOneOut:
        """Each golden against a memory without it, fused as `predict` fuses; from stored embeddings.

        Args:
            tier: None takes the detector's own; an adaptive one asks for its fast pass too.

        Raises:
            NoReferencesError: fewer than two references.
        """
        if self.reference_count < 2:
            raise NoReferencesError(what=Detail("Leave-one-out"), needed=2, count=self.reference_count)
        scales = (tier or self.tier).scales
        if scales not in self._left_out:
            self._left_out[scales] = self._leave_one_out(scales)
        return self._left_out[scales]

    @torch.inference_mode()
    def _leave_one_out(self, scales: tuple[int, ...]) -> LeaveOneOut:
        memory = self._references()
        maps = self._left_out_visual_maps(scales)
        scores, fused = maps.amax(dim=1), maps
        if self.uses_language:
            language, language_maps = self._golden_language(scales)
            statistics = self._golden_statistics(scales)
            scores = _fused_score(scores, language, statistics)
            fused = _fused_map(maps, language_maps, statistics)
        shape = (memory.samples, memory.grid, memory.grid)
        return LeaveOneOut(to_numpy(scores), to_numpy(maps.view(shape)), to_numpy(fused.view(shape)))

    def _left_out_visual_maps(self, scales: tuple[int, ...]) -> Tensor:
        """(n, g·g): M^W of each golden sample as captured against the others."""
        memory = self._references()

        def distances(vectors: Tensor, scale: int) -> Tensor:
            return scoring.left_out_distances(vectors, self._allowed(scale), variants=memory.variants)

        if scales not in self._left_out_maps:
            windows = [harmonic_mean_to_patches(distances(memory.windows[k], k), memory.grid, k) for k in scales]
            self._left_out_maps[scales] = scoring.visual_map(distances(memory.patches, 1), windows)
        return self._left_out_maps[scales]

    def _golden_language(self, scales: tuple[int, ...]) -> tuple[Tensor, Tensor]:
        """(n,) language scores and (n, g·g) language maps of the golden samples as captured."""
        memory = self._references()
        image = memory.image[:: memory.variants]
        windows = {scale: memory.windows[scale][:: memory.variants] for scale in scales}
        return self._language_probability(image), self._language_map(image, windows, memory.grid)

    def _golden_statistics(self, scales: tuple[int, ...]) -> GoldenStatistics | None:
        """What the profile's fusion needs; None for Eq. 6."""
        if not self.profile.calibrated_fusion or self.reference_count < 2:
            return None
        if scales not in self._statistics:
            visual = self._left_out_visual_maps(scales).amax(dim=1)
            self._statistics[scales] = GoldenStatistics.of(visual, *self._golden_language(scales))
        return self._statistics[scales]

    def _judge(self, embeddings: Embeddings, size: tuple[int, int], scales: tuple[int, ...]) -> Prediction:
        grid = embeddings.grid
        windows = {scale: functional.normalize(v[0], dim=-1) for scale, v in embeddings.windows.items()}
        language_score: Tensor | None = None
        language_map: Tensor | None = None
        if self.uses_language:
            image = functional.normalize(embeddings.image[0], dim=-1)
            language_score = self._language_probability(image)
            language_map = self._language_map(image, windows, grid)
        if self._memory is None:
            assert language_score is not None
            assert language_map is not None
            return make_prediction(language_score, language_score, None, language_map, None, grid, size)

        patches = self._patch_tokens(embeddings.patches[0])
        visual_map, match = self._visual_map(functional.normalize(patches, dim=-1), windows)
        visual_score = visual_map.max()
        nearest = nearest_reference(visual_map, match, grid, self._memory.variants)
        if language_score is None or language_map is None:
            return make_prediction(visual_score, None, visual_score, visual_map, nearest, grid, size)
        statistics = self._golden_statistics(scales)
        score = _fused_score(visual_score, language_score, statistics)
        fused_map = _fused_map(visual_map, language_map, statistics)
        return make_prediction(score, language_score, visual_score, fused_map, nearest, grid, size)

    def _language_map(self, image: Tensor, windows: dict[int, Tensor], grid: int) -> Tensor:
        """(…, g·g) of pictures (…, D): harmonic over the covering windows, then over scales; what else, see profile."""
        of_normal = self.profile.harmonic_of_normal
        maps = [
            harmonic_mean_to_patches(self._language_probability(vectors, of_normal=of_normal), grid, scale)
            for scale, vectors in windows.items()
        ]
        if self.profile.image_term or not maps:
            whole = self._language_probability(image, of_normal=of_normal)[..., None]
            maps.append(whole.expand(*whole.shape[:-1], grid * grid))
        mean = scoring.harmonic_mean_over_scales(maps)
        return (1.0 - mean).clamp_min(scoring.MIN_PROBABILITY) if of_normal else mean

    def _visual_map(self, patches: Tensor, windows: dict[int, Tensor]) -> tuple[Tensor, scoring.Match]:
        """(g·g,) M^W (Eq. 5), and the patch match that names the nearest reference."""
        memory = self._references()
        match = scoring.associate(patches, memory.patches, self._allowed(1))
        maps = []
        for scale, vectors in windows.items():
            distance = scoring.associate(vectors, memory.windows[scale], self._allowed(scale)).distance
            maps.append(harmonic_mean_to_patches(distance, memory.grid, scale))
        return scoring.visual_map(match.distance, maps), match

    def _language_probability(self, unit_vectors: Tensor, *, of_normal: bool = False) -> Tensor:
        text = self._text_vectors.flip(0) if of_normal else self._text_vectors
        return scoring.language_probability(unit_vectors, text, self.profile.temperature)

    def _patch_tokens(self, raw: Tensor) -> Tensor:
        """(…, g·g, C) raw patches → as the profile compares them."""
        if self.profile.patch_tokens is PatchTokens.LN_POST:
            return self._backbone.tower.weights.norm_post(raw)
        return self._backbone.project(raw) if self.profile.patch_tokens is PatchTokens.PROJECTED else raw

    @cached_property
    def _text_vectors(self) -> Tensor:
        compose = partial(
            prompts.compose,
            self.class_name,
            templates=self.profile.templates,
            keeps_underscores=self.profile.keeps_underscores,
        )
        vectors = self._backbone.text_vectors.get(
            compose(prompts.NORMAL_STATES),
            compose(prompts.abnormal_states(self.defect_words)),
            normalise_each=self.profile.normalise_each_prompt,
        )
        return vectors.to(self._backbone.device)

    def _references(self) -> ReferenceMemory:
        if self._memory is None:
            raise NoReferencesError(what="WinCLIP+", needed=1, count=0)
        return self._memory

    def _allowed(self, scale: int) -> Tensor | None:
        if self.match_radius is None:
            return None
        return within_radius(self._backbone.grid, scale, self.match_radius).to(self._backbone.device)


def _fused_score(visual: Tensor, language: Tensor, statistics: GoldenStatistics | None) -> Tensor:
    """Eq. 6, or in calibrated units."""
    return 0.5 * (language + visual) if statistics is None else statistics.score(visual, language)


def _fused_map(visual: Tensor, language: Tensor, statistics: GoldenStatistics | None) -> Tensor:
    return language + visual if statistics is None else statistics.map(visual, language)
