"""Writes pictures of pixels as PPM files beside them, what shines through being white."""

import sys

from PIL import Image

for path in sys.argv[1:]:
    picture = Image.open(path).convert("RGBA")
    page = Image.new("RGBA", picture.size, "white")
    page.alpha_composite(picture)
    page.convert("RGB").save(path.rsplit(".", 1)[0] + ".ppm")
