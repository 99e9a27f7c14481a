"""From scores to verdicts: limits, their statistics, and where on the part."""
