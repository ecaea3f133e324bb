#!/usr/bin/env python3
"""Uses a running preview: its API by many clients at a time, wrong requests, and, in Chromium, a file that is edited under it.

    preview.py URL [--seconds N] [--edit FILE OLD NEW PAGE]

Prints a line for each thing that is wrong. The file is as before when it ends.
"""

import argparse
import http.client
import pathlib
import socket
import sys
import tempfile
import threading
import time
import urllib.parse

CLIENTS = 50
QUESTIONS = [
    "/api/list?kind=state", "/api/timeline?latest=3", "/api/sources?format=csv", "/api/disagreements", "/api/gaps?missing=place",
    "/api/rank?by=degree", "/api/openapi.json",
]
WRONG = {
    "/api/nothing": 404, "/api/show/nobody-at-all": 404, "/api/list?deep=1": 400, "/api/list?as-of=someday": 400,
    "/api/show/%ff": 400, "/../../etc/passwd": 400, "/%2e%2e/%2e%2e/etc/passwd": 400, "/etc/passwd": 404,
    "/api/find?words=" + "x" * 9000: 414,
}


def ask(place, target, method="GET", headers=None):
    connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
    try:
        connection.putrequest(method, target, skip_host=bool(headers))
        for name, value in (headers or {}).items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.read(), dict(answer.getheaders())
    finally:
        connection.close()


def wrong_requests(place, wrong):
    for target, status in WRONG.items():
        found = ask(place, target)[0]
        if found != status:
            wrong.append(f"{target[:60]} is answered with {found}, not {status}")
    for method in ("POST", "PUT", "DELETE", "BREW"):
        found = ask(place, "/api/list", method)[0]
        if not 400 <= found < 500:
            wrong.append(f"{method} is answered with {found}")
    if ask(place, "/", headers={"Host": "evil.example"})[0] != 421:
        wrong.append("a name of another machine is answered")
    policy = ask(place, "/")[2].get("Content-Security-Policy", "")
    if "default-src 'none'" not in policy or "unsafe" in policy:
        wrong.append(f"the policy of a page is {policy!r}")
    for words in (b"GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", b"\x00\xff\r\n\r\n", b"GET\r\n\r\n"):
        with socket.create_connection((place.hostname, place.port), timeout=20) as line:
            line.sendall(words)
            line.shutdown(socket.SHUT_WR)
            answer = line.recv(200)
            if answer and not answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4")):
                wrong.append(f"{words!r} is answered with {answer[:40]!r}")


def load(place, seconds, wrong):
    """Many clients at a time, each asking again as soon as it is answered."""
    end, counts, failures = time.monotonic() + seconds, [0] * CLIENTS, []

    def client(number):
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=60)
        while time.monotonic() < end:
            target = QUESTIONS[(number + counts[number]) % len(QUESTIONS)]
            try:
                connection.request("GET", target)
                answer = connection.getresponse()
                body = answer.read()
                if answer.status != 200 or not body:
                    failures.append(f"{target}: {answer.status}")
            except OSError as error:
                failures.append(f"{target}: {error!r}")
                return
            counts[number] += 1

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{sum(counts)} answers to {CLIENTS} clients in {seconds} s", file=sys.stderr)
    wrong += failures[:5]
    if not all(counts):
        wrong.append(f"{counts.count(0)} of {CLIENTS} clients got no answer")


def editing(url, path, old, new, page, wrong):
    """A page that is open follows its file: what is saved is shown, and a mistake stands over the page as it was."""
    from chromium import Browser

    path, before = pathlib.Path(path), pathlib.Path(path).read_text("utf-8")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)

        def until(script, what):
            end = time.monotonic() + 40
            while time.monotonic() < end:
                try:
                    if browser.value(script):
                        return
                except SystemExit:
                    pass  # The page is on its way to being shown anew.
                time.sleep(0.1)
            wrong.append(what)

        try:
            browser.show(url + page)
            until(f"document.body.textContent.includes({old!r})", "the page is not shown")
            path.write_text(before.replace(old, new), "utf-8")
            until(f"document.body.textContent.includes({new!r})", "what is saved is not shown")
            path.write_text(before + "\nnonsense: [\n", "utf-8")
            until("!!document.querySelector('.overlay:not([hidden])')", "a mistake is not told")
            words = browser.value("document.querySelector('.overlay').textContent")
            if path.name + ":" not in words or "error" not in words:
                wrong.append(f"the mistake is told as {words!r}")
            if new not in browser.value("document.querySelector('main').textContent"):
                wrong.append("the last good page does not stay")
            path.write_text(before, "utf-8")
            until(f"document.querySelector('main').textContent.includes({old!r}) && !document.querySelector('.overlay:not([hidden])')",
                  "what is mended is not shown")
        finally:
            path.write_text(before, "utf-8")
            browser.ask("Browser.close")
            browser.process.wait(timeout=20)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--seconds", type=float, default=0)
    parser.add_argument("--edit", nargs=4)
    asked = parser.parse_args()
    place, wrong = urllib.parse.urlsplit(asked.url), []
    wrong_requests(place, wrong)
    if asked.seconds:
        load(place, asked.seconds, wrong)
    if asked.edit:
        editing(asked.url, *asked.edit, wrong)
    for line in wrong:
        print(line)
    sys.exit(1 if wrong else 0)


main()
