/*
 * Preloaded into CPython 3.8 to 3.13: from the first line of the program on, the births and deaths of objects of the collector, and whether CPython's lists
 * of free objects would keep them. Nothing is served from such a list meanwhile: exact tuples, lists and dicts die as if of another type, and slices, frames (to 3.10),
 * methods and built-in functions (3.8) are taken from their lists at once. At every few births of others it looks for objects that only garbage refers to, with tp_traverse, as the
 * collector would; it touches nothing. A collection at the end says what dies with them.
 */
#define Py_BUILD_CORE 1
#include <Python.h>
#include <frameobject.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "internal/pycore_object.h"
#if PY_VERSION_HEX >= 0x03090000
#include "internal/pycore_gc.h"
#include "internal/pycore_interp.h"
#else
#include "internal/pycore_pymem.h"
#endif
#include "internal/pycore_pystate.h"
#if PY_VERSION_HEX >= 0x03090000
#include "internal/pycore_runtime.h"
#endif
#define FRAMES (PY_VERSION_HEX < 0x030b0000)
#define METHODS (PY_VERSION_HEX < 0x03090000)
#define BASE 100000
#define COLLECTS_AT_ONCE (PY_VERSION_HEX < 0x030c0000)
#if PY_VERSION_HEX < 0x03090000
#define Py_SET_TYPE(o, t) (Py_TYPE(o) = (t))
#endif

static struct _gc_runtime_state *gc;
static PyInterpreterState *interp;
static PyMemAllocatorEx under;
static int logging, busy, lastcount, collected, inCode, bornSince;
static FILE *out;
/* The modules that are being loaded, one in the other: has none of them been recorded before? */
static int loads, isFresh[1000] = { 1 };
static long ups, others, scanEvery = 8, nextScan;
static void *lastAlloc, *unknown, *fresh;
/* list() and dict() take nothing from the list of free ones: the next block is a new one. */
static int nextIsFresh;
static long unknownUp;

/* block -> number of its birth, 0 where it has died; whether a collection has untracked it, or can (1), or does not see it (2) */
typedef struct { void *key; long up; int untracked, lost; } Cell;
static Cell *births;
static size_t capacity = 1 << 22;
static Cell *cellOf(void *key) {
  size_t i = (((size_t)key >> 4) * 0x9E3779B97F4A7C15ull >> 20) & (capacity - 1);
  while (births[i].key && births[i].key != key) i = (i + 1) & (capacity - 1);
  births[i].key = key;
  return &births[i];
}

typedef struct { PyTypeObject *type; destructor dealloc; PyTypeObject copy; char sign; } Kept;
static Kept tuple = { &PyTuple_Type, 0, {}, 't' }, list = { &PyList_Type, 0, {}, 'l' }, dict = { &PyDict_Type, 0, {}, 'd' }, slice = { &PySlice_Type, 0, {}, 's' };
#if FRAMES
static Kept frame = { &PyFrame_Type, 0, {}, 'f' };
#endif
#if METHODS
static Kept method = { &PyMethod_Type, 0, {}, 'm' }, builtin = { &PyCFunction_Type, 0, {}, 'b' };
#endif

static void kindOf(void *block, char *text) {
  PyObject *o = (PyObject *)((PyGC_Head *)block + 1);
  PyTypeObject *type = Py_TYPE(o);
  strcpy(text, "o");
  if (type == tuple.type || type == &tuple.copy) { if (Py_SIZE(o) > 0 && Py_SIZE(o) < 1000) sprintf(text, "t%ld", (long)Py_SIZE(o)); }
  else if (type == list.type || type == &list.copy) strcpy(text, "l");
  else if (type == dict.type || type == &dict.copy) strcpy(text, "d");
  else if (type == slice.type) strcpy(text, "s");
#if FRAMES
  else if (type == frame.type) strcpy(text, "f");
#endif
#if METHODS
  else if (type == method.type) strcpy(text, "m");
  else if (type == builtin.type) strcpy(text, "b");
#endif
}

