#define Py_BUILD_CORE 1
#include <Python.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "internal/pycore_object.h"
#if PY_VERSION_HEX >= 0x03090000
#include "internal/pycore_gc.h"
#else
#include "internal/pycore_pymem.h"
#endif
#if PY_VERSION_HEX >= 0x03090000
#include "internal/pycore_interp.h"
#endif
#include "internal/pycore_pystate.h"
#if PY_VERSION_HEX >= 0x03090000
#include "internal/pycore_runtime.h"
#endif

#if PY_VERSION_HEX >= 0x03090000
typedef struct _gc_runtime_state GC;
#else
typedef struct _gc_runtime_state GC;
#endif
#if PY_VERSION_HEX < 0x03090000
#define _PyObject_IS_GC(o) PyObject_IS_GC(o)
#endif
static PyInterpreterState *interp;
static GC *gc;
static PyMemAllocatorEx under;
static int logging, busy;
static int lastcount;
static FILE *out;
static long ups, scanEvery = 4, nextScan;
static void *lastAlloc;

/* address -> number of its up */
typedef struct { void *key; long val; long aux; long aux2; } Cell;
typedef struct { Cell *t; size_t cap, n; } Map;
static void mapInit(Map *m, size_t cap) { m->cap = cap; m->n = 0; m->t = calloc(cap, sizeof(Cell)); }
static Cell *mapAt(Map *m, void *key) {
  size_t i = ((size_t)key >> 4) * 0x9E3779B97F4A7C15ull >> 20; i &= m->cap - 1;
  while (m->t[i].key && m->t[i].key != key) i = (i + 1) & (m->cap - 1);
  return &m->t[i];
}
static Cell *mapGet(Map *m, void *key) { Cell *c = mapAt(m, key); return c->key ? c : NULL; }
static Cell *mapPut(Map *m, void *key) { Cell *c = mapAt(m, key); if (!c->key) { c->key = key; m->n++; if (m->n * 2 > m->cap) abort(); } return c; }
static Map births, known; /* births: block -> up number; known: object -> 1 known garbage */

