"""Reads pages as HTML 5 says, strictly, and prints every id that stands in one of them twice."""

import sys

import html5lib

for path in sys.argv[1:]:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    with open(path, "rb") as file:
        ids = [element.get("id") for element in parser.parse(file).iter() if element.get("id")]
    for name in sorted(set(ids)):
        if ids.count(name) > 1:
            print(name)
    print(len(ids), "ids", file=sys.stderr)
