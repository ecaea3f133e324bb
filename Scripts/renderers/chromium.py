#!/usr/bin/env python3
"""Shows a page in Chromium, and does to it what the arguments say, in their order.

    chromium.py PAGE [--dark | --light] [--run SCRIPT | --png FILE | --pdf FILE]...

A SCRIPT is a file of JavaScript; its last value, awaited, is printed as JSON, one line for each. It talks to the browser by
its own protocol over a pipe, so nothing has to be installed but the browser.
"""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]


class Browser:
    """A browser with one page."""

    def __init__(self, profile):
        name = next(filter(None, map(shutil.which, NAMES)), None) or sys.exit("no Chromium is installed")
        (their_in, self.out), (self.into, their_out) = os.pipe(), os.pipe()

        # The protocol wants to read descriptor 3 and to write descriptor 4.
        def arrange():
            one, other = os.dup(their_in), os.dup(their_out)
            os.dup2(one, 3)
            os.dup2(other, 4)

        words = [name, "--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        words += ["--disable-dev-shm-usage", "--no-first-run", "--user-data-dir=" + profile, "about:blank"]
        # Descriptors 3 to 9 stay free for the two that the browser wants.
        self.process = subprocess.Popen(
            words, preexec_fn=arrange, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(their_in)
        os.close(their_out)
        self.heard, self.number, self.session, self.events = b"", 0, None, []
        page = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data) :]
        answer = self.wait(lambda heard: heard.get("id") == self.number)
        if "error" in answer:
            sys.exit(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def wait(self, is_wanted):
        while True:
            while b"\0" in self.heard:
                message, self.heard = self.heard.split(b"\0", 1)
                message = json.loads(message)
                if "method" in message:
                    self.events.append(message)
                if is_wanted(message):
                    return message
            piece = os.read(self.into, 1 << 20)
            if not piece:
                sys.exit("Chromium ended")
            self.heard += piece

    def show(self, page):
        url = page if "://" in page else pathlib.Path(page).resolve().as_uri()
        self.ask("Page.navigate", url=url)
        self.wait(lambda heard: heard.get("method") == "Page.loadEventFired")

    def value(self, script):
        result = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            sys.exit(json.dumps(result["exceptionDetails"])[:2000])
        return result["result"].get("value")


def main():
    page, *actions = sys.argv[1:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        browser.ask("Emulation.setDeviceMetricsOverride", width=1200, height=900, deviceScaleFactor=1, mobile=False)
        browser.show(page)
        actions = iter(actions)
        for action in actions:
            if action in ("--dark", "--light"):
                feature = {"name": "prefers-color-scheme", "value": action[2:]}
                browser.ask("Emulation.setEmulatedMedia", features=[feature])
            elif action == "--run":
                print(json.dumps(browser.value(open(next(actions), encoding="utf-8").read()), ensure_ascii=False))
            elif action == "--png":
                picture = browser.ask("Page.captureScreenshot", captureBeyondViewport=True)
                pathlib.Path(next(actions)).write_bytes(base64.b64decode(picture["data"]))
            elif action == "--pdf":
                sheet = browser.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
                pathlib.Path(next(actions)).write_bytes(base64.b64decode(sheet["data"]))
        try:
            browser.ask("Browser.close")
        finally:
            browser.process.wait(timeout=20)


if __name__ == "__main__":
    main()
