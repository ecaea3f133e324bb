#!/usr/bin/env python3
"""Writes named.json and random.json: graphs, and what NetworkX 3.6.1 and NumPy 2.4 say of them.

Usage: python3 make_oracles.py      (needs networkx, numpy and scipy; rewrites the files beside it)

Vertices are numbered from 0, arcs listed as tails and heads. In an undirected graph the arcs are its edges. Numbers are
rounded to 12 significant digits. "paths" counts shortest paths, those that differ in a parallel arc apart: NetworkX
lists them by vertices, and each step multiplies by the arcs there are. "weak" are the connected components.
"betweennessOfArcs" counts parallel arcs apart too: each arc is subdivided by a vertex, and betweenness taken for pairs
of the original vertices only. "simplePaths" starts at vertex 0.

Eigenvectors are scaled so that the greatest value is 1. Where several eigenvectors belong to the greatest eigenvalue it
is the one nearest to equal values; null means that NetworkX's power iteration finds none. Katz's score is the solution
of a linear system, without the walk of no arcs.
"""

import json
import math
import random
from pathlib import Path

import networkx as nx
import numpy as np


def rounded(value):
    return float(f"{value:.12g}")


def by_vertex(graph, scores):
    scores = dict(scores)
    return [rounded(scores[v]) for v in range(len(graph))]


def pagerank(graph):
    return nx.pagerank(graph, alpha=0.85, tol=1e-15, max_iter=2000) if len(graph) else {}


def betweenness_of_arcs(graph):
    parts = graph.__class__()
    parts.add_nodes_from(graph)
    for number, (tail, head) in enumerate(arcs(graph)):
        parts.add_edge(tail, ("arc", number))
        parts.add_edge(("arc", number), head)
    vertices = list(graph)
    return nx.betweenness_centrality_subset(parts, vertices, vertices, normalized=False)


def strongest(matrix):
    """The projection of equal values onto the eigenvectors of a symmetric matrix's greatest eigenvalue."""
    values, vectors = np.linalg.eigh(matrix)
    leading = vectors[:, values > values[-1] - 1e-9]
    scores = leading @ leading.T @ np.ones(len(matrix))
    return (scores / scores.max()).tolist()


def eigenvector(graph, matrix):
    if not graph.is_directed():
        return strongest(matrix)
    if nx.is_directed_acyclic_graph(graph):
        return [0.0] * len(graph)
    weighted = nx.from_numpy_array(matrix, create_using=nx.DiGraph)
    try:
        scores = nx.eigenvector_centrality(weighted, max_iter=20000, tol=1e-15, weight="weight")
    except nx.PowerIterationFailedConvergence:
        return None
    return [scores[v] / max(scores.values()) for v in weighted]


def spectral(graph):
    matrix = nx.to_numpy_array(graph, nodelist=range(len(graph))) if len(graph) else np.zeros((0, 0))
    if not matrix.any():
        return {name: [0.0] * len(graph) for name in ["eigenvector", "katz", "hits-hubs", "hits-authorities"]}
    attenuated = 0.85 / matrix.sum(axis=0).max() * matrix.T
    walks = np.linalg.solve(np.eye(len(graph)) - attenuated, attenuated @ np.ones(len(graph)))
    return {
        "eigenvector": eigenvector(graph, matrix),
        "katz": walks.tolist(),
        "hits-hubs": strongest(matrix @ matrix.T),
        "hits-authorities": strongest(matrix.T @ matrix),
    }


def centralities(graph):
    degrees = {"degree": graph.degree()}
    degrees["in-degree"] = graph.in_degree() if graph.is_directed() else graph.degree()
    degrees["out-degree"] = graph.out_degree() if graph.is_directed() else graph.degree()
    scores = degrees | {
        "closeness": nx.closeness_centrality(graph, wf_improved=False),
        "wasserman-faust-closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "betweenness": nx.betweenness_centrality(graph, normalized=False),
        "pagerank": pagerank(graph),
    }
    scores |= {name: of if of is None else enumerate(of) for name, of in spectral(graph).items()}
    scores["core-number"] = nx.core_number(simple(graph).to_undirected())
    return {name: of if of is None else by_vertex(graph, of) for name, of in scores.items()}


