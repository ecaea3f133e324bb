#!/usr/bin/env python3
"""Measures the kernel and its peers on the same graphs in one run, and writes the table to Tests/Benchmarks/RESULTS.md.

Usage: bench_kernel.py [TASK | TASK:GRAPH ...]      (by default every row)

NATIVE and PLAIN are the two builds of kernel-benchmarks, for this machine and for any; GRAPHS is the folder where graphs
are made; PEER_PYTHON is the Python that has the peers (pip install -r Scripts/kernel-peers.txt), SYSTEM_PYTHON the one
that has graph-tool (apt-get install python3-graph-tool). PARTIES is the table that the graph of treaties is made from.
RESULTS says where the table goes instead; a choice of rows goes to the standard output only. A peer that is missing,
fails or takes too long is said so in its row, and a run that is interrupted keeps the rows that it has.
"""

import array
import csv
import datetime
import json
import math
import os
import pathlib
import platform
import signal
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent
GRAPHS = pathlib.Path(os.environ.get("GRAPHS", ".build-kernel/graphs"))
RESULTS = pathlib.Path(os.environ.get("RESULTS", HERE.parent / "Tests/Benchmarks/RESULTS.md"))
PARTIES = pathlib.Path(os.environ.get("PARTIES", HERE.parent / "Graph/environment/parties.csv"))
PYTHON = os.environ.get("PEER_PYTHON", sys.executable)
SYSTEM_PYTHON = os.environ.get("SYSTEM_PYTHON", "/usr/bin/python3")
LIMIT = 300

# Task, graph, whether it is directed, the peers, the floor (times the best peer's speed), and how values are compared.
ROWS = [
    ("betweenness", "rmat-14", False, ["igraph"], 30, "relative"),
    ("betweenness", "treaties", False, ["igraph"], 100, "relative"),
    ("betweenness", "signatures-10000", False, ["igraph"], 30, "relative"),
    ("betweenness", "citations-20000", True, ["igraph"], 9, "relative"),
    ("betweenness-256", "citations-1000000", True, ["igraph", "graph_tool"], 9, "relative"),
    ("closeness-and-harmonic", "rmat-14", False, ["networkit", "igraph"], 50, "relative"),
    ("closeness", "rmat-14", False, ["igraph"], None, "relative"),
    ("harmonic", "rmat-14", False, ["networkit", "igraph"], None, "relative"),
    ("wasserman-faust-closeness", "citations-20000", True, ["networkit"], 12, "relative"),
    ("closeness", "citations-20000", True, ["igraph"], None, "relative"),
    ("pagerank", "citations-1000000", True, ["igraph", "scipy"], 7, "sum"),
    ("pagerank", "rmat-20", True, ["scipy", "igraph"], 4, "sum"),
    ("personalised-pagerank", "rmat-20", True, ["scipy", "igraph"], None, "sum"),
    ("eigenvector", "rmat-18", False, ["networkit", "igraph"], 4.5, "scaled"),
    ("hits-authorities", "rmat-18", True, ["graphblas", "igraph", "rustworkx"], 2.5, "scaled"),
    ("katz", "rmat-18", False, ["scipy", "rustworkx"], None, "katz"),
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
    ("edge-list", "citations-1000000", True, ["rustworkx", "igraph", "networkit"], 5, "exact"),
    ("named-arcs", "names-75000", True, ["pyarrow", "pandas"], 2, "exact"),
    ("named-graph", "names-75000", True, ["pyarrow"], None, "exact"),
]

HEADS = [
    "work, graph", "best peer", "its seconds", "ours", "ratio", "floor", "plain build's ratio", "two threads", "MB",
    "peer's MB", "values agree",
]  # fmt: skip

