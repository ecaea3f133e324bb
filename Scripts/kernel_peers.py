#!/usr/bin/env python3
"""Measures one graph library on one task: kernel_peers.py PEER FILE directed|undirected TASK RUNS VALUES

Prints a JSON object with the version, the seconds of each run and the memory held, and writes the values as doubles.
The graph is built before the clock starts, unless reading it is the task. Exit status 69 if the peer is not installed,
64 if it has no such task.
"""

import json
import os
import resource
import sys
import time

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS"):
    os.environ[variable] = "1"

try:
    import numpy as np
except ImportError:
    sys.exit(69)


def draws(seed, count):
    """The first numbers of SplitMix64."""
    with np.errstate(over="ignore"):
        state = np.uint64(seed) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        state = (state ^ (state >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        state = (state ^ (state >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return state ^ (state >> np.uint64(31))


def numbers(path):
    """The numbers in a file, kept beside it as bytes because text is slow to read."""
    kept = path + ".npy"
    if os.path.exists(kept) and os.path.getmtime(kept) >= os.path.getmtime(path):
        return np.load(kept)
    read = np.fromfile(path, dtype=np.int64, sep=" ").reshape(-1, 2)
    part = f"{kept}.{os.getpid()}.part.npy"
    np.save(part, read)
    os.replace(part, kept)
    return read


class Ends:
    """The ends of the arcs of a file; of the edges, each once, if the graph is to be undirected."""

    def __init__(self, path, directed):
        ends = numbers(path)
        self.order, self.directed = int(ends.max()) + 1, directed
        self.tails, self.heads = ends[:, 0].copy(), ends[:, 1].copy()
        if not directed:
            low, high = np.minimum(self.tails, self.heads), np.maximum(self.tails, self.heads)
            keys = np.unique(low[low != high] * self.order + high[low != high])
            self.tails, self.heads = keys // self.order, keys % self.order
        self.sources = (draws(99, 1000) % np.uint64(self.order)).astype(np.int64)
        self.pivots = list(dict.fromkeys((draws(5, 256) % np.uint64(self.order)).tolist()))
        self.weights = 1.0 + (draws(3, len(self.tails)) % np.uint64(1000)).astype(float)
        self.attenuation = 0.85 / max(1, np.bincount(self.heads if directed else ends_of(self)).max())


def ends_of(ends):
    return np.concatenate([ends.tails, ends.heads])


def finite(distances):
    distances = np.asarray(distances, dtype=float)
    return np.where(np.isfinite(distances) & (distances < 1e300), distances, -1).ravel()


def igraph(ends):
    import igraph as ig

    graph = ig.Graph(n=ends.order, edges=np.stack([ends.tails, ends.heads], 1), directed=ends.directed)
    types = [vertex >= 200 for vertex in range(ends.order)]

    def projection():
        states = graph.bipartite_projection(types=types, multiplicity=True, which=0)
        return states.es["weight"]

    return ig.__version__, {
        "betweenness-256": lambda: graph.betweenness(directed=ends.directed, sources=ends.pivots),
        "closeness-and-harmonic": lambda: np.concatenate([
            np.nan_to_num(graph.closeness(mode="in", normalized=True)),
            graph.harmonic_centrality(mode="in", normalized=False),
        ]),
        "betweenness": lambda: graph.betweenness(directed=ends.directed),
        "closeness": lambda: np.nan_to_num(graph.closeness(mode="in", normalized=True)),
        "harmonic": lambda: graph.harmonic_centrality(mode="in", normalized=False),
        "pagerank": lambda: graph.pagerank(directed=ends.directed, damping=0.85, implementation="prpack"),
        "personalised-pagerank": lambda: graph.personalized_pagerank(reset_vertices=[0], damping=0.85),
        "eigenvector": lambda: graph.eigenvector_centrality(scale=True),
        "hits-authorities": lambda: graph.authority_score(scale=True),
        "hits-hubs": lambda: graph.hub_score(scale=True),
        "core-number": lambda: graph.coreness(mode="all"),
        "topological-order": lambda: [len(graph.topological_sorting(mode="out"))],
        "strong-components": lambda: [len(graph.connected_components(mode="strong"))],
        "weighted-distances": lambda: finite(graph.distances(source=range(20), weights=ends.weights, mode="out")),
        "projection": projection,
    }


def networkit(ends):
    import networkit as nk

    nk.setNumberOfThreads(1)
    pairs = (ends.tails.astype(np.uint64), ends.heads.astype(np.uint64))
    weighted = nk.GraphFromCoo((ends.weights, pairs), n=ends.order, directed=ends.directed, weighted=True)
    graph = nk.GraphFromCoo(pairs, n=ends.order, directed=ends.directed)

    def run(algorithm, answer="scores"):
        algorithm.run()
        return getattr(algorithm, answer)()

    def pagerank():
        sinks = nk.centrality.SinkHandling.DistributeSinks
        algorithm = nk.centrality.PageRank(graph, 0.85, 1e-10, normalized=False, distributeSinks=sinks)
        algorithm.norm = nk.centrality.Norm.L1_NORM
        return run(algorithm)

    def reach():
        algorithm = nk.reachability.ReachableNodes(graph, True)
        algorithm.run()
        return [algorithm.numberOfReachableNodes(vertex) for vertex in range(ends.order)]

    # NetworKit counts distances from a vertex, and here they are to it.
    turned = nk.GraphFromCoo(pairs[::-1], n=ends.order, directed=True) if ends.directed else graph

    def faust():
        generalized = nk.centrality.ClosenessVariant.GENERALIZED
        return run(nk.centrality.Closeness(turned, True, generalized))

    def both():
        return np.concatenate([faust(), run(nk.centrality.HarmonicCloseness(turned, False))])

    def by_mean_distance(scores):
        """Wasserman and Faust's closeness divided by the share of the others that is in the component."""
        components = nk.components.ConnectedComponents(graph)
        components.run()
        sizes = components.getComponentSizes()
        others = np.array([sizes[components.componentOfNode(vertex)] - 1 for vertex in range(ends.order)])
        scores[: ends.order] *= np.divide(ends.order - 1, others, out=np.zeros(ends.order), where=others > 0)
        return scores

    return nk.__version__, {
        "harmonic": lambda: run(nk.centrality.HarmonicCloseness(turned, False)),
        "wasserman-faust-closeness": faust,
        "closeness-and-harmonic": (both, by_mean_distance),
        "pagerank": pagerank,
        "eigenvector": lambda: run(nk.centrality.EigenvectorCentrality(graph, 1e-10)),
        "core-number": lambda: run(nk.centrality.CoreDecomposition(graph)),
        "reach-of-all": reach,
        "topological-order": lambda: [len(nk.graphtools.topologicalSort(graph))],
        "strong-components": lambda: [run(nk.components.StronglyConnectedComponents(graph), "numberOfComponents")],
        "weighted-distances": lambda: finite(
            [run(nk.distance.Dijkstra(weighted, source, False), "getDistances") for source in range(20)]
        ),
    }


def rustworkx(ends):
    import rustworkx as rx

    graph = (rx.PyDiGraph if ends.directed else rx.PyGraph)()
    graph.add_nodes_from(range(ends.order))
    graph.add_edges_from(list(zip(ends.tails.tolist(), ends.heads.tolist(), ends.weights.tolist())))

    def listed(scores):
        return [scores[vertex] for vertex in range(ends.order)]

    return rx.__version__, {
        "pagerank": lambda: listed(rx.pagerank(graph, alpha=0.85, tol=1e-10 / ends.order, max_iter=1000)),
        # Of walks of any length, none included; the scale is its own.
        "katz": lambda: listed(
            rx.katz_centrality(graph, alpha=ends.attenuation, beta=1.0, max_iter=10000, tol=1e-12)
            if ends.directed
            else rx.graph_katz_centrality(graph, alpha=ends.attenuation, beta=1.0, max_iter=10000, tol=1e-12)
        ),
        "hits-authorities": lambda: listed(rx.hits(graph, tol=1e-10, max_iter=10000)[1]),
        "reach-of-all": lambda: [len(rx.descendants(graph, vertex)) + 1 for vertex in range(ends.order)],
        "topological-order": lambda: [len(rx.topological_sort(graph))],
        "strong-components": lambda: [len(rx.strongly_connected_components(graph))],
        "transitive-reduction": lambda: [rx.transitive_reduction(graph)[0].num_edges()],
    }


def scipy(ends):
    import scipy
    import scipy.sparse.csgraph as csgraph

    matrix = scipy.sparse.csr_matrix((ends.weights, (ends.tails, ends.heads)), shape=(ends.order,) * 2)

    def reach(sources):
        return [len(csgraph.breadth_first_order(matrix, source, return_predecessors=False)) for source in sources]

    def pagerank(restart=None):
        into = scipy.sparse.csr_matrix((np.ones(len(ends.tails)), (ends.heads, ends.tails)), shape=(ends.order,) * 2)
        leaving = np.bincount(ends.tails, minlength=ends.order)
        share = np.divide(1.0, leaving, out=np.zeros(ends.order), where=leaving > 0)
        restart = np.full(ends.order, 1 / ends.order) if restart is None else restart
        scores, change = restart, 1.0
        while change >= 1e-10:
            again = 0.15 + 0.85 * scores[leaving == 0].sum()
            following = 0.85 * (into @ (scores * share)) + again * restart
            scores, change = following, np.abs(following - scores).sum()
        return scores

    def katz():
        """The sum itself, walk length by walk length."""
        into = matrix.T.tocsr() if ends.directed else (matrix + matrix.T).tocsr()
        into.data[:] = ends.attenuation
        walks = np.ones(ends.order)
        sums = walks.copy()
        while walks.max() > 1e-12:
            walks = into @ walks
            sums += walks
        return sums

    def projection():
        signed = ends.tails < 200
        incidence = scipy.sparse.csr_matrix(
            (np.ones(signed.sum()), (ends.tails[signed], ends.heads[signed])), shape=(200, ends.order))
        return scipy.sparse.triu(incidence @ incidence.T, 1).tocsr().sorted_indices().data

    return scipy.__version__, {
        "pagerank": pagerank,
        "katz": katz,
        "personalised-pagerank": lambda: pagerank(np.eye(1, ends.order)[0]),
        "strong-components": lambda: [csgraph.connected_components(matrix, connection="strong")[0]],
        "reach-of-1000": lambda: reach(ends.sources),
        "reach-of-all": lambda: reach(range(ends.order)),
        "weighted-distances": lambda: finite(csgraph.dijkstra(matrix, indices=range(20))),
        "projection": projection,
    }


def graphblas(ends):
    import graphblas as gb
    import graphblas_algorithms as ga

    gb.ss.config["nthreads"] = 1
    kind = ga.DiGraph if ends.directed else ga.Graph
    matrix = gb.Matrix.from_coo(ends.tails, ends.heads, 1.0, nrows=ends.order, ncols=ends.order)
    graph = kind(matrix)
    return gb.__version__, {
        # Hubs and authorities as vectors, which hold only what is not 0.
        "hits-authorities": (
            lambda: ga.hits(graph, tol=1e-10, max_iter=10000)[1],
            lambda scores: by_number(scores, ends.order),
        ),
    }


def by_number(scores, order):
    """The values of a vector or a mapping by their positions, 0 where there is none."""
    values = np.zeros(order)
    positions, found = scores.to_coo() if hasattr(scores, "to_coo") else zip(*scores.items())
    values[np.asarray(positions)] = np.asarray(found)
    return values


def graph_tool(ends):
    import graph_tool as gt
    import graph_tool.centrality as centrality
    import graph_tool.topology as topology

    gt.openmp_set_num_threads(1)
    graph = gt.Graph(directed=ends.directed)
    graph.add_vertex(ends.order)
    graph.add_edge_list(np.stack([ends.tails, ends.heads], 1))
    pivots = np.array(ends.pivots)
    return gt.__version__, {
        "betweenness-256": lambda: centrality.betweenness(graph, pivots=pivots, norm=False)[0].a,
        "topological-order": lambda: [len(topology.topological_sort(graph))],
        "strong-components": lambda: [topology.label_components(graph, directed=True)[0].a.max() + 1],
    }


def reading_rustworkx(path):
    import rustworkx as rx

    def edges():
        graph = rx.PyDiGraph.read_edge_list(path)
        return [graph.num_nodes(), graph.num_edges()]

    return rx.__version__, {"edge-list": edges}


def reading_igraph(path):
    import igraph as ig

    def edges():
        graph = ig.Graph.Read_Edgelist(path, directed=True)
        return [graph.vcount(), graph.ecount()]

    return ig.__version__, {"edge-list": edges}


def reading_networkit(path):
    import networkit as nk

    nk.setNumberOfThreads(1)

    def edges():
        graph = nk.graphio.EdgeListReader(" ", 0, "#", directed=True).read(path)
        return [graph.numberOfNodes(), graph.numberOfEdges()]

    return nk.__version__, {"edge-list": edges}


def reading_pyarrow(path):
    import pyarrow as pa
    import pyarrow.compute as compute
    import pyarrow.csv as csv
    import scipy.sparse

    pa.set_cpu_count(1)

    def arcs():
        """Columns of numbered words, as a graph needs them; each column has numbers of its own still."""
        return csv.read_csv(
            path,
            read_options=csv.ReadOptions(use_threads=False),
            convert_options=csv.ConvertOptions(auto_dict_encode=True, auto_dict_max_cardinality=10**9),
        )

    def graph():
        """The same, the ends numbered in one row of names, and rows of the arcs in both directions."""
        table = arcs()
        dictionary = pa.chunked_array(table["from"].chunks + table["to"].chunks).unify_dictionaries()
        numbers = pa.concat_arrays([chunk.indices for chunk in dictionary.chunks]).to_numpy()
        names = dictionary.chunk(0).dictionary
        tails, heads = numbers[: table.num_rows], numbers[table.num_rows :]
        ones = np.ones(table.num_rows, dtype=np.int8)
        rows = [scipy.sparse.coo_matrix((ones, ends), shape=(len(names),) * 2).tocsr() for ends in ((tails, heads), (heads, tails))]
        relations = table["relation"].unify_dictionaries().chunk(0).dictionary
        return [len(names), int(rows[0].sum()), len(relations)]

    def counted(table):
        ends = pa.chunked_array(table["from"].cast(pa.string()).chunks + table["to"].cast(pa.string()).chunks)
        relations = table["relation"].cast(pa.string())
        return [compute.count_distinct(ends).as_py(), table.num_rows, compute.count_distinct(relations).as_py()]

    return pa.__version__, {"named-arcs": (arcs, counted), "named-graph": graph}


def reading_pandas(path):
    import pandas as pd

    def arcs():
        table = pd.read_csv(path)
        numbers, names = pd.factorize(pd.concat([table["from"], table["to"]]))
        return [len(names), len(table), len(pd.factorize(table["relation"])[1])]

    return pd.__version__, {"named-arcs": arcs}


def main():
    peer, path, directed, task, runs, values = sys.argv[1:]
    try:
        if task in ("edge-list", "named-arcs", "named-graph"):
            version, known = globals()["reading_" + peer](path)
        else:
            version, known = globals()[peer](Ends(path, directed == "directed"))
    except ImportError:
        sys.exit(69)
    if task not in known:
        sys.exit(64)
    run, finish = known[task] if isinstance(known[task], tuple) else (known[task], lambda result: result)
    cpu, wall, result = [], [], []
    # What is short is run until half a second has gone by: the first runs of a process are slower.
    while len(cpu) < int(runs) or sum(cpu) < 0.5 and len(cpu) < 100:
        start, wall_start = time.process_time(), time.perf_counter()
        result = run()
        cpu.append(time.process_time() - start)
        wall.append(time.perf_counter() - wall_start)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    np.asarray(finish(result), dtype=float).tofile(values)
    print(json.dumps({"version": version, "cpu": cpu, "wall": wall, "memory": memory}))


if __name__ == "__main__":
    main()
