#!/usr/bin/env python3
"""Looks through the files of a site: whether every link leads somewhere, and nothing is in a page that a strict policy forbids.

    site_files.py SITE [--html5lib SHARE]

Prints a line for each thing that is wrong. With --html5lib every page whose place in the list is a multiple of SHARE is read as
strictly as HTML 5 is defined; that takes about half a second a page.
"""

import html.parser
import pathlib
import sys
import urllib.parse

ADDRESSES = {"href", "src", "action", "xlink:href", "srcset", "data", "poster", "formaction"}
SCHEMES = {"http", "https", "mailto"}


class Page(html.parser.HTMLParser):
    """What a page refers to, and what it should not hold."""

    def __init__(self, path, text):
        super().__init__(convert_charrefs=True)
        self.path, self.ids, self.links, self.wrong, self.script = path, set(), [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                self.wrong.append(f"<{tag}> has the attribute {name}")
            if name == "id":
                if value in self.ids:
                    self.wrong.append(f"the id {value} stands twice")
                self.ids.add(value)
            if name in ADDRESSES and not (tag == "a" and name == "xlink:href"):
                self.links.append((tag, value or ""))
        if tag in {"style", "iframe", "object", "embed", "base", "foreignobject"}:
            self.wrong.append(f"there is a <{tag}>")
        if tag == "script":
            self.script = "src" not in names
            if self.script:
                self.wrong.append("a script stands in the page")


def look(site):
    pages = {path: Page(path, path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        for wrong in page.wrong:
            yield f"{path.relative_to(site)}: {wrong}"
        for tag, link in page.links:
            complaint = follow(site, pages, path, tag, link)
            if complaint:
                yield f"{path.relative_to(site)}: {link!r} {complaint}"
    if not pages:
        yield "there are no pages"


def follow(site, pages, path, tag, link):
    parts = urllib.parse.urlsplit(link)
    if parts.scheme or parts.netloc:
        if parts.scheme.lower() not in SCHEMES:
            return "has a scheme that is not safe"
        return None if tag in {"a", "link"} else "is fetched from elsewhere"
    target = path
    if parts.path:
        target = (path.parent / urllib.parse.unquote(parts.path)).resolve()
        if parts.path.endswith("/"):
            target = target / "index.html"
    if site.resolve() not in target.resolve().parents:
        return "leads out of the site"
    if not target.is_file():
        return "leads nowhere"
    known = pages.get(target) or pages.get(site / target.relative_to(site.resolve()))
    if parts.fragment and known and urllib.parse.unquote(parts.fragment) not in known.ids:
        return "leads to no place in the page"
    return None


def strict(site, share):
    import html5lib

    for path in sorted(site.rglob("*.html"))[::share]:
        parser = html5lib.HTMLParser(strict=True)
        try:
            parser.parse(path.read_text("utf-8"))
        except html5lib.html5parser.ParseError as error:
            yield f"{path.relative_to(site)}: {error or parser.errors}"


def main():
    site = pathlib.Path(sys.argv[1])
    wrong = list(look(site))
    if "--html5lib" in sys.argv:
        wrong += strict(site, int(sys.argv[sys.argv.index("--html5lib") + 1]))
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


main()