static void flushEvent(void *freed) {
  int now = gc->generations[0].count;
  while (lastcount < now) { lastcount++; ups++; Cell *c = mapPut(&births, lastAlloc); c->val = ups; fprintf(out, "+%ld\n", ups); }
  while (lastcount > now) { lastcount--; fprintf(out, "-\n"); }
}
static Map *cur; static void *curFrom;
static int visitSub(PyObject *o, void *arg) { if (_PyObject_IS_GC(o)) { Cell *c = mapGet(cur, o); if (c) c->val--; } return 0; }
static PyObject **stack; static long sp;
static int visitReach(PyObject *o, void *arg) { if (_PyObject_IS_GC(o)) { Cell *c = mapGet(cur, o); if (c && !c->aux) { c->aux = 1; stack[sp++] = o; } } return 0; }
static void *findRoot(Map *m, void *k) { Cell *c = mapGet(m, k); while (c && (void *)c->aux2 != c->key) c = mapGet(m, (void *)c->aux2); return c->key; }
static int visitUnion(PyObject *o, void *arg) { if (_PyObject_IS_GC(o)) { Cell *c = mapGet(cur, o); if (c && !c->aux) { void *a = findRoot(cur, o), *b = findRoot(cur, curFrom); if (a != b) mapGet(cur, a)->aux2 = (long)b; } } return 0; }
static int atomTuple(PyObject *o) {
  if (!PyTuple_CheckExact(o)) return 0;
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(o); i++) { PyObject *e = PyTuple_GET_ITEM(o, i); if (!e || (_PyObject_IS_GC(e) && (!PyTuple_CheckExact(e) || _PyObject_GC_IS_TRACKED(e)))) return 0; }
  return 1;
}
static PyObject *objOf(PyGC_Head *g) { return (PyObject *)(g + 1); }
static void scan(void) {
  size_t n = 0; 
  for (int i = 0; i < 3; i++) { PyGC_Head *h = &gc->generations[i].head; for (PyGC_Head *g = _PyGCHead_NEXT(h); g != h; g = _PyGCHead_NEXT(g)) n++; }
  Map m; size_t cap = 1024; while (cap < n * 3) cap *= 2; mapInit(&m, cap); cur = &m;
  for (int i = 0; i < 3; i++) { PyGC_Head *h = &gc->generations[i].head; for (PyGC_Head *g = _PyGCHead_NEXT(h); g != h; g = _PyGCHead_NEXT(g)) { Cell *c = mapPut(&m, objOf(g)); c->val = Py_REFCNT(objOf(g)); c->aux = 0; c->aux2 = (long)objOf(g); } }
  for (int i = 0; i < 3; i++) { PyGC_Head *h = &gc->generations[i].head; for (PyGC_Head *g = _PyGCHead_NEXT(h); g != h; g = _PyGCHead_NEXT(g)) { PyObject *o = objOf(g); Py_TYPE(o)->tp_traverse(o, visitSub, NULL); } }
  stack = malloc(sizeof(void *) * (n + 1)); sp = 0;
  for (size_t i = 0; i < cap; i++) if (m.t[i].key && m.t[i].val > 0 && !m.t[i].aux) { m.t[i].aux = 1; stack[sp++] = m.t[i].key; }
  while (sp) { PyObject *o = stack[--sp]; Py_TYPE(o)->tp_traverse(o, visitReach, NULL); }
  long found = 0;
  for (size_t i = 0; i < cap; i++) if (m.t[i].key && !m.t[i].aux) { curFrom = m.t[i].key; Py_TYPE((PyObject *)curFrom)->tp_traverse(curFrom, visitUnion, NULL); if (!mapGet(&known, m.t[i].key)) found++; }
  if (found) {
    fprintf(out, "G");
    for (size_t i = 0; i < cap; i++) if (m.t[i].key && !m.t[i].aux && !mapGet(&known, m.t[i].key)) {
      PyObject *o = m.t[i].key; mapPut(&known, o); Cell *b = mapGet(&births, (char *)o - sizeof(PyGC_Head));
#if PY_VERSION_HEX >= 0x030b0000
      if (!b) b = mapGet(&births, (char *)o - sizeof(PyGC_Head) - 2 * sizeof(void *));
#endif
      fprintf(out, " %ld:%lx:%s%s", b ? b->val : 0, (long)findRoot(&m, o) & 0xffffffffffff, Py_TYPE(o)->tp_name, atomTuple(o) ? "*" : "");
    }
    fprintf(out, "\n");
  }
  free(stack); free(m.t);
}
static void before(void) { if (!logging || busy) return; busy = 1; flushEvent(NULL); if (scanEvery && ups >= nextScan) { nextScan = ups + scanEvery; scan(); } busy = 0; }
static void *hMalloc(void *ctx, size_t n) { before(); void *p = under.malloc(under.ctx, n); lastAlloc = p; return p; }
static void *hCalloc(void *ctx, size_t n, size_t s) { before(); void *p = under.calloc(under.ctx, n, s); lastAlloc = p; return p; }
static void *hRealloc(void *ctx, void *q, size_t n) { if (logging && !busy) { busy = 1; flushEvent(NULL); busy = 0; } void *p = under.realloc(under.ctx, q, n); if (p != q) { Cell *c = mapGet(&births, q); if (c) { long v = c->val; mapPut(&births, p)->val = v; } } return p; }
static void hFree(void *ctx, void *p) { if (logging && !busy && p) { busy = 1; flushEvent(p); busy = 0; } under.free(under.ctx, p); }

