#!/usr/bin/env python3
"""Compares a question to a graph in CSV files with the same in Python, with pandas and NetworkX, as whole processes that take turns.

Both read the tables of Graph/environment, turn every date into a day, put the graph's reviewed codes in place of others, leave out
rows whose ends are not known, join every participant and instrument by all rows of the pair, leave out references by which the older
would descend from the younger, and list what descends from one convention; the lists must be the same. The peer is written as one
who knows pandas writes it: whole columns at once, and no group by group. Prints medians of wall time and of the processors' time,
and the most memory that a process held.

    STEMMA=… Scripts/bench_tables.py [RUNS]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

GRAPH, OF = "Graph/environment", "MARPOL_1973A"
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 5

PEER = """
import re, sys
import networkx, pandas

folder, of = sys.argv[1:]

def table(name):
    return pandas.read_csv(f"{folder}/{name}.csv", dtype=str, keep_default_na=False)

def days(column):
    # Before 1678 and behind 2261 there are no nanoseconds of pandas, so that days are numbers of years, months and days.
    parts = column.str.extract(r"^(\\d{4})-(\\d\\d)-(\\d\\d)$")
    numbers = parts.apply(pandas.to_numeric)
    return numbers[0] * 10000 + numbers[1] * 100 + numbers[2]

# The codes that stand for others, as graph.yaml has them under 'from:'.
codes = dict(re.findall(r"^        ([^:#]+): (\\S+)$", open(f"{folder}/graph.yaml", encoding="utf-8").read()
    .split("makes: participant")[1].split("      from:")[1].split("    sources:")[0], re.MULTILINE))
instruments, parties, references = table("agreements"), table("parties"), table("references")
participants = pandas.concat([table("states")["code"], table("bodies")["code"]])
for column in ["signature", "entry_into_force", "end"]:
    instruments[column] = days(instruments[column])
for column in ["signature", "ratification", "entry_into_force", "withdrawal"]:
    parties[column] = days(parties[column])
parties["state"] = parties["state"].replace(codes)
parties = parties[parties["state"].isin(participants) & parties["treaty_id"].isin(instruments["treaty_id"])]
graph = networkx.MultiDiGraph()
graph.add_nodes_from(participants)
graph.add_nodes_from(zip(instruments["treaty_id"], instruments.to_dict("records")))
rows = {}
for row in parties.itertuples(index=False):
    rows.setdefault((row.state, row.treaty_id), []).append(row)
graph.add_edges_from((state, treaty, {"rows": told}) for (state, treaty), told in rows.items())
signed = dict(zip(instruments["treaty_id"], instruments["signature"]))
descent = networkx.DiGraph()
descent.add_node(of)
for row in references.itertuples(index=False):
    younger, elder = row.treaty_id, row.to_treaty_id
    if younger in signed and elder in signed and younger != elder:
        if row.relation == "cites":
            graph.add_edge(younger, elder, kind=row.relation)
        elif not signed[younger] < signed[elder]:
            graph.add_edge(younger, elder, kind=row.relation)
            descent.add_edge(elder, younger)
print("\\n".join(sorted(networkx.descendants(descent, of))))
"""


def run(command):
    """The output; the wall time and the processors' time in seconds, and the greatest memory in MB of one run."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        child = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        if status != 0:
            sys.exit(f"{command[0]} failed with status {status}")
        output.seek(0)
        return output.read().decode(), (seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main():
    ours = [os.environ["STEMMA"], "lineage", OF, "--down", "-g", GRAPH, "--format", "csv", "--columns", "id"]
    theirs = [sys.executable, "-c", PEER, GRAPH, OF]
    try:
        found, expected = run(ours)[0].split()[1:], run(theirs)[0].split()
    except (OSError, SystemExit) as error:
        return print(f"{GRAPH} beside pandas and NetworkX: left out ({error}); pip install pandas networkx")
    if sorted(set(found) - {OF}) != expected:
        sys.exit(f"the two do not find the same: {sorted(set(found) ^ set(expected))}")
    runs = [(run(ours)[1], run(theirs)[1]) for _ in range(RUNS)]
    medians = [[statistics.median(column) for column in zip(*(pair[side] for pair in runs))] for side in (0, 1)]
    print(f"{GRAPH}, lineage of {OF} from CSV, as whole processes ({RUNS} runs in turns):")
    for name, (wall, worked, memory) in zip(["stemma", "pandas and NetworkX"], medians):
        print(f"  {name:20} {wall * 1000:6.0f} ms, of the processors' time {worked * 1000:6.0f} ms, {memory:4.0f} MB")
    print(f"  {'ratio':20} {medians[1][0] / medians[0][0]:6.1f}   , of the processors' time {medians[1][1] / medians[0][1]:6.1f}")


if __name__ == "__main__":
    main()
