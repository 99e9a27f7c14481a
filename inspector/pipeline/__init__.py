"""Threads between camera, detector and recorder. Qt only listens."""
