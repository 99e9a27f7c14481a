"""A panel that tries limits on the log, and how its tests wait for it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeStation
from tests.ui.learning_examples import WAIT_MS
from ui.background import Background
from ui.learning.what_if_panel import WhatIfPanel
from ui.notifications import Notifications
from ui.run_session import RunSession

SCORES = [0.05, 0.09, 0.12, 0.15, 0.19, 0.25, 0.5]
"""Two PASS, three REVIEW, two FAIL at 0.1 and 0.2."""


def a_panel(station: FakeStation, background: Background, qtbot: QtBot) -> WhatIfPanel:
    made = WhatIfPanel(station, RunSession(station, background), Notifications(), background)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.resize(1280, 690)
    return made


def shown(panel: WhatIfPanel, qtbot: QtBot) -> None:
    panel.show()
    read(panel, qtbot)


def read(panel: WhatIfPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "…" not in panel.note.text(), timeout=WAIT_MS)