NOTES = """
The graphs are made by `kernel-benchmarks make` from a seed: citations (half of them of what is cited already), 200 states
and the instruments they signed, and R-MAT graphs of eight arcs a vertex; `treaties` is made from
`Graph/environment/parties.csv`: states and the instruments they are party to or signed. What is compared, and how:

- *betweenness-256* is the part of the scores that 256 sources drawn by a seed have.
- *closeness-and-harmonic* are both at once for us, and one after the other for peers. NetworKit has Wasserman and
  Faust's closeness only, which is multiplied by the share of the others reached before it is compared.
- *PageRank* has a damping factor of 0.85, the mass of dangling vertices spread evenly, and an error of 10⁻¹⁰ in all;
  values are compared by the sum of all differences. *Eigenvector* and *hits* are compared with the greatest score 1.
- *Katz* is compared with the sum itself, made by multiplying in SciPy. NetworKit is left out: whatever
  tolerance it is given, its values lie 0.15 off that sum on Zachary's club.
- *reach-of-1000* and *reach-of-all* count what vertices drawn by a seed, or all, lead to.
- *edge-list* makes a graph of 62 MB of numbers. *named-arcs* makes numbered names, numbered relations and a graph of 15 MB
  of CSV; Arrow makes numbered columns, pandas numbers names, and neither makes a graph. *named-graph* is the same work
  for both: Arrow's columns get one numbering, and SciPy makes rows in both directions.
"""


def make_treaties(path):
    """States and instruments of the environmental graph, an edge for each pair however many records it has."""
    with open(PARTIES, encoding="utf-8", newline="") as file:
        pairs = sorted({(row["state"], row["treaty_id"]) for row in csv.DictReader(file)})
    states = {name: number for number, name in enumerate(sorted({state for state, _ in pairs}))}
    treaties = {name: number for number, name in enumerate(sorted({treaty for _, treaty in pairs}), len(states))}
    path.write_text("".join(f"{states[state]} {treaties[treaty]}\n" for state, treaty in pairs))


def graph_file(name):
    """The file of a graph, made if it is not there; whole or not at all."""
    path = GRAPHS / f"{name}.txt"
    if not path.exists():
        GRAPHS.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(f".{os.getpid()}.part")
        if name == "treaties":
            make_treaties(part)
        else:
            kind, size = name.split("-")
            with open(part, "wb") as file:
                subprocess.run([os.environ["NATIVE"], "make", kind, size, "7"], check=True, stdout=file)
        part.rename(path)
    return str(path)