static void tellUnknown(void) {
  if (!unknown || gc->collecting) return;
  char kind[16]; kindOf(unknown, kind);
  if (unknown == fresh && (*kind == 'l' || *kind == 'd')) strcpy(kind, "o");
  unknown = NULL;
  fprintf(out, "K %ld %s\n", unknownUp, kind);
  if (*kind == 'o') others++;
}
/** Callers of the allocator that ask for objects of the collector: to 3.11 a collection begins there. */
static void *lastCaller, *birthplaces[64];
static int isBirthplace(void *caller) { int i = 0; while (birthplaces[i] && birthplaces[i] != caller) i++; return birthplaces[i] != NULL; }
static void born(void) {
  tellUnknown();
  int i = 0; while (birthplaces[i] && birthplaces[i] != lastCaller) i++;
  birthplaces[i] = lastCaller;
  Cell *c = cellOf(lastAlloc); c->up = ++ups; c->untracked = c->lost = 0;
  fprintf(out, "+%ld\n", ups); unknown = lastAlloc; unknownUp = ups; bornSince = 1;
}
static int hasAtoms(PyObject *o) {
  for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(o); i++) {
    PyObject *e = PyTuple_GET_ITEM(o, i);
    if (e && PyObject_IS_GC(e) && (!PyTuple_CheckExact(e) || _PyObject_GC_IS_TRACKED(e))) return 0;
  }
  return 1;
}
/* Objects in the collector's lists, and what only they and code refer to, for a look: references that are not explained yet; was it reached. */
typedef struct { PyObject *key; long refs; int reached; } Look;
static Look *looks;
static size_t lookCapacity, lookCount;
static PyObject **stack;
static long height;
static Look *lookAt(PyObject *key, int add) {
  size_t i = (((size_t)key >> 4) * 0x9E3779B97F4A7C15ull >> 20) & (lookCapacity - 1);
  while (looks[i].key && looks[i].key != key) i = (i + 1) & (lookCapacity - 1);
  if (add && !looks[i].key) { looks[i].key = key; looks[i].refs = Py_REFCNT(key); lookCount++; }
  return looks[i].key ? &looks[i] : NULL;
}
static int subtract(PyObject *o, void *arg) { Look *look = lookAt(o, 0); if (look) look->refs--; return 0; }
static int reach(PyObject *o, void *arg) { Look *look = lookAt(o, 0); if (look && !look->reached) { look->reached = 1; stack[height++] = o; } return 0; }
/** What the collector does not see, and yet goes with what it does: code, and untracked tuples and dicts. */
static int discover(PyObject *o, void *arg) {
  int isHidden = PyCode_Check(o) || ((PyTuple_CheckExact(o) || PyDict_CheckExact(o)) && !_PyObject_GC_IS_TRACKED(o));
  if (isHidden && !lookAt(o, 0) && lookCount < lookCapacity / 2) { lookAt(o, 1); stack[height++] = o; }
  return 0;
}
static void traverse(PyObject *o, visitproc visit) {
  /* A dict of a class of its own that is being made. */
  if (PyDict_Check(o) && !((PyDictObject *)o)->ma_keys) return;
  if (!PyCode_Check(o)) { Py_TYPE(o)->tp_traverse(o, visit, NULL); return; }
  PyCodeObject *code = (PyCodeObject *)o;
#if PY_VERSION_HEX < 0x030b0000
  PyObject *parts[] = { code->co_consts, code->co_names, code->co_varnames, code->co_freevars, code->co_cellvars };
#else
  PyObject *parts[] = { code->co_consts, code->co_names, code->co_localsplusnames };
#endif
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) if (parts[i]) visit(parts[i], NULL);
}
#define EACH(g) for (int i = 0; i < 3; i++) for (PyGC_Head *head = &gc->generations[i].head, *g = _PyGCHead_NEXT(head); g != head; g = _PyGCHead_NEXT(g))
#define OBJECT(g) ((PyObject *)((g) + 1))
static Cell *cellOfObject(PyObject *o) {
  Cell *c = cellOf((PyGC_Head *)o - 1);
  if (!c->up && PY_VERSION_HEX >= 0x030b0000) c = cellOf((char *)((PyGC_Head *)o - 1) - 2 * sizeof(void *));
  return c;
}
/** What a lost object refers to, by number: it may be lost later. What code holds belongs to who holds the code. */
static int tellReferent(PyObject *o, void *arg) {
  Look *look = lookAt(o, 0);
  if (!look) return 0;
  if (PyCode_Check(o)) traverse(o, tellReferent);
  else if (cellOfObject(o)->up) fprintf(out, " %ld", cellOfObject(o)->up);
  return 0;
}
/** Tells which objects nobody can reach any more, once, and what they refer to of one another. */
static void scan(void) {
  size_t n = 0;
  EACH(g) n++;
  for (lookCapacity = 1 << 14; lookCapacity < n * 8;) lookCapacity *= 2;
  looks = calloc(lookCapacity, sizeof(Look)); stack = malloc(sizeof(void *) * lookCapacity); height = 0; lookCount = 0;
  EACH(g) { lookAt(OBJECT(g), 1); stack[height++] = OBJECT(g); }
  while (height) traverse(stack[--height], discover);
  for (size_t i = 0; i < lookCapacity; i++) if (looks[i].key) traverse(looks[i].key, subtract);
  for (size_t i = 0; i < lookCapacity; i++) if (looks[i].key && looks[i].refs > 0 && !looks[i].reached) { looks[i].reached = 1; stack[height++] = looks[i].key; }
  while (height) traverse(stack[--height], reach);
  int any = 0;
  for (size_t i = 0; i < lookCapacity; i++) if (looks[i].key && !looks[i].reached && !PyCode_Check(looks[i].key)) {
    Cell *c = cellOfObject(looks[i].key);
    if (c->up && !c->lost) { c->lost = 1; fprintf(out, any++ ? " %ld" : "G %ld", c->up); stack[height++] = looks[i].key; }
  }
  if (any) fprintf(out, "\n");
  while (height) { PyObject *o = stack[--height]; fprintf(out, "H %ld", cellOfObject(o)->up); traverse(o, tellReferent); fprintf(out, "\n"); }
  free(looks); free(stack);
}
/** The thread has a dict from now on: the first repr of a container makes it, and a list in it. */
static void tellThreadDict(void) {
  static int isTold;
  if (isTold || !PyThreadState_Get()->dict) return;
  isTold = 1; fprintf(out, "P %ld\n", ups);
}
/** What has happened since the last call of the allocator: at most one birth. */
static void flush(void *freed) {
  /* It is not counted any more. */
  int known = freed && cellOf(freed)->up > 0, now = gc->generations[0].count + (known && !gc->collecting);
  if (gc->collecting) collected = 1;
  else {
    if (collected) { collected = 0; gc->generations[0].count = lastcount = BASE; fprintf(out, "Z\n"); }
    else if (now > lastcount) born();
    tellThreadDict();
    tellUnknown();
  }
  if (freed) {
    Cell *c = cellOf(freed);
    char last[16];
    /* It was born and died without another block between. */
    if (!c->up && freed == lastAlloc && !gc->collecting && (kindOf(freed, last), *last != 'o' || isBirthplace(lastCaller))) { c->up = ++ups; fprintf(out, "+%ld\nK %ld %s\n", ups, ups, last); bornSince = 1; lastcount = gc->generations[0].count; }
    known = c->up > 0;
    if (known || (!gc->collecting && gc->generations[0].count < lastcount)) {
      char kind[16]; kindOf(freed, kind);
      /* A frame that goes back to the heap was a code object's own. */
      if (*kind == 'f' || *kind == 'm' || *kind == 'b' || *kind == 's') strcpy(kind, "o");
      fprintf(out, "%c%ld %s%s\n", gc->collecting ? 'g' : '-', c->up, kind, inCode || c->untracked > 1 ? "**" : c->untracked ? "*" : "");
      if (freed == unknown) unknown = NULL;
      c->up = 0; c->untracked = 0;
    }
  }
  if (!gc->collecting) lastcount = gc->generations[0].count;
}
/* Stretches of births in which something is lost, as an earlier run has found. */
static FILE *windows;
static long from, to = -1;
static int inWindow(void) {
  while (windows && ups > to) if (fscanf(windows, "%ld %ld", &from, &to) != 2) { from = to = 1L << 60; }
  return !windows || ups > from;
}
static void look(void) { fprintf(out, "Q %ld\n", ups); scan(); }
/** A place where a collection could begin. */
static void lookHere(void) { if (scanEvery && isFresh[loads] && ups >= nextScan && !gc->collecting && inWindow()) { nextScan = ups + scanEvery; look(); } }
static void before(void *freed) { if (logging > 0 && !busy) { busy = 1; flush(freed); busy = 0; } }
static void *hMalloc(void *ctx, size_t n) {
  before(NULL);
  lastAlloc = under.malloc(under.ctx, n);
  fresh = nextIsFresh ? lastAlloc : NULL; nextIsFresh = 0;
  lastCaller = __builtin_return_address(0);
  if (COLLECTS_AT_ONCE && logging > 0 && !busy && isBirthplace(lastCaller)) { busy = 1; lookHere(); busy = 0; }
  return lastAlloc;
}
static void *hCalloc(void *ctx, size_t n, size_t s) { before(NULL); lastCaller = __builtin_return_address(0); return lastAlloc = under.calloc(under.ctx, n, s); }
static void *hRealloc(void *ctx, void *q, size_t n) {
  before(NULL);
  void *p = under.realloc(under.ctx, q, n);
  if (p != q && q) { Cell *c = cellOf(q); Cell was = *c; c->up = 0; c = cellOf(p); c->up = was.up; c->untracked = was.untracked; c->lost = was.lost; }
  if (!q) lastAlloc = p;
  return p;
}
static void hFree(void *ctx, void *p) { if (p) before(p); under.free(under.ctx, p); }

