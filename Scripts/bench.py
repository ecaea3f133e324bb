#!/usr/bin/env python3
"""Compares `stemma draw` with `dot -Tsvg` on the same pictures, and our YAML reading with Yams's node trees, in one run.

The programs take turns, so that whatever else the machine does falls on both. Prints medians and ratios. What `dot` is
given is what `stemma export dot` writes of the view: the same nodes, edges, labels and lines of years.

    STEMMA=… BENCHMARKS=… Scripts/bench.py [GRAPH VIEW]
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from bench_graphs import GRAPHS

RUNS = 41
LONGEST = 60


def seconds(command):
    """The wall time of one run of a command whose output is thrown away, at most that after which it is stopped."""
    start = time.perf_counter()
    try:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return LONGEST
    return time.perf_counter() - start


def processes(stemma, graph, view, folder):
    """The medians of whole processes, ours and dot's, and how many runs there were."""
    dot, svg = folder + "/view.dot", folder + "/view.svg"
    subprocess.run([stemma, "export", "dot", view, "-g", graph, "-o", dot], check=True)
    ours = [stemma, "draw", view, "-g", graph, "-o", svg]
    theirs = ["dot", "-Tsvg", dot, "-o", folder + "/dot.svg"]
    pairs = [(seconds(ours), seconds(theirs))]
    # What takes seconds is measured less often.
    pairs += [(seconds(ours), seconds(theirs)) for _ in range(min(RUNS - 1, int(20 / sum(pairs[0]))))]
    draw, peer = (statistics.median(times) for times in zip(*pairs))
    return draw, peer, len(pairs)


def compare(name, stemma, benchmarks, graph, view):
    """Prints how long one picture takes."""
    with tempfile.TemporaryDirectory() as folder:
        draw, peer, runs = processes(stemma, graph, view, folder)
    parts = json.loads(subprocess.run([benchmarks, graph, view], check=True, capture_output=True).stdout)
    layout, finishing, read, yams = parts["layout"], parts["finishing"], parts["read"], parts["yams"]
    size = parts["bytes"] / 1e6
    rows = [
        ("dot -Tsvg, whole process", peer, "stopped" if peer == LONGEST else f"{runs} runs in turn"),
        ("stemma draw, whole process", draw, f"{draw / peer:.2f} of dot's"),
        ("  layout and finishing alone", layout + finishing, f"{(layout + finishing) / peer:.2f} of dot's"),
        ("  finishing alone", finishing, f"{parts['svg-bytes'] / 1e6 / finishing:.0f} MB/s of SVG"),
        ("  reading and checking the graph", read, f"{size / read:.0f} MB/s"),
        ("  making the diagram", parts["diagram"], ""),
        ("Yams node trees of the same files", yams, f"{size / yams:.0f} MB/s; ours takes {read / yams:.2f} of it"),
    ]
    print(f"\n{name}: {parts['nodes']:.0f} nodes, {parts['edges']:.0f} edges, layout '{parts['step']}'")
    for label, time_taken, note in rows:
        print(f"{label:36}{time_taken * 1000:10.2f} ms  {note}")


def site(stemma, graph):
    """Prints how many pages of a site are made in a second, and the most memory that the program takes for it."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        process = subprocess.Popen([stemma, "site", "-g", graph, "-o", folder + "/site"], stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        taken = time.perf_counter() - start
        pages = sum(name.endswith(".html") for _, _, names in os.walk(folder) for name in names)
    rate = f"{pages / taken:.0f} pages a second, {used.ru_maxrss / 1024:.0f} MiB" if status == 0 else "failed"
    print(f"\n{graph} as a site of {pages} pages\n{'stemma site, whole process':36}{taken * 1000:10.0f} ms  {rate}")


def main():
    stemma, benchmarks = os.environ["STEMMA"], os.environ["BENCHMARKS"]
    print(subprocess.run(["dot", "-V"], capture_output=True, text=True).stderr.strip() + "; medians")
    if len(sys.argv) == 3:
        return compare(f"{sys.argv[1]}, view {sys.argv[2]}", stemma, benchmarks, sys.argv[1], sys.argv[2])
    for name, make in GRAPHS.items():
        with tempfile.TemporaryDirectory() as folder:
            with open(folder + "/graph.yaml", "w") as file:
                file.write(make())
            compare(name, stemma, benchmarks, folder, "whole")
    compare("Graph/sco, view overview", stemma, benchmarks, "Graph/sco", "overview")
    for graph in ("Graph/sco", "Graph/environment"):
        if os.path.exists(graph):
            site(stemma, graph)


if __name__ == "__main__":
    main()