def arcs(graph):
    return [(edge[0], edge[1]) for edge in graph.edges()]


def simple(graph):
    kind = nx.DiGraph if graph.is_directed() else nx.Graph
    plain = kind()
    plain.add_nodes_from(range(len(graph)))
    plain.add_edges_from((a, b) for a, b in arcs(graph) if a != b)
    return plain


def multiplicities(graph):
    counts = {}
    for tail, head in arcs(graph):
        for step in [(tail, head)] if graph.is_directed() else [(tail, head), (head, tail)]:
            counts[step] = counts.get(step, 0) + 1
    return counts


def shortest(graph):
    plain, parallel = simple(graph), multiplicities(graph)
    distances, paths = [], []
    for start in range(len(graph)):
        lengths = nx.single_source_shortest_path_length(plain, start)
        distances.append([lengths.get(end, -1) for end in range(len(graph))])
        paths.append([
            sum(
                math.prod(parallel[step] for step in zip(path, path[1:]))
                for path in nx.all_shortest_paths(plain, start, end)
            ) if end in lengths else 0
            for end in range(len(graph))
        ])
    return distances, paths


def simple_paths(graph):
    """How many simple paths of 1, 2, 3 and 4 arcs lead from the first vertex to each other."""
    counts = []
    for end in range(1, len(graph)):
        lengths = [len(path) for path in nx.all_simple_edge_paths(graph, 0, end, cutoff=4)]
        counts.append([lengths.count(length) for length in range(1, 5)])
    return counts


def first_cycle(graph):
    """The first vertex on a cycle, and the length of the shortest cycle through it."""
    loops = set(nx.nodes_with_selfloops(graph))
    cyclic = loops.union(*(part for part in nx.strongly_connected_components(graph) if len(part) > 1))
    if not cyclic:
        return None
    first = min(cyclic)
    if first in loops:
        return [first, 1]
    back = [nx.shortest_path_length(graph, head, first) for head in graph.successors(first)
            if nx.has_path(graph, head, first)]
    return [first, 1 + min(back)]


def parts(components):
    return sorted(sorted(component) for component in components)


def directed_facts(graph):
    facts = {
        "ancestors": [sorted(nx.ancestors(graph, v)) for v in range(len(graph))],
        "descendants": [sorted(nx.descendants(graph, v)) for v in range(len(graph))],
        "weak": parts(nx.weakly_connected_components(graph)),
        "strong": parts(nx.strongly_connected_components(graph)),
        "cycle": first_cycle(graph),
        "undirectedSimple": centralities(simple(graph).to_undirected()),
    }
    if facts["cycle"] is None:
        facts["generations"] = [sorted(level) for level in nx.topological_generations(graph)]
        facts["reduction"] = sorted(map(list, nx.transitive_reduction(simple(graph)).edges()))
    return facts


def oracle(name, graph):
    names = list(graph)
    number = {vertex: position for position, vertex in enumerate(names)}
    numbered = (nx.MultiDiGraph if graph.is_directed() else nx.MultiGraph)()
    numbered.add_nodes_from(range(len(names)))
    numbered.add_edges_from((number[a], number[b]) for a, b in arcs(graph))
    distances, paths = shortest(numbered)
    facts = {
        "name": name,
        "directed": graph.is_directed(),
        "vertices": [str(vertex) for vertex in names],
        "tails": [a for a, _ in arcs(numbered)],
        "heads": [b for _, b in arcs(numbered)],
        "centralities": centralities(numbered),
        "betweennessOfArcs": by_vertex(numbered, betweenness_of_arcs(numbered)),
        "distances": distances,
        "paths": paths,
        "simplePaths": simple_paths(numbered),
    }
    if graph.is_directed():
        return facts | directed_facts(numbered)
    return facts | {"weak": parts(nx.connected_components(numbered))}


