#ifndef CGRAPHVIZ_H
#define CGRAPHVIZ_H
#include <stddef.h>
#include <stdint.h>

/* A small door to Graphviz. A graph goes in as flat arrays of sizes and indices, its geometry comes out as an array
   of numbers; or DOT goes in, and what it says comes out. Between them stands a worker process with limits, so that
   Graphviz may crash, hang or exit. No other text of a user enters, no header of Graphviz is needed, and any number of
   threads may call at once. Lengths are in
   points, y grows upwards. */

/* What a node, a label of an edge or the title of a cluster takes. A width of 0 is no label. */
typedef struct {
  double width, height;
} cgv_size;

typedef struct {
  cgv_size size;
  int32_t ellipse; /* 0: a box */
} cgv_node;

typedef struct {
  int32_t tail, head; /* indices of nodes, in the direction of the layout */
  int32_t weight;
  int32_t arrow_at_tail, arrow_at_head;
  cgv_size label;
  double length; /* how long it wants to be where nodes stand anywhere */
} cgv_edge;

/* `count` members of the array `members` from `first` on. */
typedef struct {
  int32_t first, count;
  cgv_size title; /* clusters only */
} cgv_group;

typedef enum { CGV_CURVES = 0, CGV_POLYLINES = 1, CGV_STRAIGHT = 2 } cgv_lines;

/* In layers; near what is related; the same for many nodes. The last two know no ranks, clusters and labels. */
typedef enum { CGV_DOT = 0, CGV_NEATO = 1, CGV_SFDP = 2 } cgv_engine;

/* Faults that a test may ask the worker to commit. */
typedef enum {
  CGV_NO_FAULT = 0,
  CGV_ABORT = 1,
  CGV_SPIN = 2,
  CGV_SLEEP = 3,
  CGV_EXIT = 4,
  CGV_SEGFAULT = 5,
  CGV_EAT_MEMORY = 6,
  CGV_LOSE_EDGE = 7
} cgv_fault;

typedef struct {
  const cgv_node *nodes;
  const cgv_edge *edges;
  const cgv_group *ranks;    /* lines of nodes, first line first */
  const cgv_group *clusters; /* boxes around nodes */
  const int32_t *members;
  int32_t node_count, edge_count, rank_count, cluster_count;
  int32_t rightwards; /* 0: downwards */
  cgv_engine engine;
  cgv_lines lines;
  double node_gap, rank_gap;
  int32_t wall_milliseconds, cpu_seconds, memory_mebibytes;
  cgv_fault fault;
  const char *text; /* not NULL: DOT to be parsed, ending in 0, instead of anything to be laid out */
} cgv_job;

typedef enum {
  CGV_DONE = 0,
  CGV_NO_WORKER = 1,  /* no process or pipe could be had: `code` is errno */
  CGV_CRASHED = 2,    /* `code` is the signal */
  CGV_TIMED_OUT = 3,  /* the wall clock limit, or that of the processor */
  CGV_EXITED = 4,     /* `code` is the exit status; nothing was delivered */
  CGV_REFUSED = 5,    /* Graphviz reported an error */
  CGV_INCOMPLETE = 6  /* something has no shape: see `lost` */
} cgv_status;

typedef enum { CGV_NODE = 0, CGV_EDGE = 1, CGV_LABEL = 2, CGV_CLUSTER = 3 } cgv_kind;

typedef struct {
  int32_t kind, index;
} cgv_lost;

/* `values` holds, in this order:
   the box of the picture (left, bottom, right, top);
   for each node the middle (x, y);
   for each rank the place of its line (y, or x if rightwards);
   for each cluster its box (left, bottom, right, top) and the middle of its title (x, y);
   for each edge 1 or 0 and the middle of its label (x, y), then the number of pieces, and for each piece:
     1 or 0 and a point (x, y) for the arrow at its start, the same for its end, the number of points, the points
     (x, y) of a curve of Bézier: one, then three for each section.
   After DOT was parsed it holds bytes: texts, each behind its length as four bytes, in records of a letter and a number
   of texts as four bytes: G with the word digraph or graph, the graph's name, and names and values of its attributes;
   then N for each node with its name and attributes, and E for each edge with tail, head, key and attributes. */
typedef struct {
  cgv_status status;
  int32_t code;
  double *values;
  size_t value_count, value_bytes;
  cgv_lost *lost;
  size_t lost_count;
  char *messages; /* what Graphviz had to say, never NULL after a start */
  char version[32];
} cgv_result;

typedef struct cgv_worker cgv_worker;

/* The most workers to wait for at once. */
#define CGV_MOST 64

/* Starts a worker on some jobs, one after another, whose arrays may be freed as soon as the call returns: to start a process
   takes about as long as to lay out fifty nodes. NULL if there is no memory. */
cgv_worker *cgv_start(const cgv_job *jobs, int32_t count);

/* The first of some workers that can be finished without a wait: it has begun to answer, ended, or run out of time. */
int32_t cgv_next(cgv_worker *const *workers, int32_t count);

/* Waits for the result of a worker's next job, for at most the wall clock limit from its start or from the result before.
   1: the worker goes on with its next job. 0: it is freed, all jobs done or one failed, and those behind it not tried. */
int32_t cgv_finish(cgv_worker *worker, cgv_result *result);

/* Has the heap grow in large steps and keep what is freed for what is needed next: for a process that draws and ends. */
void cgv_grow_heap(void);

/* How many processors this process may use. */
int32_t cgv_processors(void);

/* Frees what a result holds. */
void cgv_free(cgv_result *result);

#endif
