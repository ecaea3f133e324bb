#include "build.h"
#include <string.h>

static void put_text(cgv_buffer *values, const char *text) {
  uint32_t count = text ? (uint32_t)strlen(text) : 0;
  cgv_put(values, &count, sizeof count);
  cgv_put(values, text, count);
}

static void put_record(cgv_buffer *values, char letter, uint32_t texts) {
  cgv_put(values, &letter, 1);
  cgv_put(values, &texts, sizeof texts);
}

/* The attributes of an object that are not empty, its graph's defaults among them; without a buffer they are counted. */
static uint32_t attributes(Agraph_t *graph, void *object, int kind, cgv_buffer *values) {
  uint32_t count = 0;
  for (Agsym_t *name = agnxtattr(graph, kind, NULL); name; name = agnxtattr(graph, kind, name)) {
    const char *value = agxget(object, name);
    /* The key of an edge is its name. */
    if (!value || !*value || (kind == AGEDGE && strcmp(name->name, "key") == 0)) continue;
    count++;
    if (!values) continue;
    put_text(values, name->name);
    put_text(values, value);
  }
  return count;
}

int cgv_parse(const char *text, cgv_buffer *values) {
  Agraph_t *graph = agmemread(text);
  if (!graph) return 0;
  put_record(values, 'G', 2 + 2 * attributes(graph, graph, AGRAPH, NULL));
  put_text(values, agisdirected(graph) ? "digraph" : "graph");
  put_text(values, agnameof(graph));
  attributes(graph, graph, AGRAPH, values);
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    put_record(values, 'N', 1 + 2 * attributes(graph, node, AGNODE, NULL));
    put_text(values, agnameof(node));
    attributes(graph, node, AGNODE, values);
  }
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node))
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
      put_record(values, 'E', 3 + 2 * attributes(graph, edge, AGEDGE, NULL));
      put_text(values, agnameof(agtail(edge)));
      put_text(values, agnameof(aghead(edge)));
      put_text(values, agnameof(edge));
      attributes(graph, edge, AGEDGE, values);
    }
  return 1;
}
