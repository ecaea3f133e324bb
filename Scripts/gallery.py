#!/usr/bin/env python3
"""Draws every drawing of Graph/sco in both themes, in one page to look at: `make gallery`, then open its index.html.

    STEMMA=… Scripts/gallery.py FOLDER

Where Chromium and pdftoppm are installed, it is photographed too: light, dark and as printed.
"""

import html
import os
import shutil
import subprocess
import sys

# Each drawing as a person would want it; the names are those of `stemma schema drawings`.
DRAWINGS = {
    "lineage": ["iis-lineage"],
    "network": ["xiamen-drills"],
    "network, boxes by organisation": ["platforms"],
    "network, projected and sized": ["--project", "signatory", "--select", "kind:state", "--size-by", "betweenness"],
    "neighbourhood": ["iis-agreement-parties"],
    "path": ["--path", "uzbekistan..un"],
    "difference": ["changes-2017-2025"],
    "timeline of bars": ["membership"],
    "timeline": ["russia-bilateral"],
    "matrix": ["states-and-instruments"],
    "matrix of acts": ["adopted-at"],
}
THEMES = ["report", "web"]
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Every drawing</title>
<style>
body{{font:16px/1.4 sans-serif;max-width:1100px;margin:2rem auto;padding:0 1rem}}figure{{margin:1rem 0 3rem}}
@media screen and (prefers-color-scheme:dark){{body{{background:#12161c;color:#e8ecf1}}}}
@media print{{h2{{break-before:page}}figure{{break-inside:avoid;margin:0}}svg{{max-height:23cm;width:auto}}}}
</style></head>
<body><main><h1>Every drawing, in both themes</h1>
{figures}</main></body></html>
"""


def drawn(stemma, words, theme):
    """A picture as SVG, and what was complained of."""
    result = subprocess.run(
        [stemma, "draw", *words, "--theme", theme, "-o", "-"], capture_output=True, text=True, check=False
    )
    if result.returncode:
        sys.exit(f"{' '.join(words)}: {result.stderr}")
    return result.stdout, result.stderr


def page(stemma, folder):
    """Writes the page, and each picture as a file beside it."""
    figures = []
    for name, words in DRAWINGS.items():
        for theme in THEMES:
            svg, complaints = drawn(stemma, words, theme)
            sys.stderr.write(complaints)
            file = f"{folder}/{name.replace(',', '').replace(' ', '-')}-{theme}.svg"
            with open(file, "w", encoding="utf-8") as picture:
                picture.write(svg)
            figures.append(f"<h2>{html.escape(name)}, {theme}</h2>\n<figure>{svg}</figure>\n")
    with open(folder + "/index.html", "w", encoding="utf-8") as file:
        file.write(PAGE.format(figures="".join(figures)))


def shots(folder):
    """Photographs of the page: light.png, dark.png, and print-1.png and on."""
    script = os.path.dirname(os.path.abspath(__file__)) + "/renderers/chromium.py"
    shown = ["--light", "--png", "light.png", "--dark", "--png", "dark.png", "--pdf", "print.pdf"]
    subprocess.run([sys.executable, script, "index.html", *shown], cwd=folder, check=True)
    subprocess.run(["pdftoppm", "-r", "70", "-png", "print.pdf", "print"], cwd=folder, check=True)


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    page(os.environ["STEMMA"], folder)
    if shutil.which("pdftoppm") and any(map(shutil.which, ["chromium-headless-shell", "chromium", "google-chrome"])):
        shots(folder)
    print(folder + "/index.html")


if __name__ == "__main__":
    main()
