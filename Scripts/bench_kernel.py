#!/usr/bin/env python3
"""Measures the kernel and its peers on the same graphs in one run, and writes the table to Tests/Benchmarks/RESULTS.md.

Usage: bench_kernel.py [TASK | TASK:GRAPH ...]      (by default every row)

NATIVE and PLAIN are the two builds of kernel-benchmarks, for this machine and for any; GRAPHS is the folder where graphs
are made; PEER_PYTHON is the Python that has the peers (pip install -r Scripts/kernel-peers.txt).
"""

import array
import datetime
import hashlib
import json
import math
import os
import pathlib
import platform
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
GRAPHS = pathlib.Path(os.environ.get("GRAPHS", ".build-release/graphs"))
RESULTS = HERE.parent / "Tests/Benchmarks/RESULTS.md"
PYTHON = os.environ.get("PEER_PYTHON", sys.executable)
LIMIT = 900

# Task, graph, whether it is directed, the peers, the floor (times the best peer's speed), and how values are compared.
ROWS = [
    ("betweenness", "rmat-14", False, ["igraph"], 30, "relative"),
    ("betweenness", "signatures-10000", False, ["igraph"], 30, "relative"),
    ("betweenness", "citations-20000", True, ["igraph"], 9, "relative"),
    ("closeness", "rmat-14", False, ["networkit", "igraph"], 50, "relative"),
    ("harmonic", "rmat-14", False, ["networkit", "igraph"], 50, "relative"),
    ("closeness", "citations-20000", True, ["igraph"], 12, "relative"),
    ("pagerank", "citations-1000000", True, ["igraph", "scipy"], 7, "sum"),
    ("pagerank", "rmat-20", True, ["scipy", "igraph"], 4, "sum"),
    ("personalised-pagerank", "rmat-20", True, ["scipy", "igraph"], None, "sum"),
    ("eigenvector", "rmat-18", False, ["networkit", "igraph"], 4.5, "scaled"),
    ("hits-authorities", "rmat-18", True, ["graphblas", "igraph", "rustworkx"], 2.5, "scaled"),
    ("katz", "rmat-18", False, ["networkit"], None, "katz"),
    ("core-number", "rmat-18", False, ["igraph", "networkit"], None, "exact"),
    ("reach-of-1000", "citations-1000000", True, ["scipy"], 20, "exact"),
    ("reach-of-all", "citations-10000", True, ["scipy", "networkit"], 100, "exact"),
    ("reach-of-all", "citations-100000", True, ["networkit"], 500, "exact"),
    ("transitive-reduction", "citations-10000", True, ["rustworkx"], 250, "exact"),
    ("topological-order", "citations-1000000", True, ["graph_tool", "igraph", "networkit"], 5, "exact"),
    ("strong-components", "rmat-20", True, ["scipy", "igraph"], 3, "exact"),
    ("strong-components", "citations-1000000", True, ["scipy", "igraph"], 1.5, "exact"),
    ("weighted-distances", "rmat-18", True, ["igraph", "networkit", "scipy"], None, "exact"),
    ("projection", "signatures-10000", False, ["scipy", "igraph"], None, "sorted"),
]


def graph_file(name):
    """The file of a graph, made if it is not there."""
    path = GRAPHS / f"{name}.txt"
    if not path.exists():
        GRAPHS.mkdir(parents=True, exist_ok=True)
        kind, size = name.split("-")
        with open(path.with_suffix(".part"), "wb") as file:
            subprocess.run([os.environ["NATIVE"], "make", kind, size, "7"], check=True, stdout=file)
        path.with_suffix(".part").rename(path)
    return str(path)