def tangle(directed):
    """Loops, parallel arcs, opposite arcs, a cycle, a part of its own and a vertex alone."""
    graph = (nx.MultiDiGraph if directed else nx.MultiGraph)()
    graph.add_nodes_from(range(9))
    graph.add_edges_from([(0, 1), (0, 1), (0, 2), (1, 3), (2, 3), (2, 3), (3, 4), (4, 3), (3, 3), (3, 3), (4, 0)])
    graph.add_edges_from([(5, 6), (6, 5), (7, 7), (4, 1), (1, 1)])
    return graph


def named():
    gn = nx.gn_graph(50, seed=1609)
    yield "Zachary's karate club", nx.karate_club_graph()
    yield "Padgett's Florentine families", nx.florentine_families_graph()
    yield "Davis's Southern women", nx.davis_southern_women_graph()
    yield "Les Misérables", nx.les_miserables_graph()
    yield "Krackhardt's kite", nx.krackhardt_kite_graph()
    yield "Petersen", nx.petersen_graph()
    yield "Tutte", nx.tutte_graph()
    yield "path", nx.path_graph(11)
    yield "directed path", nx.path_graph(11, create_using=nx.DiGraph)
    yield "star", nx.star_graph(9)
    yield "cycle", nx.cycle_graph(12)
    yield "directed cycle", nx.cycle_graph(7, create_using=nx.DiGraph)
    yield "complete", nx.complete_graph(8)
    yield "complete directed", nx.complete_graph(6, create_using=nx.DiGraph)
    yield "complete bipartite", nx.complete_bipartite_graph(4, 6)
    yield "balanced tree", nx.balanced_tree(3, 3)
    yield "grid", nx.grid_2d_graph(5, 6)
    yield "growing network of citations", gn
    yield "growing network, from cited to citing", gn.reverse()
    yield "tangle", tangle(directed=True)
    yield "undirected tangle", tangle(directed=False)
    parts_of_many = [nx.path_graph(4), nx.cycle_graph(5), nx.star_graph(3), nx.empty_graph(2)]
    yield "disconnected", nx.disjoint_union_all(parts_of_many)
    yield "empty", nx.DiGraph()
    yield "one vertex", nx.empty_graph(1, create_using=nx.DiGraph)


def drawn(kind, chance):
    """A random graph of up to 18 vertices; some have arcs enough to connect them, some have not."""
    order = chance.randint(2, 18)
    graph = (nx.MultiDiGraph if kind != "undirected multigraph" else nx.MultiGraph)()
    graph.add_nodes_from(range(order))
    labels = chance.sample(range(order), order)
    for _ in range(round(order * chance.uniform(0.5, 3))):
        tail, head = chance.randrange(order), chance.randrange(order)
        if kind == "acyclic":
            if tail == head:
                continue
            tail, head = labels[min(tail, head)], labels[max(tail, head)]
        graph.add_edges_from([(tail, head)] * chance.choice([1, 1, 1, 2]))
    return graph


def seeded():
    for seed in range(100):
        chance = random.Random(seed)
        kind = ["undirected", "directed", "acyclic", "directed multigraph", "undirected multigraph"][seed % 5]
        if kind == "undirected":
            graph = nx.gnp_random_graph(chance.randint(2, 24), chance.uniform(0.05, 0.4), seed=seed)
        elif kind == "directed":
            graph = nx.gnp_random_graph(chance.randint(2, 18), chance.uniform(0.05, 0.3), seed=seed, directed=True)
        else:
            graph = drawn(kind, chance)
        yield f"{kind} {seed}", graph


def write(name, graphs):
    text = ",\n".join(
        json.dumps(oracle(title, graph), ensure_ascii=False, separators=(",", ":")) for title, graph in graphs
    )
    (Path(__file__).parent / name).write_text(f"[\n{text}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    write("named.json", named())
    write("random.json", seeded())