def measured(command, values):
    """What one process reports and the values it wrote, or a word that says why there are none."""
    try:
        done = subprocess.run(command + [str(values)], capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return f"more than {LIMIT} s"
    except OSError as error:
        return f"failed: {error.strerror}"
    if done.returncode in (64, 69):
        return "has no such task" if done.returncode == 64 else "not installed"
    try:
        report = json.loads(done.stdout.splitlines()[-1])
        report["values"] = array.array("d", values.read_bytes())
    except (IndexError, ValueError, OSError):
        return "failed: " + (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1][:60]
    return report


def least(reports):
    """Several reports of the same work as one, or the word that says why there is none."""
    able = [report for report in reports if not isinstance(report, str)]
    if not able:
        return reports[0]
    runs = [seconds for report in able for seconds in report["cpu"]]
    wall = min(min(report["wall"]) for report in able)
    memory = max(report["memory"] for report in able)
    return able[0] | {"least": min(runs), "median": statistics.median(runs), "wall": wall, "memory": memory}


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
    bound = 0 if how in ("exact", "sorted") else 1e-6 if how == "scaled" else 1e-9
    return max((abs(a - b) / max(1, abs(b)) for a, b in zip(ours, theirs)), default=0), bound


def scaled(values):
    """Without signs, which an eigenvector may have either way, and the greatest 1."""
    greatest = max(map(abs, values), default=0) or 1
    return [abs(value) / greatest for value in values]


def seconds(report):
    return f"{report['least']:.4g} ({report['median']:.4g})"


def ours(build, threads, path, kind, task, values):
    return measured([os.environ[build], "run", path, kind, task, str(threads), "7"], values)


def row(task, graph, directed, peers, floor, how):
    """The cells of one row; ours is run before its peers and after, so that what else the machine does falls on all."""
    path, kind = graph_file(graph), "directed" if directed else "undirected"
    values = GRAPHS / "values.bin"
    before = ours("NATIVE", 1, path, kind, task, values)
    two, plain = (least([ours(build, threads, path, kind, task, values)]) for build, threads in [("NATIVE", 2), ("PLAIN", 1)])
    runs = {}
    for peer in peers:
        python = SYSTEM_PYTHON if peer == "graph_tool" else PYTHON
        command = [python, str(HERE / "kernel_peers.py"), peer, path, kind, task, peer_runs(task, graph)]
        runs[peer] = least([measured(command, values)])
    one = least([before, ours("NATIVE", 1, path, kind, task, values)])
    missing = "; ".join(f"{peer} {report}" for peer, report in runs.items() if isinstance(report, str))
    able = {peer: report for peer, report in runs.items() if not isinstance(report, str)}
    work = f"{task}, {graph}"
    if isinstance(one, str):
        return [work, missing, "", one] + [""] * 7
    cells = [threads_cell(one, two), str(one["memory"])]
    if not able:
        return [work, missing, "", seconds(one), "", "not measured" if floor else "", "", *cells, "", ""]
    best = min(able, key=lambda peer: able[peer]["least"])
    theirs = able[best]
    ratio = theirs["least"] / one["least"]
    plain_ratio = "failed" if isinstance(plain, str) else f"{theirs['least'] / plain['least']:.1f}"
    verdict = "" if floor is None else f"{floor}{'' if ratio >= floor else f', missed by {floor / ratio:.2f} times'}"
    name = f"{best} {theirs['version'].split(' ')[0]}" + (f" ({missing})" if missing else "")
    return [work, name, seconds(theirs), seconds(one), f"**{ratio:.1f}**", verdict, plain_ratio, *cells,
            str(theirs["memory"]), agreement(one, able, how)]  # fmt: skip


def threads_cell(one, two):
    """How many times as fast two threads are, and whether they give the same bits."""
    if isinstance(two, str):
        return two
    same = "same bits" if one["values"] == two["values"] else "OTHER BITS"
    return f"{one['wall'] / two['wall']:.2f}, {same}"


def agreement(one, able, how):
    """How far the values of all peers lie from ours, those named that lie too far."""
    apart = {peer: difference(one["values"], report["values"], how) for peer, report in able.items()}
    wrong = [f"{peer} NOT: {far:.2g}" for peer, (far, bound) in apart.items() if not far <= bound]
    right = max((far for far, bound in apart.values() if far <= bound), default=None)
    told = [] if right is None else ["exactly" if right == 0 else f"to {right:.0e}"]
    return ", ".join(told + wrong)


def peer_runs(task, graph):
    """Once where a run takes many seconds."""
    takes_long = task in ("betweenness", "betweenness-256", "reach-of-1000", "reach-of-all") or "closeness" in task
    return "1" if takes_long or task == "harmonic" else "3"


def table(lines):
    return "".join("| " + " | ".join(cells) + " |\n" for cells in [HEADS, ["---"] * len(HEADS), *lines])


def processor():
    """What the processor calls itself."""
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text().splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or "unknown processor"


def write(lines, rows, started):
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    minutes = (time.monotonic() - started) / 60
    whole = "" if len(lines) == rows else f"**Interrupted: {len(lines)} of {rows} rows.** "
    text = f"""# The kernel and its peers

{whole}Written by `make bench-kernel` on {datetime.date.today().isoformat()} in {minutes:.0f} minutes: {processor()},
{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the end; {swift}; Python {platform.python_version()}.

Least and, in brackets, median processor seconds on one thread, the graph being built already; everything in one run on
one machine. A ratio says how many times as fast as the best peer the build for this machine is, which is also what the
floor is held against; the plain build is that of a library. The column of two threads says how many times as fast they
are, and whether the results are the same bits. Memory is the most that the whole process held, reading included.

{table(lines)}{NOTES}"""
    part = RESULTS.with_suffix(".part")
    part.write_text(text, encoding="utf-8")
    part.replace(RESULTS)


def stop(*_):
    raise KeyboardInterrupt


def main():
    signal.signal(signal.SIGTERM, stop)
    chosen = [line for line in ROWS if not sys.argv[1:] or {line[0], f"{line[0]}:{line[1]}"} & set(sys.argv[1:])]
    started, lines = time.monotonic(), []
    try:
        for line in chosen:
            try:
                lines.append(row(*line))
            except (OSError, subprocess.CalledProcessError) as error:
                lines.append([f"{line[0]}, {line[1]}", f"no graph: {error}"[:80]] + [""] * 9)
            print(" | ".join(lines[-1]), flush=True)
    except KeyboardInterrupt:
        print("interrupted; what was measured is kept", file=sys.stderr)
    finally:
        if len(chosen) == len(ROWS):
            write(lines, len(ROWS), started)
    if len(lines) < len(chosen):
        sys.exit(130)


if __name__ == "__main__":
    main()
