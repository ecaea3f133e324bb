"""Graphs to measure with, made from a seed: the same each time, of the shapes that lineages have."""

import random


def descent(count, edges, seed, first=0, reach=60):
    """Pairs of younger and elder: each thing builds on something of the last `reach`, and on what is much built on already."""
    dice = random.Random(seed)
    pairs, cited = set(), [first]
    for younger in range(first + 1, first + count):
        elder = dice.randrange(max(first, younger - reach), younger)
        pairs.add((younger, elder))
        cited += [elder, younger]
    while len(pairs) < edges:
        younger = dice.randrange(first + 1, first + count)
        elder = dice.choice(cited)
        if elder < younger:
            pairs.add((younger, elder))
    return sorted(pairs)


def graph(count, pairs, years=None, seed=1):
    """A graph of instruments as YAML, with the view 'whole'; dated where years are given as a range."""
    dice = random.Random(seed)
    dates = sorted(dice.randrange(*years) for _ in range(count)) if years else []
    elders = {}
    for younger, elder in pairs:
        elders.setdefault(younger, []).append(elder)
    roots = [f"i{number}" for number in range(count) if number not in elders]
    text = [
        "stemma: 1", "title: Made up", "licence: CC0-1.0", "sources: { s: { title: A source, publisher: Nobody } }",
        f"views: {{ whole: {{ drawing: lineage, of: [{', '.join(roots)}], direction: down }} }}", "instruments:",
    ]
    for number in range(count):
        words = dice.sample(["Agreement", "Protocol", "Convention", "Statement", "River", "Border", "Sea", "Trade"], 3)
        text += [f"  i{number}:", f"    name: {' '.join(words)} {number}", "    type: agreement", "    sources: [s]"]
        if dates:
            text.append(f"    signed: {dates[number]}")
        if number in elders:
            ends = ", ".join(f"{{ i{elder}: {{ sources: [s] }} }}" for elder in elders[number])
            text.append(f"    builds-on: [{ends}]")
    return "\n".join(text) + "\n"


def apart(parts, count, edges, seed):
    """Descent in parts that nothing joins."""
    return [pair for part in range(parts) for pair in descent(count, edges, seed + part, part * count)]


GRAPHS = {
    "60 nodes": lambda: graph(60, descent(60, 80, 1)),
    "300 nodes": lambda: graph(300, descent(300, 400, 2)),
    "3,000 nodes in 20 parts": lambda: graph(3000, apart(20, 150, 180, 3)),
    "lineage of 1,000 in 90 years": lambda: graph(1000, descent(1000, 1500, 4, reach=200), years=(1930, 2020)),
}
