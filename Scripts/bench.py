#!/usr/bin/env python3
"""Compares `stemma draw` with `dot -Tsvg` on the same view, and our YAML reading with Yams's node trees, in one run.

The programs take turns, so that whatever else the machine does falls on both. Prints medians and ratios.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 41


def seconds(command):
    """The wall time of one run of a command whose output is thrown away."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    stemma, benchmarks = os.environ["STEMMA"], os.environ["BENCHMARKS"]
    graph, view = (sys.argv + ["Graph/sco", "network"][len(sys.argv) - 1 :])[1:3]
    with tempfile.TemporaryDirectory() as folder:
        dot, svg = folder + "/view.dot", folder + "/view.svg"
        subprocess.run([stemma, "export", "dot", view, "-g", graph, "-o", dot], check=True)
        ours = [stemma, "draw", view, "-g", graph, "-o", svg]
        theirs = ["dot", "-Tsvg", dot, "-o", folder + "/dot.svg"]
        pairs = [(seconds(ours), seconds(theirs)) for _ in range(RUNS)]
    draw, peer = (statistics.median(times) for times in zip(*pairs))
    parts = json.loads(subprocess.run([benchmarks, graph, view], check=True, capture_output=True).stdout)
    layout, read, yams = parts["layout-and-writing"], parts["read"], parts["yams"]
    size = parts["bytes"] / 1e6
    rows = [
        ("dot -Tsvg, whole process", peer, ""),
        ("stemma draw, whole process", draw, f"{draw / peer:.2f} of dot's"),
        ("  layout and writing alone", layout, f"{layout / peer:.2f} of dot's"),
        ("  reading and checking the graph", read, f"{size / read:.0f} MB/s"),
        ("  making the diagram", parts["diagram"], ""),
        ("Yams node trees of the same files", yams, f"{size / yams:.0f} MB/s; ours takes {read / yams:.2f} of it"),
    ]
    print(f"{graph}, view {view}; {subprocess.run(['dot', '-V'], capture_output=True, text=True).stderr.strip()}")
    print(f"medians of {RUNS} runs in turn (whole processes) and of 31 (parts)")
    for name, time_taken, note in rows:
        print(f"{name:36}{time_taken * 1000:9.2f} ms  {note}")


if __name__ == "__main__":
    main()
