#!/usr/bin/env python3
"""Reads what Stemma exported with other people's libraries, and prints as JSON what they found.

Usage: read.py LIBRARY FILE [ARGUMENT]

networkx-graphml, networkx-gexf, networkx-json, networkx-cytoscape, pydot, igraph: nodes and edges, by ids.
rdflib FILE QUERY: the first column of what the query selects, sorted, and the number of triples.
centralities FILE: every centrality that NetworkX computes on the GraphML, with the definitions of the kernel's oracles.
pandas FOLDER: for each table, its columns and the number of its rows.
pandas-sqlite FILE: for each table and view of a database, its columns, the number of its rows and the first of them.
relaxng FILE SCHEMA: what in an XML file is not as a RELAX NG schema has it; and of GEXF, which references lead nowhere.
jsonschema FILE: of a JSON object {schema, answers: [{name, value}]}, what is not as the schema's definitions have it.
bibtexparser FILE: the entries by their ids. csl FILE: the items by their ids.
"""

import json
import sys
from pathlib import Path


def listed(graph):
    """Nodes and edges of a graph of NetworkX with what they carry."""
    edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else [(a, b, "", d) for a, b, d in graph.edges(data=True)]
    return {
        "nodes": {node: data for node, data in graph.nodes(data=True)},
        "edges": [dict(data, tail=tail, head=head) for tail, head, _, data in edges],
    }


def networkx_of(library, path):
    import networkx as nx

    if library == "networkx-graphml":
        return nx.read_graphml(path)
    if library == "networkx-gexf":
        return nx.read_gexf(path)
    document = json.loads(Path(path).read_text())
    if library == "networkx-json":
        return nx.node_link_graph(document, edges="links")
    return nx.cytoscape_graph(document)


def pydot_of(path):
    import pydot

    plain = lambda text: str(text)[1:-1] if str(text).startswith('"') else str(text)
    attributes = lambda item: {plain(k): plain(v) for k, v in item.get_attributes().items()}
    graph = pydot.graph_from_dot_file(path)[0]
    nodes = {plain(n.get_name()): attributes(n) for n in graph.get_nodes() if n.get_name() not in ("node", "edge", "graph")}
    edges = [dict(attributes(e), tail=plain(e.get_source()), head=plain(e.get_destination())) for e in graph.get_edges()]
    return {"nodes": nodes, "edges": edges}


def igraph_of(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    given = lambda item: {k: v for k, v in item.attributes().items() if v not in ("", None)}
    ids = graph.vs["id"]
    return {
        "nodes": {v["id"]: given(v) for v in graph.vs},
        "edges": [dict(given(e), tail=ids[e.source], head=ids[e.target]) for e in graph.es],
    }


def rdflib_of(path, query):
    import rdflib

    graph = rdflib.Graph().parse(path, format="turtle" if path.endswith(".ttl") else "json-ld")
    base = Path(path).absolute().as_uri()
    rows = sorted({str(row[0]).removeprefix(base + "#") for row in graph.query(query.replace("<#", f"<{base}#"))})
    return {"triples": len(graph), "found": rows}


def centralities_of(path):
    import networkx as nx

    sys.path.append(str(Path(__file__).parents[2] / "Tests/DigraphsTests/Oracles"))
    import make_oracles

    read = nx.MultiDiGraph(nx.read_graphml(path))
    vague = [(a, b, k) for a, b, k, d in read.edges(keys=True, data=True) if d["relation"] == "related-to"]
    read.remove_edges_from(vague)
    ids = list(read)
    directed = nx.convert_node_labels_to_integers(read)
    undirected = nx.Graph(directed.to_undirected())
    undirected.remove_edges_from(list(nx.selfloop_edges(undirected)))
    scores = make_oracles.centralities(undirected)
    scores |= {n: s for n, s in make_oracles.centralities(directed).items() if n in ("pagerank", "in-degree", "out-degree")}
    return {name: dict(zip(ids, of)) for name, of in scores.items()}


def pandas_of(folder):
    import pandas

    tables = {path.name: pandas.read_csv(path, dtype=str) for path in sorted(Path(folder).glob("*.csv"))}
    return {name: {"columns": list(table.columns), "rows": len(table)} for name, table in tables.items()}


def pandas_sqlite_of(path):
    import sqlite3

    import pandas

    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        names = pandas.read_sql("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name", database)
        tables = {name: pandas.read_sql(f'SELECT * FROM "{name}"', database) for name in names["name"]}
    first = lambda table: json.loads(table.head(1).to_json(orient="records"))
    return {name: {"columns": list(t.columns), "rows": len(t), "first": first(t)} for name, t in tables.items()}


def relaxng_of(path, schema):
    from lxml import etree

    schema = etree.RelaxNG(etree.parse(schema))
    document = etree.parse(path)
    schema.validate(document)
    errors = [f"{error.line}: {error.message}" for error in schema.error_log]
    # What a grammar cannot say: ids are those of nodes, values those of declared attributes, counts those of elements.
    find = document.getroot().xpath
    space = {"namespaces": {"g": "http://gexf.net/1.3"}}
    nodes = find("//g:node/@id", **space)
    if len(set(nodes)) != len(nodes):
        errors.append("two nodes of one id")
    errors += [f"no node '{end}'" for end in set(find("//g:edge/@source | //g:edge/@target", **space)) - set(nodes)]
    for kind in ("node", "edge"):
        declared = set(find(f"//g:attributes[@class='{kind}']/g:attribute/@id", **space))
        errors += [f"no attribute '{a}'" for a in set(find(f"//g:{kind}//g:attvalue/@for", **space)) - declared]
        if find(f"string(//g:{kind}s/@count)", **space) != str(int(find(f"count(//g:{kind})", **space))):
            errors.append(f"another count of {kind}s")
    return {"errors": errors, "nodes": len(nodes), "edges": int(find("count(//g:edge)", **space))}


def jsonschema_of(path):
    import jsonschema

    document = json.loads(Path(path).read_text())
    schema = document["schema"]
    jsonschema.Draft202012Validator.check_schema(schema)
    errors = []
    for answer in document["answers"]:
        validator = jsonschema.Draft202012Validator({**schema, "$ref": "#/$defs/" + answer["name"]})
        for error in validator.iter_errors(answer["value"]):
            best = jsonschema.exceptions.best_match([error])
            errors.append(f"{answer['of']}: {best.json_path}: {best.message[:300]}")
    return {"errors": errors, "checked": len(document["answers"])}


def main():
    library, path, *rest = sys.argv[1:]
    if library.startswith("networkx-"):
        found = listed(networkx_of(library, path))
    elif library == "bibtexparser":
        import bibtexparser

        found = {e["ID"]: e for e in bibtexparser.loads(Path(path).read_text()).entries}
    elif library == "csl":
        found = {item["id"]: item for item in json.loads(Path(path).read_text())}
    else:
        readers = {
            "pydot": pydot_of, "igraph": igraph_of, "rdflib": rdflib_of, "centralities": centralities_of,
            "pandas": pandas_of, "pandas-sqlite": pandas_sqlite_of, "relaxng": relaxng_of, "jsonschema": jsonschema_of,
        }
        found = readers[library](path, *rest)
    json.dump(found, sys.stdout)


main()