static int depth, stopAfter = 1;
static PyObject *wrapper(PyObject *self, PyObject *const *a, Py_ssize_t n) {
  int level = n > 4 ? (int)PyLong_AsLong(a[4]) : 0;
  const char *name = PyUnicode_AsUTF8(a[0]); char full[300];
  if (level > 0) {
    PyObject *pk = n > 1 && PyDict_Check(a[1]) ? PyDict_GetItemString(a[1], "__package__") : NULL; char base[200] = "";
    if (pk && PyUnicode_Check(pk)) snprintf(base, sizeof base, "%s", PyUnicode_AsUTF8(pk));
    for (int l = 1; l < level; l++) { char *d = strrchr(base, '.'); if (d) *d = 0; }
    snprintf(full, sizeof full, *name ? "%s.%s" : "%s", base, name);
  } else snprintf(full, sizeof full, "%s", name);
  char *dot = strrchr(full, '.');
  if (logging) { busy = 1; flushEvent(NULL); busy = 0; int ld = 0; busy = 1; ld = PyDict_GetItemString(PyImport_GetModuleDict(), full) != NULL; busy = 0; fprintf(out, "I %s %d\n", full, ld); depth++; }
  if (dot && logging) { /* the parent, on its own */
    char parent[300]; snprintf(parent, sizeof parent, "%.*s", (int)(dot - full), full);
    busy = 1; PyObject *pn = PyUnicode_FromString(parent); busy = 0;
    PyObject *args[5] = { pn, Py_None, Py_None, Py_None, NULL };
    PyObject *m = wrapper(self, args, 4); Py_XDECREF(m); if (!m) PyErr_Clear(); busy = 1; Py_DECREF(pn); busy = 0;
  }
  PyObject *r = PyImport_ImportModuleLevelObject(a[0], n > 1 && a[1] != Py_None ? a[1] : NULL, n > 2 ? a[2] : NULL, n > 3 ? a[3] : NULL, level);
  if (logging) { busy = 1; flushEvent(NULL); busy = 0; if (depth == 1 && scanEvery) { busy = 1; scan(); busy = 0; } fprintf(out, "E %d\n", r != NULL); if (!--depth && !--stopAfter) { fprintf(out, "X %d\n", gc->generations[0].count); fclose(out); out = NULL; logging = 0; _exit(0); } }
  return r;
}
static PyMethodDef def = { "__import__", (PyCFunction)(void *)wrapper, METH_FASTCALL, NULL };
#if PY_VERSION_HEX >= 0x030c0000
static int pend(void *a) { if (logging) { busy = 1; flushEvent(NULL); busy = 0; fprintf(out, "S\n"); Py_AddPendingCall(pend, NULL); } return 0; }
#endif
static int audit(const char *event, PyObject *args, void *data) {
  if (!strcmp(event, "cpython.run_file") && !logging) logging = -1;
  else if (!strcmp(event, "exec") && logging == -1) {
    if (getenv("IMPORTS_SCAN")) scanEvery = atol(getenv("IMPORTS_SCAN"));
    if (getenv("IMPORTS_STOP")) stopAfter = atoi(getenv("IMPORTS_STOP")); interp = PyThreadState_Get()->interp;
#if PY_VERSION_HEX >= 0x03090000
    gc = &interp->gc;
#else
    gc = &_PyRuntime.gc;
#endif
    mapInit(&births, 1 << 20); mapInit(&known, 1 << 16);
    out = fopen(getenv("IMPORTS_OUT"), "w");
    PyObject *f = PyCFunction_New(&def, NULL);
    PyDict_SetItemString(interp->builtins, "__import__", f);
    fprintf(out, "C %d %d %d\n", gc->generations[0].count, gc->generations[1].count, gc->generations[2].count);
    gc->enabled = 0; gc->generations[0].count += 100000; lastcount = gc->generations[0].count;
    PyMemAllocatorEx h = { NULL, hMalloc, hCalloc, hRealloc, hFree };
    PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &under); PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &h);
#if PY_VERSION_HEX >= 0x030c0000
    _PyRuntime.audit_hooks.head = NULL;
#else
    _PyRuntime.audit_hook_head = NULL;
#endif
    logging = 1;
#if PY_VERSION_HEX >= 0x030c0000
    if (scanEvery) Py_AddPendingCall(pend, NULL);
#endif
  }
  return 0;
}
__attribute__((constructor)) static void start(void) { if (getenv("IMPORTS_OUT")) PySys_AddAuditHook(audit, NULL); }
__attribute__((destructor)) static void stop(void) { if (out) fclose(out); }
