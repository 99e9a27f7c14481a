"""What went wrong, told where somebody was waiting for it."""

from __future__ import annotations

import logging

from inspector.errors import OperatorError
from ui.messages import Message, describe_error

logger = logging.getLogger(__name__)


def told(error: Exception) -> Message:
    """Its words; what is no known fault is logged with its traceback, as a note of it would be."""
    if not isinstance(error, OperatorError):
        logger.error("unexpected error", exc_info=error)
    return describe_error(error)
