#!/usr/bin/env python3
"""Compares a question to a graph in CSV files with the same in Python, with pandas and NetworkX, as whole processes that take turns.

Both read the three tables of Graph/environment, join every participant and instrument, and list what descends from one
convention; the lists must be the same. Prints medians of wall time and the most memory that a process held.

    STEMMA=… Scripts/bench_tables.py
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

GRAPH, OF, RUNS = "Graph/environment", "MARPOL_1973A", 11

PEER = """
import sys
import networkx, pandas

folder, of = sys.argv[1:]
instruments = pandas.read_csv(folder + "/agreements.csv", dtype=str, keep_default_na=False)
parties = pandas.read_csv(folder + "/parties.csv", dtype=str, keep_default_na=False)
references = pandas.read_csv(folder + "/references.csv", dtype=str, keep_default_na=False)
graph = networkx.MultiDiGraph()
graph.add_nodes_from((row.treaty_id, row._asdict()) for row in instruments.itertuples(index=False))
for pair, rows in parties.groupby(["state", "treaty_id"], sort=False):
    graph.add_edge(*pair, kind="participant", rows=rows.to_dict("records") if len(rows) > 1 else rows)
known = set(instruments.treaty_id)
descent = networkx.DiGraph()
for row in references.itertuples(index=False):
    if {row.treaty_id, row.to_treaty_id} <= known and row.treaty_id != row.to_treaty_id:
        graph.add_edge(row.treaty_id, row.to_treaty_id, kind=row.relation)
        if row.relation != "cites":
            descent.add_edge(row.to_treaty_id, row.treaty_id)
print("\\n".join(sorted(networkx.descendants(descent, of))))
"""


def run(command):
    """The output, the wall time in seconds and the greatest memory in MB of one run."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        if status != 0:
            sys.exit(f"{command[0]} failed with status {status}")
        output.seek(0)
        return output.read().decode(), seconds, usage.ru_maxrss / 1024


def main():
    ours = [os.environ["STEMMA"], "lineage", OF, "--down", "-g", GRAPH, "--format", "csv", "--columns", "id"]
    theirs = [sys.executable, "-c", PEER, GRAPH, OF]
    try:
        found, expected = run(ours)[0].split()[1:], run(theirs)[0].split()
    except (OSError, SystemExit) as error:
        return print(f"{GRAPH} beside pandas and NetworkX: left out ({error}); pip install pandas networkx")
    if sorted(set(found) - {OF}) != expected:
        sys.exit(f"the two do not find the same: {sorted(set(found) ^ set(expected))}")
    runs = [(run(ours)[1:], run(theirs)[1:]) for _ in range(RUNS)]
    (stemma, memory), (python, peer_memory) = (
        [statistics.median(column) for column in zip(*(pair[side] for pair in runs))] for side in (0, 1)
    )
    print(
        f"{GRAPH}, lineage of {OF} from CSV: stemma {stemma * 1000:.0f} ms, {memory:.0f} MB; pandas and NetworkX "
        f"{python * 1000:.0f} ms, {peer_memory:.0f} MB: {python / stemma:.1f} times the time ({RUNS} runs in turns)"
    )


if __name__ == "__main__":
    main()
