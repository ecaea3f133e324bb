#ifndef CGRAPHVIZ_BUILD_H
#define CGRAPHVIZ_BUILD_H
#include "internal.h"
#include <gvc.h>

/* The graph of a job, and where each of its parts is. */
typedef struct {
  Agraph_t *graph;
  Agnode_t **nodes, **axis;
  Agedge_t **edges;
  Agraph_t **clusters;
} cgv_graph;

void cgv_build(cgv_graph *built, const cgv_job *job);

/* Writes the geometry of a finished layout into `values`, and what has none into `lost`. */
void cgv_read(const cgv_graph *built, const cgv_job *job, cgv_buffer *values, cgv_buffer *lost);

/* Parses DOT and writes what it says into `values`; 0 if it is none. */
int cgv_parse(const char *text, cgv_buffer *values);

#endif
