"""Which camera: the ones found, the simulated one, or an address or folder given in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.background import Background, Task
from ui.language import mark, now, tr
from ui.messages import describe_error, said
from ui.widgets.controls import Button, SteadyComboBox, text_label

SIMULATED = "simulated:washer"
SIMULATED_NAMES = {SIMULATED: mark("Simulated washer"), "simulated:bracket": mark("Simulated bracket")}
_STREAM = "\0stream"
_FOLDER = "\0folder"
Discover = Callable[[], Sequence[Any]]


def find_cameras() -> Sequence[Any]:
    """The cameras on this machine; may take seconds, so never on the GUI thread."""
    from inspector.camera.discovery import list_cameras

    return list_cameras()


class CameraChooser(QWidget):
    """`address_chosen` gives what the recipe stores, such as "device:0". Devices are sought in the background."""

    address_chosen = Signal(str)

    def __init__(self, background: Background, discover: Discover = find_cameras, *, touch: bool = False) -> None:
        super().__init__()
        self._background = background
        self._discover = discover
        self._searching = False
        self._address = SIMULATED
        self._combo = SteadyComboBox()
        self._combo.setAccessibleName(tr("Camera"))
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(12)
        if touch:
            self._combo.setProperty("grade", "touch")
        self._search = Button("", "refresh", size="square" if touch else "")
        self._search.setAccessibleName(tr("Search cameras"))
        self._search.setToolTip(tr("Search cameras again"))
        self._edit = QLineEdit()
        self._edit.setAccessibleName(tr("Camera address"))
        self._use = Button(tr("Use"))
        self._note = text_label("", "caption")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._combo, 1)
        row.addWidget(self._search)
        self._address_row = QWidget()
        address = QHBoxLayout(self._address_row)
        address.setContentsMargins(0, 0, 0, 0)
        address.setSpacing(6)
        address.addWidget(self._edit, 1)
        address.addWidget(self._use)
        self._address_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self._address_row)
        layout.addWidget(self._note)
        self._note.hide()
        self._found: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._fill()
        self._combo.activated.connect(self._on_item_activated)
        self._use.clicked.connect(self._on_address_entered)
        self._edit.returnPressed.connect(self._on_address_entered)
        self._search.clicked.connect(self.search)

    @property
    def address(self) -> str:
        return self._address

    @property
    def label(self) -> str:
        """The camera's name as shown."""
        label: str = now(self._names[self._address])
        return label

    def set_address(self, address: str) -> None:
        """Shows an address without telling anybody."""
        self._address = address
        self._address_row.hide()
        self._fill()

    @Slot()
    def search(self) -> None:
        """Looks for devices; a search under way is not doubled."""
        if self._searching:
            return
        self._searching = True
        self._search.setEnabled(False)
        self._note.setText(tr("Searching cameras…"))
        self._note.show()
        self._background.start(
            "find-cameras", self._find, on_success=self._on_cameras_found, on_failure=self._on_search_failed
        )

    def _find(self, task: Task) -> Sequence[Any]:
        return self._discover()

    @Slot(object)
    def _on_cameras_found(self, cameras: Sequence[Any]) -> None:
        self._found = {camera.address: camera.name for camera in cameras}
        self._end_search("" if self._found else tr("No device found on this machine."))
        self._fill()

    @Slot(object)
    def _on_search_failed(self, error: Exception) -> None:
        self._end_search(str(describe_error(error)))

    def _end_search(self, note: str) -> None:
        self._searching = False
        self._search.setEnabled(True)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _fill(self) -> None:
        with QSignalBlocker(self._combo):
            self._combo.clear()
            found = self._found | ({} if SIMULATED in self._found else {SIMULATED: ""})
            if self._address not in found:
                found = {self._address: self._address} | found
            own = SIMULATED_NAMES
            self._names = {
                address: tr(own[address]) if address in own else said(name) for address, name in found.items()
            }
            for address, name in self._names.items():
                self._combo.addItem(name, address)
                self._combo.setItemData(self._combo.count() - 1, address, Qt.ItemDataRole.ToolTipRole)
            self._combo.addItem(tr("Stream address…"), _STREAM)
            self._combo.addItem(tr("Folder of pictures…"), _FOLDER)
            self._combo.setCurrentIndex(self._combo.findData(self._address))

    @Slot(int)
    def _on_item_activated(self, index: int) -> None:
        address = self._combo.itemData(index)
        if address == _STREAM:
            self._edit.setPlaceholderText(tr("rtsp://… or http://…"))
            self._edit.setText(self._address if "://" in self._address else "")
            self._address_row.show()
            self._edit.setFocus()
        elif address == _FOLDER:
            dialog = QFileDialog(self, tr("Folder of pictures"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.fileSelected.connect(self._on_folder_selected)
            dialog.rejected.connect(self._fill)
            dialog.open()
        else:
            self._choose(str(address))

    @Slot()
    def _on_address_entered(self) -> None:
        text = self._edit.text().strip()
        if text:
            self._combo.setFocus()  # the address goes from the screen
            self._choose(text)

    @Slot(str)
    def _on_folder_selected(self, folder: str) -> None:
        self._choose(f"folder:{folder}")

    def _choose(self, address: str) -> None:
        self.set_address(address)
        self.address_chosen.emit(address)
