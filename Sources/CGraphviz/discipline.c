#include "internal.h"
#include <cgraph.h>
#include <stdlib.h>

/* The discipline of cgraph numbers a named object by the address of its name, and subgraphs are visited in the order
   of their numbers: pictures would follow the allocator. A counter makes that the order of creation. To answer no
   for a named object makes cgraph keep the names itself. */
static void *open_counter(Agraph_t *graph, Agdisc_t *discipline) {
  (void)graph, (void)discipline;
  return calloc(1, sizeof(IDTYPE));
}

static long map(void *state, int type, char *name, IDTYPE *id, int create) {
  (void)type, (void)create;
  if (name) return 0;
  *id = ++*(IDTYPE *)state;
  return 1;
}

static long claim(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return 0;
}

static void release(void *state, int type, IDTYPE id) { (void)state, (void)type, (void)id; }

static char *print(void *state, int type, IDTYPE id) {
  (void)state, (void)type, (void)id;
  return NULL;
}

static void record(void *state, int type, void *object) { (void)state, (void)type, (void)object; }

static Agiddisc_t counter = {
    .open = open_counter,
    .map = (__typeof__(((Agiddisc_t *)0)->map))map,
    .alloc = (__typeof__(((Agiddisc_t *)0)->alloc))claim,
    .free = release,
    .print = print,
    .close = free,
    .idregister = record,
};

Agdisc_t *cgv_discipline(void) {
  static Agdisc_t discipline;
  discipline.mem = &AgMemDisc;
  discipline.io = &AgIoDisc;
  discipline.id = &counter;
  return &discipline;
}
