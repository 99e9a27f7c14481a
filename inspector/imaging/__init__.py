"""Where the part lies on the picture, what the picture is worth, and pictures made from golden samples."""
