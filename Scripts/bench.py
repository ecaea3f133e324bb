#!/usr/bin/env python3
"""Compares `stemma draw` with `dot -Tsvg` on the same pictures, and our YAML reading with Yams's node trees, in one run.

The programs take turns, so that whatever else the machine does falls on all. Prints medians and ratios. What `dot` is
given is what `stemma export dot` writes of the view: the same nodes, edges, labels and lines of years. It makes room for the
labels of edges, as `stemma` does up to 60 edges; for more, which `stemma` lays over the finished edges, `dot` is also given the
graph without them, for which it does less than its share.

    STEMMA=… BENCHMARKS=… [RUNS=41] Scripts/bench.py [GRAPH VIEW]
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from bench_graphs import GRAPHS

RUNS = int(os.environ.get("RUNS", "41"))
LONGEST = 60


def seconds(command):
    """The wall time of one run of a command whose output is thrown away, at most that after which it is stopped."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        # Python's own way to wait no longer than so looks up in steps that grow to 32 ms.
        stop = threading.Timer(LONGEST, process.kill)
        stop.start()
        status = process.wait()
        taken = time.perf_counter() - start
        stop.cancel()
    if taken >= LONGEST:
        return LONGEST
    if status != 0:
        raise subprocess.CalledProcessError(status, command)
    return taken


def without_labels(dot):
    """The graph without the labels of edges."""
    return re.sub(r'(" -> "(?:[^"\\]|\\.)*" \[)label="(?:[^"\\]|\\.)*"(?:, )?', r"\1", dot)


def taking_turns(commands):
    """The medians of whole processes, and how many runs there were of each."""
    rounds = [[seconds(command) for command in commands]]
    # What takes seconds is measured less often.
    for _ in range(min(RUNS - 1, int(20 / sum(rounds[0])))):
        rounds.append([seconds(command) for command in commands])
    return [statistics.median(times) for times in zip(*rounds)], len(rounds)


def processes(stemma, graph, view, folder):
    """The medians of whole processes: ours, dot's, and dot's without the labels of edges, and how many runs there were."""
    roomy, bare = folder + "/view.dot", folder + "/bare.dot"
    subprocess.run([stemma, "export", "dot", view, "-g", graph, "-o", roomy], check=True)
    with open(roomy, encoding="utf-8") as written, open(bare, "w", encoding="utf-8") as file:
        file.write(without_labels(written.read()))
    dots = [["dot", "-Tsvg", dot, "-o", folder + "/dot.svg"] for dot in (roomy, bare)]
    return taking_turns([[stemma, "draw", view, "-g", graph, "-o", folder + "/view.svg"]] + dots)


def compare(name, stemma, benchmarks, graph, view):
    """Prints how long one picture takes."""
    with tempfile.TemporaryDirectory() as folder:
        (draw, roomy, bare), runs = processes(stemma, graph, view, folder)
    parts = json.loads(subprocess.run([benchmarks, graph, view], check=True, capture_output=True).stdout)
    layout, finishing, read, yams = parts["layout"], parts["finishing"], parts["read"], parts["yams"]
    size = parts["bytes"] / 1e6

    def ratio(time_taken):
        return f"{time_taken / roomy:.2f} of dot's; {time_taken / bare:.2f} of dot's without labels"

    def told(peer):
        return "stopped" if peer == LONGEST else f"{runs} runs in turn"

    rows = [
        ("dot -Tsvg, whole process", roomy, told(roomy)),
        ("dot -Tsvg, no labels of edges", bare, told(bare)),
        ("stemma draw, whole process", draw, ratio(draw)),
        ("  layout and finishing alone", layout + finishing, ratio(layout + finishing)),
        ("  finishing alone", finishing, f"{parts['svg-bytes'] / 1e6 / finishing:.0f} MB/s of SVG"),
        ("  reading and checking the graph", read, f"{size / read:.0f} MB/s"),
        ("  making the diagram", parts["diagram"], ""),
        ("Yams node trees of the same files", yams, f"{size / yams:.0f} MB/s; ours takes {read / yams:.2f} of it"),
    ]
    labels = "room made for labels" if parts["spaced"] else "labels laid over the edges"
    print(f"\n{name}: {parts['nodes']:.0f} nodes, {parts['edges']:.0f} edges, layout '{parts['step']}', {labels}")
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


REFERENCES = ["refers-to", "mandated-by", "protocol-to", "amends", "supersedes"]


def roots(pairs):
    """Instruments from whose lineages nothing is left out: those that refer to nothing, and one of each circle beside."""
    referring = {}
    for younger, elder in pairs:
        referring.setdefault(elder, []).append(younger)
    found, reached = [], set()
    youngers = {younger for younger, _ in pairs}
    for root in sorted(set(referring) - youngers) + sorted(youngers):
        if root in reached:
            continue
        found.append(root)
        waiting = [root]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += referring.get(name, [])
    return found


def references(stemma, graph):
    """Prints how long it takes to read a graph of tables, and to draw the whole lineage of what refers to what in it."""
    pairs = []
    for kind in REFERENCES:
        command = [stemma, "relations", "-g", graph, "--relation", kind, "--format", "json"]
        found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        pairs += [(relation["from"], relation["to"]) for relation in found]
    words = [word for root in roots(pairs) for word in ("--lineage", root)]
    words += [word for kind in REFERENCES for word in ("--via", kind)]
    with tempfile.TemporaryDirectory() as folder:
        draw = [stemma, "draw", *words, "-g", graph, "-o", folder + "/all.svg"]
        (taken,), runs = taking_turns([draw])
        with open(folder + "/all.svg", encoding="utf-8") as file:
            picture = file.read()
    nodes, edges = picture.count('class="node '), picture.count('class="edge ')
    ends = {end for pair in pairs for end in pair}
    if nodes != len(ends):
        sys.exit(f"of {len(ends)} instruments in references, {nodes} are in the picture")
    print(f"\nThe whole lineage of the references of {graph}: {nodes} nodes, {edges} edges; {runs} runs, at most 5 s are allowed")
    print(f"{'stemma draw, whole process':36}{taken * 1000:10.0f} ms")


def starting(stemma):
    """Prints how long it takes to start, and no more."""
    (ours, theirs), runs = taking_turns([[stemma, "--version"], ["dot", "-V"]])
    print(f"\nstemma --version takes {ours * 1000:.1f} ms, dot -V {theirs * 1000:.1f} ms; {runs} runs in turn")


def main():
    stemma, benchmarks = os.environ["STEMMA"], os.environ["BENCHMARKS"]
    print(subprocess.run(["dot", "-V"], capture_output=True, text=True).stderr.strip() + "; medians")
    if len(sys.argv) == 3:
        return compare(f"{sys.argv[1]}, view {sys.argv[2]}", stemma, benchmarks, sys.argv[1], sys.argv[2])
    starting(stemma)
    for name, make in GRAPHS.items():
        with tempfile.TemporaryDirectory() as folder:
            with open(folder + "/graph.yaml", "w") as file:
                file.write(make())
            compare(name, stemma, benchmarks, folder, "whole")
    compare("Graph/sco, view overview", stemma, benchmarks, "Graph/sco", "overview")
    references(stemma, "Graph/environment")
    for graph in ("Graph/sco", "Graph/environment"):
        site(stemma, graph)


if __name__ == "__main__":
    main()
