#define _GNU_SOURCE
#include "internal.h"
#include <dlfcn.h>
#include <glob.h>
#include <gvc.h>
#include <gvplugin.h>
#include <gvplugin_textlayout.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *dot_layout, *neato_layout;
static pthread_once_t dot_once = PTHREAD_ONCE_INIT, neato_once = PTHREAD_ONCE_INIT;

/* Other versions of Graphviz count their plug-ins differently, and other systems end their names differently. */
static void *load(const char *pattern, const char *symbol) {
  Dl_info info;
  char path[4096];
  if (!dladdr((void *)gvContext, &info) || !info.dli_fname) return NULL;
  const char *slash = strrchr(info.dli_fname, '/');
  if (!slash) return NULL;
  int folder = (int)(slash - info.dli_fname);
  snprintf(path, sizeof path, "%.*s/graphviz/%s", folder, info.dli_fname, pattern);
  glob_t found;
  void *library = NULL;
  if (glob(path, 0, NULL, &found) == 0) {
    for (size_t i = found.gl_pathc; i-- > 0 && !library;) {
      void *handle = dlopen(found.gl_pathv[i], RTLD_NOW | RTLD_LOCAL);
      if (handle) library = dlsym(handle, symbol);
    }
    globfree(&found);
  }
  return library;
}

static void load_dot(void) { dot_layout = load("libgvplugin_dot_layout.*", "gvplugin_dot_layout_LTX_library"); }

static void load_neato(void) {
  neato_layout = load("libgvplugin_neato_layout.*", "gvplugin_neato_layout_LTX_library");
}

void cgv_load_plugins(int neato) {
  pthread_once(&dot_once, load_dot);
  if (neato) pthread_once(&neato_once, load_neato);
}

/* The rest is used in a worker only, which does one job in its life. */
static const cgv_size *token_sizes;
static int32_t token_count;

static unsigned char measure(textspan_t *span, char **path) {
  span->layout = NULL;
  span->free_layout = NULL;
  span->yoffset_layout = 0;
  span->yoffset_centerline = 0.1 * span->font->size;
  long token = span->str && span->str[0] == 't' ? strtol(span->str + 1, NULL, 10) : -1;
  int known = token >= 0 && token < token_count;
  span->size.x = known ? token_sizes[token].width : 0;
  span->size.y = known ? token_sizes[token].height : 0;
  if (path) *path = "table";
  return 1;
}

/* The type of the function's answer has changed between versions, its size in a register has not. */
static gvtextlayout_engine_t engine = {
    (__typeof__(((gvtextlayout_engine_t *)0)->textlayout))measure};
static gvplugin_installed_t engines[] = {{0, "textlayout", 100, &engine, NULL}, {0, NULL, 0, NULL, NULL}};
static gvplugin_api_t interfaces[] = {{API_textlayout, engines}, {(api_t)0, 0}};
static gvplugin_library_t our_library = {"stemma", interfaces};
static lt_symlist_t table[4];

struct GVC_s *cgv_make_context(const cgv_size *sizes, int32_t count) {
  token_sizes = sizes;
  token_count = count;
  int i = 0;
  if (dot_layout) table[i++] = (lt_symlist_t){"gvplugin_dot_layout_LTX_library", dot_layout};
  if (neato_layout) table[i++] = (lt_symlist_t){"gvplugin_neato_layout_LTX_library", neato_layout};
  table[i] = (lt_symlist_t){"gvplugin_stemma_LTX_library", &our_library};
  return gvContextPlugins(table, dot_layout == NULL);
}
