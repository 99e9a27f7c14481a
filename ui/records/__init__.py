"""Panels on what the station recorded, which the history page shows one of."""
