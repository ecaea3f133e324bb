#define _GNU_SOURCE
#include "build.h"
#include <stdio.h>

/* Graphviz is given made-up names and tokens only: n3, e5, c1, t17. Numbers are printed without the locale. */
static void set_inches(void *object, Agsym_t *symbol, double points) {
  long tenths_of_mils = (long)(points / 72 * 10000 + 0.5);
  char text[32];
  snprintf(text, sizeof text, "%ld.%04ld", tenths_of_mils / 10000, tenths_of_mils % 10000);
  agxset(object, symbol, text);
}

static void set_token(void *object, Agsym_t *symbol, int32_t token) {
  char text[16];
  snprintf(text, sizeof text, "t%d", (int)token);
  agxset(object, symbol, text);
}

static Agnode_t *named_node(Agraph_t *graph, char kind, int32_t index) {
  char name[16];
  snprintf(name, sizeof name, "%c%d", kind, (int)index);
  return agnode(graph, name, 1);
}

static Agraph_t *named_part(Agraph_t *graph, const char *kind, int32_t index) {
  char name[32];
  snprintf(name, sizeof name, "%s%d", kind, (int)index);
  return agsubg(graph, name, 1);
}

static void set_graph(Agraph_t *graph, const cgv_job *job) {
  agattr(graph, AGRAPH, "rankdir", job->rightwards ? "LR" : "TB");
  static const char *const lines[] = {"true", "polyline", "line"};
  agattr(graph, AGRAPH, "splines", (char *)lines[job->lines]);
  agattr(graph, AGRAPH, "rank", "");
  agattr(graph, AGRAPH, "label", "");
  set_inches(graph, agattr(graph, AGRAPH, "nodesep", ""), job->node_gap);
  set_inches(graph, agattr(graph, AGRAPH, "ranksep", ""), job->rank_gap);
}

/* Stress majorization by the lengths that edges want, or springs and charges on ever finer graphs. */
static void set_organic(Agraph_t *graph, const cgv_job *job) {
  char text[32];
  snprintf(text, sizeof text, "+%d", (int)(job->node_gap / 2));
  agattr(graph, AGRAPH, "sep", text);
  agattr(graph, AGRAPH, "overlap", "prism");
  agattr(graph, AGRAPH, "overlap_scaling", "-2");
}

static void add_nodes(cgv_graph *built, const cgv_job *job) {
  Agraph_t *graph = built->graph;
  Agsym_t *width = agattr(graph, AGNODE, "width", "0.01");
  Agsym_t *height = agattr(graph, AGNODE, "height", "0.01");
  Agsym_t *shape = agattr(graph, AGNODE, "shape", "box");
  agattr(graph, AGNODE, "fixedsize", "true");
  agattr(graph, AGNODE, "label", "");
  for (int32_t i = 0; i < job->rank_count; i++) built->axis[i] = named_node(graph, 'r', i);
  for (int32_t i = 0; i < job->node_count; i++) {
    Agnode_t *node = built->nodes[i] = named_node(graph, 'n', i);
    set_inches(node, width, job->nodes[i].size.width);
    set_inches(node, height, job->nodes[i].size.height);
    if (job->nodes[i].ellipse) agxset(node, shape, "ellipse");
  }
}

static const char *arrows(const cgv_edge *edge) {
  if (edge->arrow_at_tail) return edge->arrow_at_head ? "both" : "back";
  return edge->arrow_at_head ? "forward" : "none";
}

static void add_edges(cgv_graph *built, const cgv_job *job) {
  Agraph_t *graph = built->graph;
  Agsym_t *label = agattr(graph, AGEDGE, "label", "");
  Agsym_t *weight = agattr(graph, AGEDGE, "weight", "1");
  Agsym_t *direction = agattr(graph, AGEDGE, "dir", "forward");
  Agsym_t *length = job->engine == CGV_NEATO ? agattr(graph, AGEDGE, "len", "1") : NULL;
  agattr(graph, AGEDGE, "arrowsize", "0.7");
  for (int32_t i = 0; i < job->edge_count; i++) {
    const cgv_edge *given = &job->edges[i];
    char text[16];
    Agedge_t *edge = agedge(graph, built->nodes[given->tail], built->nodes[given->head], NULL, 1);
    built->edges[i] = edge;
    agxset(edge, direction, (char *)arrows(given));
    snprintf(text, sizeof text, "%d", (int)given->weight);
    agxset(edge, weight, text);
    if (given->label.width > 0) set_token(edge, label, i);
    if (length && given->length > 0) set_inches(edge, length, given->length);
  }
}

/* A time axis: a chain of points that nobody sees, each on one line with the nodes of its rank. */
static void add_ranks(cgv_graph *built, const cgv_job *job) {
  Agraph_t *graph = built->graph;
  if (job->rank_count == 0) return;
  Agsym_t *style = agattr(graph, AGEDGE, "style", "");
  Agsym_t *weight = agattr(graph, AGEDGE, "weight", NULL);
  for (int32_t i = 0; i < job->rank_count; i++) {
    const cgv_group *rank = &job->ranks[i];
    Agraph_t *part = named_part(graph, "s", i);
    agsafeset(part, "rank", "same", "");
    agsubnode(part, built->axis[i], 1);
    for (int32_t k = 0; k < rank->count; k++) agsubnode(part, built->nodes[job->members[rank->first + k]], 1);
    if (i == 0) continue;
    Agedge_t *link = agedge(graph, built->axis[i - 1], built->axis[i], NULL, 1);
    agxset(link, style, "invis");
    agxset(link, weight, "10");
  }
}

static void add_clusters(cgv_graph *built, const cgv_job *job) {
  Agsym_t *label = agattr(built->graph, AGRAPH, "label", NULL);
  for (int32_t i = 0; i < job->cluster_count; i++) {
    const cgv_group *cluster = &job->clusters[i];
    Agraph_t *part = built->clusters[i] = named_part(built->graph, "cluster_c", i);
    if (cluster->title.width > 0) set_token(part, label, job->edge_count + i);
    for (int32_t k = 0; k < cluster->count; k++)
      agsubnode(part, built->nodes[job->members[cluster->first + k]], 1);
  }
}

void cgv_build(cgv_graph *built, const cgv_job *job) {
  built->graph = agopen("g", Agdirected, cgv_discipline());
  set_graph(built->graph, job);
  if (job->engine != CGV_DOT) set_organic(built->graph, job);
  add_nodes(built, job);
  add_edges(built, job);
  add_ranks(built, job);
  add_clusters(built, job);
}