def measured(command, values):
    """What one process reports and the values it wrote, or a word that says why there are none."""
    try:
        done = subprocess.run(command + [str(values)], capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return f"more than {LIMIT} s"
    if done.returncode == 69:
        return "not installed"
    if done.returncode != 0:
        return "failed: " + (done.stderr.strip().splitlines() or ["?"])[-1][:60]
    report = json.loads(done.stdout.splitlines()[-1])
    report["values"] = array.array("d", values.read_bytes())
    report["least"], report["median"] = min(report["cpu"]), statistics.median(report["cpu"])
    return report


def difference(ours, theirs, how):
    """How far two lists of values lie apart, and how far they may."""
    if len(ours) != len(theirs):
        return math.inf, 0
    if how == "sum":
        return sum(abs(a - b) for a, b in zip(ours, theirs)), 1e-9
    if how == "sorted":
        ours, theirs = sorted(ours), sorted(theirs)
    if how == "katz":
        ours = [score + 1 for score in ours]
    if how in ("scaled", "katz"):
        ours, theirs = scaled(ours), scaled(theirs)
    bound = 0 if how in ("exact", "sorted") else 1e-6 if how in ("scaled", "katz") else 1e-9
    return max((abs(a - b) / max(1, abs(b)) for a, b in zip(ours, theirs)), default=0), bound


def scaled(values):
    """Without signs, which an eigenvector may have either way, and the greatest 1."""
    greatest = max(map(abs, values)) or 1
    return [abs(value) / greatest for value in values]


def seconds(report):
    return f"{report['least']:.4g} ({report['median']:.4g})"


def row(task, graph, directed, peers, floor, how):
    """The cells of one row; peers and ours take turns, so that whatever else the machine does falls on all."""
    path, kind = graph_file(graph), "directed" if directed else "undirected"
    values = GRAPHS / "values.bin"
    runs = {}
    for peer in peers:
        runs[peer] = measured([PYTHON, str(HERE / "kernel_peers.py"), peer, path, kind, task, peer_runs(task)], values)
    one, two, plain = (
        measured([os.environ[build], "run", path, kind, task, str(threads), "7"], values)
        for build, threads in [("NATIVE", 1), ("NATIVE", 2), ("PLAIN", 1)]
    )
    print(task, graph, {p: r if isinstance(r, str) else r["least"] for p, r in runs.items()}, one["least"], flush=True)
    able = {peer: report for peer, report in runs.items() if not isinstance(report, str)}
    missing = "; ".join(f"{peer} {report}" for peer, report in runs.items() if isinstance(report, str))
    same = hashlib.sha256(one["values"]).digest() == hashlib.sha256(two["values"]).digest()
    ours = [f"{min(one['wall']) / min(two['wall']):.2f}, {'same bits' if same else 'OTHER BITS'}", f"{one['memory']}"]
    if not able:
        return [f"{task}, {graph}", missing, "", seconds(one), "", "", "", *ours, "", ""]
    best = min(able, key=lambda peer: able[peer]["least"])
    theirs = able[best]
    apart, bound = difference(one["values"], theirs["values"], how)
    ratio, plain_ratio = theirs["least"] / one["least"], theirs["least"] / plain["least"]
    verdict = "" if floor is None else f"{floor}{'' if ratio >= floor else f', missed by {floor / ratio:.2g} times'}"
    agreed = "exactly" if apart == 0 else f"to {apart:.0e}" if apart <= bound else f"NOT: {apart:.2g}"
    name = f"{best} {theirs['version']}" + (f" ({missing})" if missing else "")
    return [f"{task}, {graph}", name, seconds(theirs), seconds(one), f"**{ratio:.1f}**", verdict,
            f"{plain_ratio:.1f}", *ours, f"{theirs['memory']}", agreed]  # fmt: skip


def peer_runs(task):
    """Once where a run takes minutes."""
    return "1" if task in ("betweenness", "reach-of-1000", "reach-of-all", "closeness", "harmonic") else "3"


def main():
    chosen = [line for line in ROWS if not sys.argv[1:] or {line[0], f"{line[0]}:{line[1]}"} & set(sys.argv[1:])]
    heads = ["work, graph", "best peer", "its seconds", "ours", "ratio", "floor", "plain build's ratio",
             "two threads", "MB", "peer's MB", "values agree"]  # fmt: skip
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    date = datetime.date.today().isoformat()
    text = f"""# The kernel and its peers

Written by `make bench-kernel` on {date}: {platform.machine()}, {os.cpu_count()} cores, {swift}, Python {platform.python_version()}.
Least and, in brackets, median processor seconds on one thread, the graph being built already; everything in one run on
one machine. A ratio says how many times as fast as the best peer the build for this machine is, which is also what the
floor is held against. The column of two threads says how many times as fast they are, and whether the results are the
same bits. Memory is the most that the whole process held, reading included. Values are compared with the best peer's.

"""
    lines = [heads, ["---"] * len(heads)]
    for line in chosen:
        lines.append(row(*line))
        # After each row, so that what was measured is kept if a later one is interrupted.
        table = "".join("| " + " | ".join(cells) + " |\n" for cells in lines)
        RESULTS.write_text(text + table, encoding="utf-8")


if __name__ == "__main__":
    main()
