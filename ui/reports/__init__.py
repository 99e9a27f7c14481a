"""Records as files for people and other programs: CSV, XLSX and PDF. No Qt."""
