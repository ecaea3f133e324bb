#include "build.h"

static void put_point(cgv_buffer *values, pointf point) {
  cgv_put_number(values, point.x);
  cgv_put_number(values, point.y);
}

static void put_box(cgv_buffer *values, boxf box) {
  put_point(values, box.LL);
  put_point(values, box.UR);
}

static void lose(cgv_buffer *lost, cgv_kind kind, int32_t index) {
  cgv_lost one = {kind, index};
  cgv_put(lost, &one, sizeof one);
}

static void put_optional(cgv_buffer *values, int there, pointf point) {
  cgv_put_number(values, there ? 1 : 0);
  put_point(values, there ? point : (pointf){0, 0});
}

static void put_edge(cgv_buffer *values, cgv_buffer *lost, Agedge_t *edge, int32_t index, int wants_label) {
  textlabel_t *label = ED_label(edge);
  int placed = label && label->set;
  if (wants_label && !placed) lose(lost, CGV_LABEL, index);
  put_optional(values, placed, placed ? label->pos : (pointf){0, 0});
  splines *route = ED_spl(edge);
  int pieces = route ? (int)route->size : 0;
  if (pieces == 0) lose(lost, CGV_EDGE, index);
  cgv_put_number(values, pieces);
  for (int i = 0; i < pieces; i++) {
    const bezier *piece = &route->list[i];
    put_optional(values, piece->sflag != 0, piece->sp);
    put_optional(values, piece->eflag != 0, piece->ep);
    cgv_put_number(values, (double)piece->size);
    for (int k = 0; k < (int)piece->size; k++) put_point(values, piece->list[k]);
  }
}

void cgv_read(const cgv_graph *built, const cgv_job *job, cgv_buffer *values, cgv_buffer *lost) {
  put_box(values, GD_bb(built->graph));
  for (int32_t i = 0; i < job->node_count; i++) {
    if (!aggetrec(built->nodes[i], "Agnodeinfo_t", 0)) lose(lost, CGV_NODE, i);
    else put_point(values, ND_coord(built->nodes[i]));
  }
  for (int32_t i = 0; i < job->rank_count; i++)
    cgv_put_number(values, job->rightwards ? ND_coord(built->axis[i]).x : ND_coord(built->axis[i]).y);
  for (int32_t i = 0; i < job->cluster_count; i++) {
    textlabel_t *title = GD_label(built->clusters[i]);
    boxf box = GD_bb(built->clusters[i]);
    if (box.UR.x <= box.LL.x || box.UR.y <= box.LL.y) lose(lost, CGV_CLUSTER, i);
    put_box(values, box);
    put_point(values, title ? title->pos : box.LL);
  }
  if (job->fault == CGV_LOSE_EDGE && job->edge_count > 0) ED_spl(built->edges[0]) = NULL;
  for (int32_t i = 0; i < job->edge_count; i++)
    put_edge(values, lost, built->edges[i], i, job->edges[i].label.width > 0);
}
