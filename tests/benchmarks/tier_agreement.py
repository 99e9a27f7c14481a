"""Do the tiers say the same of real parts? Verdicts of each tier, with limits of its own, beside the detailed one's.

    uv run --extra benchmark python -m tests.benchmarks.tier_agreement [--seed 0]

The same draw of elpv cells as `elpv_auroc`, through `inspector check`.
"""

from __future__ import annotations

import argparse

from tests.benchmarks.elpv_auroc import EACH, check_cells, verdict_counts

TIERS = ("detailed", "adaptive", "fast")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--references", type=int, default=4)
    arguments = parser.parse_args()
    results = {tier: check_cells(arguments.references, arguments.seed, ["--tier", tier]) for tier in TIERS}
    detailed = [image["verdict"] for image in results["detailed"]["images"]]
    print("| tier | AUROC | good rejected | defective caught | same verdict as detailed | same PASS or not | seconds |")
    print("|---|---|---|---|---|---|---|")
    for tier, result in results.items():
        verdicts = [image["verdict"] for image in result["images"]]
        counts = verdict_counts(result)
        same = sum(a == b for a, b in zip(verdicts, detailed, strict=True)) / len(verdicts)
        passes = sum((a == "PASS") == (b == "PASS") for a, b in zip(verdicts, detailed, strict=True)) / len(verdicts)
        # An adaptive score is of one pass or the other, so its scores have no order.
        auroc = "–" if tier == "adaptive" else f"{result['auroc']:.3f}"
        rejected, caught = counts["good"]["FAIL"] / EACH, 1 - counts["defective"]["PASS"] / EACH
        shares = " | ".join(f"{share:.1%}" for share in (rejected, caught, same, passes))
        print(f"| {tier} | {auroc} | {shares} | {result['seconds']:.0f} |")


if __name__ == "__main__":
    main()
