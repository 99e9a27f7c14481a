"""Questions and commands to the tables; they take and give frozen dataclasses."""