static PyObject *makeFresh(PyTypeObject *type, Py_ssize_t n) { nextIsFresh = logging > 0; return PyType_GenericAlloc(type, n); }
#if PY_VERSION_HEX >= 0x03090000
static vectorcallfunc callList;
static PyObject *makeList(PyObject *type, PyObject *const *a, size_t n, PyObject *names) {
  nextIsFresh = logging > 0 && type == (PyObject *)&PyList_Type && !names;
  return callList(type, a, n, names);
}
#endif
static void die(Kept *kept, PyObject *o) {
  if (logging > 0 && Py_TYPE(o) == kept->type) {
    Cell *c = cellOf((PyGC_Head *)o - 1);
    /* A collection has untracked it as one of those that live: what refers to it was no object of the collector. */
    c->untracked = !_PyObject_GC_IS_TRACKED(o) ? 2 : kept == &tuple && gc->collecting && hasAtoms(o);
    Py_SET_TYPE(o, &kept->copy);
  }
  kept->dealloc(o);
}
static void dieTuple(PyObject *o) { die(&tuple, o); }
static void dieList(PyObject *o) { die(&list, o); }
static void dieDict(PyObject *o) { die(&dict, o); }
static void wrap(Kept *kept, destructor dealloc) { kept->dealloc = kept->type->tp_dealloc; kept->type->tp_dealloc = dealloc; memcpy(&kept->copy, kept->type, sizeof(PyTypeObject)); }

