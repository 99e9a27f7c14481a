"""`inspector bench`: prints the table as it is measured."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import asdict

from inspector.evaluation.bench import Bench, Row


class BenchCommand:
    """One call of the command."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = arguments
        self._section = ""

    def run(self) -> int:
        arguments = self._arguments
        bench = Bench(
            model_name=arguments.model,
            weights=arguments.weights,
            device=arguments.device,
            repeats=arguments.repeats,
            on_row=self._print,
            peer_python=arguments.peer_python,
        )
        rows = bench.run()
        if arguments.json is not None:
            arguments.json.write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
        return 0

    def _print(self, row: Row) -> None:
        if row.section != self._section:
            self._section = row.section
            print(f"\n{row.section}")
        times = "" if row.p50_ms is None else f"{row.p50_ms:9.2f} ms"
        tail = "" if row.p95_ms is None else f"   p95 {row.p95_ms:9.2f} ms"
        print(f"  {row.name:<62}{times}{tail}{row.note}", flush=True)
