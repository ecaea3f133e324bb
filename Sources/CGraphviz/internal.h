#ifndef CGRAPHVIZ_INTERNAL_H
#define CGRAPHVIZ_INTERNAL_H
#include "CGraphviz.h"

/* What a worker collects and sends: bytes that grow until there is no memory. */
typedef struct {
  char *bytes;
  size_t count, capacity;
} cgv_buffer;

void cgv_put(cgv_buffer *buffer, const void *bytes, size_t count);
void cgv_put_number(cgv_buffer *buffer, double number);

/* What a worker sends before the values, the lost and the messages. */
typedef struct {
  uint64_t magic;
  int32_t status, code;
  uint64_t value_bytes, lost_bytes, message_bytes;
  char version[32];
} cgv_header;

#define CGV_MAGIC 0x53544d4d41475631ull

/* Finds and loads the plug-ins. Called before any worker is forked: a worker may not load what it can crash in. */
void cgv_load_plugins(int neato);

/* Makes a context with the plug-ins loaded and our text layout, which looks sizes up by token in `sizes`. */
struct GVC_s *cgv_make_context(const cgv_size *sizes, int32_t count);

/* Runs a job in the worker and writes what came of it; 0 if nobody reads it. */
int cgv_work(const cgv_job *job, int descriptor);

/* The discipline that numbers objects in the order of their creation. */
struct Agdisc_s *cgv_discipline(void);

#endif
