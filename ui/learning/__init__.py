"""What the station learns from its own log: confirmed good parts that are taught, and limits tried on past parts."""
