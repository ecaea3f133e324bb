#define _GNU_SOURCE
#include "build.h"
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void cgv_put(cgv_buffer *buffer, const void *bytes, size_t count) {
  if (count > buffer->capacity - buffer->count) {
    buffer->capacity = (buffer->count + count) * 2;
    buffer->bytes = realloc(buffer->bytes, buffer->capacity);
    if (!buffer->bytes) abort();
  }
  if (count) memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
}

void cgv_put_number(cgv_buffer *buffer, double number) { cgv_put(buffer, &number, sizeof number); }

static cgv_buffer messages;

static int collect(char *text) {
  if (messages.count < 1 << 16) cgv_put(&messages, text, strlen(text));
  return 0;
}

static void commit(cgv_fault fault) {
  volatile int forever = 1;
  switch (fault) {
  case CGV_ABORT: abort();
  case CGV_SPIN: while (forever) {} break;
  case CGV_SLEEP: sleep(3600); break;
  case CGV_EXIT: exit(0);
  case CGV_SEGFAULT: *(volatile int *)0 = 1; break;
  case CGV_EAT_MEMORY: while (forever) memset(malloc(1 << 24), 1, 1 << 24); break;
  case CGV_NO_FAULT:
  case CGV_LOSE_EDGE: break;
  }
}

static int send_all(int descriptor, const void *bytes, size_t count) {
  for (const char *next = bytes; count > 0;) {
    ssize_t sent = write(descriptor, next, count);
    if (sent <= 0) return 0;
    next += sent;
    count -= (size_t)sent;
  }
  return 1;
}

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count + 1, size);
  if (!memory) abort();
  return memory;
}

static GVC_t *context_for(const cgv_job *job) {
  int32_t count = job->edge_count + job->cluster_count;
  cgv_size *sizes = allocate((size_t)count, sizeof *sizes);
  for (int32_t i = 0; i < job->edge_count; i++) sizes[i] = job->edges[i].label;
  for (int32_t i = 0; i < job->cluster_count; i++) sizes[job->edge_count + i] = job->clusters[i].title;
  return cgv_make_context(sizes, count);
}

static cgv_graph room_for(const cgv_job *job) {
  return (cgv_graph){
      .nodes = allocate((size_t)job->node_count, sizeof(Agnode_t *)),
      .axis = allocate((size_t)job->rank_count, sizeof(Agnode_t *)),
      .edges = allocate((size_t)job->edge_count, sizeof(Agedge_t *)),
      .clusters = allocate((size_t)job->cluster_count, sizeof(Agraph_t *)),
  };
}

static cgv_status lay_out(const cgv_job *job, cgv_header *header, cgv_buffer *values, cgv_buffer *lost) {
  static const char *const engines[] = {"dot", "neato", "sfdp"};
  GVC_t *context = context_for(job);
  strncpy(header->version, gvcVersion(context), sizeof header->version - 1);
  cgv_graph built = room_for(job);
  cgv_build(&built, job);
  /* gvLayout answers 0 even where it has reported an error. */
  if (gvLayout(context, built.graph, engines[job->engine]) != 0 || agerrors() >= AGERR) return CGV_REFUSED;
  cgv_read(&built, job, values, lost);
  return lost->count > 0 ? CGV_INCOMPLETE : CGV_DONE;
}

/* Nothing of a layout is freed: the process ends soon, and freeing is where Graphviz crashes most. */
int cgv_work(const cgv_job *job, int descriptor) {
  cgv_header header = {.magic = CGV_MAGIC, .status = CGV_DONE};
  cgv_buffer values = {0}, lost = {0};
  setlocale(LC_ALL, "C");
  srand(1);
  srand48(1);
  agseterr(AGWARN);
  agseterrf(collect);
  agreseterrors();
  messages.count = 0;
  commit(job->fault);
  if (!job->text) header.status = lay_out(job, &header, &values, &lost);
  else if (!cgv_parse(job->text, &values) || agerrors() >= AGERR) header.status = CGV_REFUSED;
  header.value_bytes = values.count;
  header.lost_bytes = lost.count;
  header.message_bytes = messages.count;
  int isSent = send_all(descriptor, &header, sizeof header) && send_all(descriptor, values.bytes, values.count) &&
               send_all(descriptor, lost.bytes, lost.count) && send_all(descriptor, messages.bytes, messages.count);
  free(values.bytes);
  free(lost.bytes);
  return isSent;
}
