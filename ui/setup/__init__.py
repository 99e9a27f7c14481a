"""Setting up a product: six steps as a waterfall."""
