"""What the detectors are worth: speed now, accuracy by data set where it is measured."""
