#!/usr/bin/env python3
"""Uses the pages of a site as people do, in Chromium: by pointer and by keyboard, with scripts and without, light, dark and printed.

    site_pages.py SITE [--axe FILE] [--shots FOLDER]

SITE is a folder, or the address of a preview. Prints a line for each thing that is wrong.
"""

import base64
import json
import pathlib
import sys
import tempfile
import time

from chromium import Browser

HERE = pathlib.Path(__file__).parent
WIDTHS = {"desktop": 1200, "phone": 390}
OVERFLOW = "Math.ceil(document.documentElement.scrollWidth - document.documentElement.clientWidth)"


class Reader:
    """Somebody who reads a site and says what is wrong with it."""

    def __init__(self, site, browser, axe, shots):
        self.site, self.browser, self.axe, self.shots, self.wrong = site.rstrip("/"), browser, axe, shots, []
        for domain in ("Runtime", "Log", "Network"):
            browser.ask(domain + ".enable")

    def expect(self, is_so, what):
        if not is_so:
            self.wrong.append(what)

    def open(self, path):
        self.path = path
        place = self.site + "/" + path
        self.browser.show(place)

    def value(self, script):
        return self.browser.value(script)

    def until(self, script, what, seconds=20):
        end = time.monotonic() + seconds
        while not self.value(script):
            if time.monotonic() > end:
                return self.expect(False, f"{self.path}: {what}")
            time.sleep(0.05)
        return True

    def key(self, key, code=None, text=None):
        for kind in ("keyDown", "keyUp"):
            words = {"type": kind, "key": key, "code": code or key}
            numbers = {"Enter": 13, "Tab": 9, "ArrowDown": 40, "Escape": 27, " ": 32}
            if key in numbers:
                words["windowsVirtualKeyCode"] = numbers[key]
            if kind == "keyDown" and (text or key == "Enter"):
                words["text"] = text or "\r"
            self.browser.ask("Input.dispatchKeyEvent", **words)

    def type(self, text):
        self.browser.ask("Input.insertText", text=text)

    def look(self, scheme="light", media="", width=1200):
        self.browser.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.browser.ask("Emulation.setEmulatedMedia", media=media, features=features)

    def shot(self, name):
        if not self.shots:
            return
        size = self.browser.ask("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 3200), "scale": 1}
        picture = self.browser.ask("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        (pathlib.Path(self.shots) / (name + ".png")).write_bytes(base64.b64decode(picture["data"]))

    def complaints(self):
        """What the console has said since it was last asked."""
        said = []
        for event in self.browser.events:
            parameters = event.get("params", {})
            if event["method"] == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning", "assert"):
                said.append(json.dumps(parameters["args"])[:300])
            elif event["method"] == "Runtime.exceptionThrown":
                said.append(json.dumps(parameters["exceptionDetails"])[:300])
            elif event["method"] == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
                said.append(parameters["entry"]["text"][:300])
        self.browser.events.clear()
        return said

    def quiet(self, what):
        for said in self.complaints():
            self.expect(False, f"{self.path} ({what}): the console says {said}")

    def check_axe(self, what):
        if not self.axe:
            return
        if self.value("typeof axe === 'undefined'"):
            self.value(self.axe)
        found = self.value((HERE / "axe.js").read_text("utf-8"))
        for violation in found["violations"]:
            self.expect(False, f"{self.path} ({what}): axe: {violation}")


def appearances(reader, pages):
    """Each kind of page as it looks on paper, on a desk and on a phone, by day and by night, with scripts and without."""
    for path in pages:
        name = path.replace("/", "-").removesuffix(".html")
        reader.open(path)
        for device, width in WIDTHS.items():
            for scheme in ("light", "dark"):
                reader.look(scheme, width=width)
                reader.expect(reader.value(OVERFLOW) <= 0, f"{path}: on a {device} it is wider than the page")
                reader.check_axe(f"{device}, {scheme}")
                reader.shot(f"{name}-{device}-{scheme}")
        reader.look("dark", media="print", width=800)
        ink = reader.value("getComputedStyle(document.body).color + getComputedStyle(document.querySelector('.search')).display")
        reader.expect(ink == "rgb(0, 0, 0)none", f"{path}: in print it is {ink}")
        reader.check_axe("print")
        reader.shot(f"{name}-print")
        reader.look()
        reader.quiet("with scripts")
        reader.browser.ask("Emulation.setScriptExecutionDisabled", value=True)
        reader.open(path)
        reader.look(width=390)
        body = reader.value("document.querySelector('h1').textContent.trim() && document.querySelector('main').innerText.length")
        reader.expect(body and body > 40, f"{path}: without scripts there is nothing to read")
        reader.expect(reader.value("document.querySelectorAll('.knobs').length") == 0, f"{path}: knobs that need scripts")
        reader.expect(reader.value(OVERFLOW) <= 0, f"{path}: without scripts it is wider than a phone")
        reader.browser.ask("Emulation.setScriptExecutionDisabled", value=False)
        reader.look()
        reader.quiet("without scripts")


def searching(reader, words, wanted):
    """The way of a newcomer: from the first page by a few words and two keys to the page that answers."""
    reader.open("index.html")
    reader.key("/", "Slash", "/")
    reader.expect(reader.value("document.activeElement.id") == "q", "'/' does not lead to the search")
    reader.type(words)
    if reader.until("!document.querySelector('#found').hidden", "the search finds nothing"):
        reader.key("ArrowDown")
        chosen = reader.value("document.querySelector('#q').getAttribute('aria-activedescendant')")
        reader.expect(chosen == "found-0", "an arrow does not choose what was found")
        reader.key("Enter")
        reader.until(f"document.readyState === 'complete' && document.querySelector('h1').textContent.includes({json.dumps(wanted)})",
                     f"'{words}' does not lead to {wanted}")
    reader.quiet("searching")


def answering(reader, words):
    """What somebody came for stands on the first screen of the page that is open: each of the words, and who says so."""
    seen = "document.elementFromPoint && [...document.querySelectorAll('.glance *')].filter((it) => it.getBoundingClientRect().bottom < innerHeight)"
    text = reader.value(f"({seen}).map((it) => it.textContent).join(' ')")
    for word in words:
        reader.expect(word in text, f"{reader.path}: '{word}' is not on the first screen")
    # From the number of a source to the source, by the keyboard alone.
    reader.value("document.querySelector('.glance .cites a').focus()")
    reader.key("Enter")
    reader.until("/^#source-[0-9]+$/.test(location.hash)", "the number of a source leads nowhere")
    reader.expect(reader.value("document.querySelector(location.hash).textContent.trim().length") > 10, f"{reader.path}: a source has no name")
    reader.quiet("answering")


def walking(reader, section, wanted):
    """The other way of a newcomer: through the menu and a list, by Tab and Enter alone, to the page that answers."""
    reader.open("index.html")
    for words in (section, wanted):
        here = "document.activeElement.tagName === 'A' && document.activeElement.textContent.trim()"
        for _ in range(300):
            reader.key("Tab")
            if (reader.value(here) or "").startswith(words):
                break
        else:
            return reader.expect(False, f"{reader.path}: Tab does not lead to '{words}'")
        before = reader.value("location.href")
        reader.key("Enter")
        reader.until(f"location.href !== {json.dumps(before)} && document.readyState === 'complete'", f"'{words}' leads nowhere")
    reader.expect(reader.value(f"document.querySelector('h1').textContent.includes({json.dumps(wanted)})"), f"the list does not lead to {wanted}")
    reader.quiet("walking")


def leafing(reader, path):
    """A list that goes on on other pages: from one to the next and back, without scripts."""
    reader.browser.ask("Emulation.setScriptExecutionDisabled", value=True)
    reader.open(path)
    first = reader.value("document.querySelector('tbody tr, section li').textContent")
    place = reader.value("document.querySelector('.sheets a[rel=next]').getAttribute('href')")
    reader.expect(bool(place), f"{path}: there is no next page")
    reader.open(reader.value("document.querySelector('.sheets a[rel=next]').href").removeprefix(reader.site + "/"))
    reader.expect(reader.value("document.querySelector('tbody tr, section li').textContent") != first, f"{path}: the next page is the same")
    reader.expect(bool(reader.value("document.querySelector('.sheets a[rel=prev]').href")), f"{path}: no way back")
    reader.browser.ask("Emulation.setScriptExecutionDisabled", value=False)
    reader.quiet("leafing")


def filtering(reader, path):
    reader.open(path)
    count = "[...document.querySelectorAll('tbody tr')].filter((row) => !row.hidden).length"
    before = reader.value(count)
    reader.value("document.querySelector('#filter-text').focus()")
    reader.type("2009")
    after = reader.value(count)
    reader.expect(0 < after < before, f"{path}: a filter by words leaves {after} of {before} rows")
    change = "(() => {{ const it = document.querySelector('{}'); it.value = {}; it.dispatchEvent(new Event('input', {{bubbles: true}})); }})()"
    reader.value(change.format("#filter-text", "''"))
    reader.expect(reader.value(count) == before, f"{path}: an empty filter leaves rows out")
    last = reader.value("Number(document.querySelector('#year-to').max)")
    reader.value("document.querySelector('#year-to').focus()")
    for _ in range(3):
        reader.key("ArrowLeft")
    moved = reader.value("Number(document.querySelector('#year-to').value)")
    if moved == last:
        reader.value(change.format("#year-to", last - 3))
    late = f"[...document.querySelectorAll('tbody tr')].some((row) => !row.hidden && Number(row.dataset.year) > {last - 3})"
    reader.expect(not reader.value(late), f"{path}: the slider leaves later years in")
    reader.quiet("filtering")


def picturing(reader, path):
    reader.open(path)
    reader.expect(reader.value("document.querySelectorAll('.knobs button').length") == 3, f"{path}: no knobs at the picture")
    reader.value("document.querySelector('.canvas').focus()")
    box = reader.value("document.querySelector('.canvas svg').getAttribute('viewBox')")
    reader.key("+", "Equal", "+")
    reader.expect(reader.value("document.querySelector('.canvas svg').getAttribute('viewBox')") != box, f"{path}: '+' does not zoom")
    reader.key("0", "Digit0", "0")
    reader.value("document.querySelector('.canvas g.node a').focus()")
    lit = reader.value("[document.querySelectorAll('.lit .node.on').length, document.querySelectorAll('.node').length]")
    reader.expect(0 < lit[0] <= lit[1], f"{path}: a node that is focused lights up {lit}")
    reader.value("document.activeElement.blur()")
    reader.expect(reader.value("document.querySelectorAll('.lit').length") == 0, f"{path}: the light stays")
    hidden = "document.querySelectorAll('g.node.off').length"
    slider = "(() => { const it = document.querySelector('.until'); it.value = it.min; it.dispatchEvent(new Event('input')); })()"
    reader.value(slider)
    reader.expect(reader.value(hidden) > 0, f"{path}: the slider of years hides nothing")
    reader.quiet("the picture")


def copying(reader, path):
    reader.open(path)
    reader.value("[...document.querySelectorAll('.copies button')].find((button) => /citation/.test(button.textContent)).click()")
    reader.until("[...document.querySelectorAll('.copies button')].some((button) => button.textContent === 'Copied')", "nothing is copied")
    reader.key("Tab")
    reader.quiet("copying")


def keyboard(reader, path):
    """The first stop of Tab skips the menu; every stop can be seen."""
    reader.open(path)
    reader.key("Tab")
    first = reader.value("document.activeElement.className")
    reader.expect(first == "skip", f"{path}: the first stop of Tab is {first!r}, not what skips the menu")
    reader.key("Enter")
    for _ in range(12):
        reader.key("Tab")
    seen = reader.value("(() => { const it = document.activeElement.getBoundingClientRect(); return it.width > 0 && it.height > 0; })()")
    reader.expect(seen, f"{path}: a stop of Tab cannot be seen")


def main():
    site, options = sys.argv[1], dict(zip(sys.argv[2::2], sys.argv[3::2]))
    axe = pathlib.Path(options["--axe"]).read_text("utf-8") if "--axe" in options else None
    plan = json.loads(options["--plan"])
    if "://" not in site:
        site = pathlib.Path(site).resolve().as_uri()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        browser.ask("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        reader = Reader(site, browser, axe, options.get("--shots"))
        reader.look()
        appearances(reader, plan["pages"])
        start = time.monotonic()
        searching(reader, *plan["search"])
        answering(reader, plan["answer"])
        reader.expect(time.monotonic() - start < 60, "the way to the answer takes longer than a minute")
        if "walk" in plan:
            walking(reader, *plan["walk"])
            answering(reader, plan["answer"])
        if "leaf" in plan:
            leafing(reader, plan["leaf"])
        filtering(reader, plan["list"])
        picturing(reader, plan["picture"])
        copying(reader, plan["copy"])
        keyboard(reader, plan["copy"])
        browser.ask("Browser.close")
        browser.process.wait(timeout=20)
    for line in reader.wrong:
        print(line)
    sys.exit(1 if reader.wrong else 0)


main()