#if FRAMES
/** A frame that its code object would keep: it is told with the code, and nothing is kept. */
static void tellCode(char sign, long up, PyCodeObject *code) {
  fprintf(out, "%c %ld %p %s:%d:%s\n", sign, up, (void *)code, PyUnicode_AsUTF8(code->co_filename), code->co_firstlineno, PyUnicode_AsUTF8(code->co_name));
}
#endif
/* What only code refers to is no garbage in the collector's eyes. */
static destructor codeDealloc;
static void dieCode(PyObject *o) {
#if FRAMES
  if (logging > 0) {
    int was = busy; busy = 1;
    if (!was) flush(NULL);
    tellCode('c', 0, (PyCodeObject *)o);
    busy = was;
  }
#endif
  inCode++; codeDealloc(o); inCode--;
}

static PyCodeObject *emptyCode;
static PyObject *emptyDict;
static PyMethodDef nothing = { "nothing", NULL, METH_NOARGS, NULL };
/** The next object of a kind: does it come from its list? */
static PyObject *make(char sign, int n) {
  switch (sign) {
    case 't': return PyTuple_New(n);
    case 'l': return PyList_New(0);
    case 'd': return PyDict_New();
    case 's': return PySlice_New(NULL, NULL, NULL);
#if FRAMES
    case 'f': {
      PyFrameObject *f = PyFrame_New(PyThreadState_Get(), emptyCode, emptyDict, NULL);
      Py_CLEAR(f->f_back);
      return (PyObject *)f;
    }
#endif
#if METHODS
    case 'm': return PyMethod_New(Py_None, Py_None);
    case 'b': return PyCFunction_NewEx(&nothing, NULL, NULL);
#endif
  }
  return NULL;
}
static int isKept(char sign, int n) {
  int count = gc->generations[0].count;
  PyObject *o = make(sign, n);
  if (_PyObject_GC_IS_TRACKED(o)) PyObject_GC_UnTrack(o);
  int kept = gc->generations[0].count <= count;
  gc->generations[0].count = count;
  return kept;
}
/** The object went to its list: it is taken out again. */
static void takeBack(char sign, void *block) {
  int was = busy; busy = 1;
  if (!was) flush(NULL);
  if (isKept(sign, 0)) { Cell *c = cellOf(block); fprintf(out, "%c%ld %c\n", gc->collecting ? 'g' : '-', c->up, sign); if (block == unknown) unknown = NULL; c->up = 0; }
  lastcount = gc->collecting ? lastcount : gc->generations[0].count;
  busy = was;
}
static void dieSlice(PyObject *o) { slice.dealloc(o); if (logging > 0) takeBack('s', (PyGC_Head *)o - 1); }
#if FRAMES
static void dieFrame(PyObject *o) {
  PyCodeObject *code = ((PyFrameObject *)o)->f_code;
  Py_INCREF(code);
  frame.dealloc(o);
  if (logging > 0) {
    if (code->co_zombieframe != (void *)o) { fprintf(stderr, "a frame that went to the list\n"); abort(); }
    int was = busy; busy = 1;
    if (!was) flush(NULL);
    void *block = (PyGC_Head *)o - 1;
    Cell *c = cellOf(block);
    if (block == unknown) { unknown = NULL; fprintf(out, "K %ld f\n", unknownUp); }
    tellCode(gc->collecting ? 'y' : 'z', c->up, code);
    c->up = 0; code->co_zombieframe = NULL;
    int count = gc->generations[0].count;
    under.free(under.ctx, block);
    gc->generations[0].count = count;
    lastcount = gc->collecting ? lastcount : count;
    busy = was;
  }
  Py_DECREF(code);
}
#endif
#if METHODS
static void dieMethod(PyObject *o) { method.dealloc(o); if (logging > 0) takeBack('m', (PyGC_Head *)o - 1); }
static void dieBuiltin(PyObject *o) { builtin.dealloc(o); if (logging > 0) takeBack('b', (PyGC_Head *)o - 1); }
#endif

static int depth, stopAfter = 1;
static char *knownModules;
static void note(void) { busy = 1; flush(NULL); busy = 0; }
/** Objects in the collector's lists that were born since the first line. */
static void tellTracked(char sign) {
  fprintf(out, "%c", sign);
  EACH(g) {
    Cell *c = cellOf(g);
    if (!c->up && PY_VERSION_HEX >= 0x030b0000) c = cellOf((char *)g - 2 * sizeof(void *));
    if (c->up) fprintf(out, " %ld", c->up);
  }
  fprintf(out, "\n");
}
/** The program, or a module, asks for a module. */
static PyObject *wrapper(PyObject *self, PyObject *const *a, Py_ssize_t n) {
  int level = n > 4 ? (int)PyLong_AsLong(a[4]) : 0;
  const char *name = PyUnicode_AsUTF8(a[0]); char full[300];
  if (level > 0) {
    PyObject *pk = n > 1 && PyDict_Check(a[1]) ? PyDict_GetItemString(a[1], "__package__") : NULL; char base[200] = "";
    if (pk && PyUnicode_Check(pk)) snprintf(base, sizeof base, "%s", PyUnicode_AsUTF8(pk));
    for (int l = 1; l < level; l++) { char *d = strrchr(base, '.'); if (d) *d = 0; }
    snprintf(full, sizeof full, *name ? "%s.%s" : "%s", base, name);
  } else snprintf(full, sizeof full, "%s", name);
  if (logging > 0) { note(); fprintf(out, "R %s\n", full); depth++; }
  PyObject *r = PyImport_ImportModuleLevelObject(a[0], n > 1 && a[1] != Py_None ? a[1] : NULL, n > 2 ? a[2] : NULL, n > 3 ? a[3] : NULL, level);
  if (logging > 0) {
    note();
    /* What is garbage at the end of the program's import is found now. */
    if (depth == 1 && stopAfter == 1 && scanEvery) { busy = 1; tellTracked('T'); look(); busy = 0; gc->enabled = 1; PyGC_Collect(); gc->enabled = 0; note(); busy = 1; tellTracked('U'); busy = 0; }
    if (!--depth && !--stopAfter) { fprintf(out, "X\n"); fclose(out); out = NULL; logging = 0; _exit(0); }
  }
  return r;
}
/** A module that is not there is loaded. */
static PyObject *findAndLoad;
static int isKnown(const char *name) {
  char line[302]; snprintf(line, sizeof line, " %s ", name);
  return knownModules && strstr(knownModules, line);
}
static PyObject *load(PyObject *self, PyObject *const *a, Py_ssize_t n) {
  if (logging > 0) { note(); const char *name = PyUnicode_AsUTF8(a[0]); fprintf(out, "I %s\n", name); loads++; isFresh[loads] = !isKnown(name); }
#if PY_VERSION_HEX >= 0x03090000
  PyObject *r = PyObject_Vectorcall(findAndLoad, a, n, NULL);
#else
  PyObject *r = _PyObject_Vectorcall(findAndLoad, a, n, NULL);
#endif
  if (logging > 0) {
    note();
    if (scanEvery && isFresh[loads]) { busy = 1; look(); busy = 0; }
    fprintf(out, "E %d\n", r != NULL); loads--;
  }
  return r;
}
static PyMethodDef loadDef = { "_find_and_load", (PyCFunction)(void *)load, METH_FASTCALL, NULL };
static PyMethodDef def = { "__import__", (PyCFunction)(void *)wrapper, METH_FASTCALL, NULL };
#if PY_VERSION_HEX >= 0x030c0000
static int pend(void *a) { if (logging > 0) { note(); busy = 1; if (bornSince) { lookHere(); fprintf(out, "S\n"); } bornSince = 0; Py_AddPendingCall(pend, NULL); busy = 0; } return 0; }
#endif
static void drain(char sign, int n) {
  int kept = 0;
  while (kept < 5000 && isKept(sign, n)) kept++;
  fprintf(out, "F %c%d %d\n", sign, n, kept);
}
static void begin(void) {
  if (getenv("IMPORTS_SCAN")) scanEvery = atol(getenv("IMPORTS_SCAN"));
  if (getenv("IMPORTS_WINDOWS")) windows = fopen(getenv("IMPORTS_WINDOWS"), "r");
  if (getenv("IMPORTS_STOP")) stopAfter = atoi(getenv("IMPORTS_STOP"));
  interp = PyThreadState_Get()->interp;
#if PY_VERSION_HEX >= 0x03090000
  gc = &interp->gc;
#else
  gc = &_PyRuntime.gc;
#endif
  births = calloc(capacity, sizeof(Cell));
  out = fopen(getenv("IMPORTS_OUT"), "w");
  fprintf(out, "C %d %d %d\n", gc->generations[0].count, gc->generations[1].count, gc->generations[2].count);
  gc->enabled = 0;
  gc->generations[0].count = BASE;
  for (int n = 1; n <= 20; n++) drain('t', n);
  drain('l', 0); drain('d', 0);
  while (isKept('l', 0)) {}
  drain('s', 0);
  for (int n = 1; n <= 3; n++) while (isKept('t', n)) {}
  emptyCode = PyCode_NewEmpty("nothing", "nothing", 1); emptyDict = PyDict_New();
  PyDict_SetItemString(emptyDict, "__builtins__", interp->builtins);
  if (FRAMES) drain('f', 0);
  if (METHODS) { drain('m', 0); drain('b', 0); }
  PyObject *f = PyCFunction_New(&def, NULL), *bootstrap = PyDict_GetItemString(PyImport_GetModuleDict(), "_frozen_importlib");
  PyDict_SetItemString(interp->builtins, "__import__", f);
  knownModules = getenv("IMPORTS_KNOWN");
  findAndLoad = PyObject_GetAttrString(bootstrap, "_find_and_load");
  f = PyCFunction_New(&loadDef, NULL);
  PyObject_SetAttrString(bootstrap, "_find_and_load", f);
  /* What is there now is no garbage: collections leave it alone. */
  for (int i = 0; i < 3; i++) {
    PyGC_Head *from = &gc->generations[i].head, *to = &gc->permanent_generation.head;
    if (_PyGCHead_NEXT(from) == from) continue;
    PyGC_Head *last = _PyGCHead_PREV(to), *first = _PyGCHead_NEXT(from), *end = _PyGCHead_PREV(from);
    _PyGCHead_SET_NEXT(last, first); _PyGCHead_SET_PREV(first, last); _PyGCHead_SET_NEXT(end, to); _PyGCHead_SET_PREV(to, end);
    from->_gc_next = from->_gc_prev = (uintptr_t)from;
  }
  codeDealloc = PyCode_Type.tp_dealloc; PyCode_Type.tp_dealloc = dieCode;
  PyList_Type.tp_alloc = makeFresh; PyDict_Type.tp_alloc = makeFresh;
#if PY_VERSION_HEX >= 0x03090000
  callList = PyList_Type.tp_vectorcall; PyList_Type.tp_vectorcall = makeList;
#endif
  wrap(&tuple, dieTuple); wrap(&list, dieList); wrap(&dict, dieDict); wrap(&slice, dieSlice);
#if FRAMES
  wrap(&frame, dieFrame);
#endif
#if METHODS
  wrap(&method, dieMethod); wrap(&builtin, dieBuiltin);
#endif
  PyMemAllocatorEx h = { NULL, hMalloc, hCalloc, hRealloc, hFree };
  PyMem_GetAllocator(PYMEM_DOMAIN_OBJ, &under); PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &h);
  gc->generations[0].count = lastcount = BASE;
  logging = 1;
#if PY_VERSION_HEX >= 0x030c0000
  Py_AddPendingCall(pend, NULL);
#endif
}
static int audit(const char *event, PyObject *args, void *data) {
  if (!strcmp(event, "cpython.run_file") && !logging) logging = -1;
  else if (!strcmp(event, "exec") && logging == -1) {
#if PY_VERSION_HEX >= 0x030c0000
    _PyRuntime.audit_hooks.head = NULL;
#else
    _PyRuntime.audit_hook_head = NULL;
#endif
    begin();
  }
  return 0;
}
__attribute__((constructor)) static void start(void) { if (getenv("IMPORTS_OUT")) PySys_AddAuditHook(audit, NULL); }
__attribute__((destructor)) static void stop(void) { if (out) fclose(out); }
