/* Runs a script in an embedded interpreter, in which it can write down the state of pymalloc, of the collector and of the free lists.
 * Usage: dumper EXECUTABLE SCRIPT [ARGS...]
 *
 * To 3.11 pymalloc's state is in static variables; their places in the library are given at compile time as AT_arenas, AT_PyObject_Malloc … */
#define Py_BUILD_CORE 1
#include <Python.h>

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "internal/pycore_pystate.h"
#if PY_VERSION_HEX >= 0x03090000
#include "internal/pycore_interp.h"
#include "internal/pycore_gc.h"
#else
#include "internal/pycore_pymem.h"
#endif

#if PY_VERSION_HEX >= 0x030A0000
enum { ARENA_BYTES = 1 << 20, POOL_BYTES = 1 << 14 };
#else
enum { ARENA_BYTES = 1 << 18, POOL_BYTES = 1 << 12 };
#endif
enum { CLASSES = 32, WALK_STEPS = 4000 };

/* As in Objects/obmalloc.c; from 3.12 Include/internal/pycore_obmalloc.h has the same. */
struct pool {
    size_t count;
    uint8_t *freeblock;
    struct pool *next, *prev;
    uint32_t arenaindex, szidx, nextoffset, maxnextoffset;
};

struct arena {
    uintptr_t address;
    uint8_t *pool_address;
    uint32_t nfreepools, ntotalpools;
    struct pool *freepools;
    struct arena *next, *prev;
};

struct heap {
    struct arena *arenas, *unused, *usable;
    struct pool **used;
    uint32_t maxarenas;
    size_t narenas;
    long long raw_blocks;
};

static struct heap find_heap(void)
{
#if PY_VERSION_HEX >= 0x030C0000
#if PY_VERSION_HEX >= 0x030D0000
    struct _obmalloc_state *state = PyThreadState_Get()->interp->obmalloc;
#else
    struct _obmalloc_state *state = &PyThreadState_Get()->interp->obmalloc;
#endif
    return (struct heap){(struct arena *)state->mgmt.arenas, (struct arena *)state->mgmt.unused_arena_objects, (struct arena *)state->mgmt.usable_arenas,
                         (struct pool **)state->pools.used, state->mgmt.maxarenas, state->mgmt.narenas_currently_allocated, state->mgmt.raw_allocated_blocks};
#else
    char *base = (char *)dlsym(RTLD_DEFAULT, "PyObject_Malloc") - AT_PyObject_Malloc;
#ifdef AT_raw_allocated_blocks
    long long raw_blocks = *(Py_ssize_t *)(base + AT_raw_allocated_blocks);
#else
    long long raw_blocks = -1;
#endif
    return (struct heap){*(struct arena **)(base + AT_arenas), *(struct arena **)(base + AT_unused_arena_objects), *(struct arena **)(base + AT_usable_arenas),
                         (struct pool **)(base + AT_usedpools), *(uint32_t *)(base + AT_maxarenas), *(size_t *)(base + AT_narenas_currently_allocated), raw_blocks};
#endif
}

static void print_pool(FILE *out, const struct pool *pool)
{
    uint32_t hash = 0, length = 0;
    for (uint8_t *block = pool->freeblock; block; block = *(uint8_t **)block, length++)
        hash = hash * 31 + (uint32_t)(block - (uint8_t *)pool);
    fprintf(out, "[%zu,%u,%u,%u,%u,%u,%u,[", (size_t)pool, pool->szidx, (uint32_t)pool->count, pool->nextoffset, pool->maxnextoffset, length, hash);
    for (uint8_t *block = pool->freeblock; block; block = *(uint8_t **)block)
        fprintf(out, "%s%td", block == pool->freeblock ? "" : ",", block - (uint8_t *)pool);
    fprintf(out, "]]");
}

static void print_arena(FILE *out, const struct heap *heap, uint32_t i)
{
    const struct arena *arena = &heap->arenas[i];
    fprintf(out, "{\"i\":%u,\"address\":%zu,\"pool_address\":%zu,\"nfreepools\":%u,\"ntotalpools\":%u,\"freepools\":[", i, (size_t)arena->address,
            (size_t)arena->pool_address, arena->nfreepools, arena->ntotalpools);
    for (struct pool *pool = arena->freepools; pool; pool = pool->next)
        fprintf(out, "%s%zu", pool == arena->freepools ? "" : ",", (size_t)pool);
    fprintf(out, "],\"pools\":[");
    uintptr_t first = (arena->address + POOL_BYTES - 1) / POOL_BYTES * POOL_BYTES;
    for (uintptr_t at = first; at < (uintptr_t)arena->pool_address; at += POOL_BYTES) {
        fputs(at == first ? "" : ",", out);
        print_pool(out, (struct pool *)at);
    }
    fprintf(out, "]}");
}

static void print_slots(FILE *out, const char *name, const struct heap *heap, const struct arena *head)
{
    fprintf(out, "\"%s\":[", name);
    for (const struct arena *arena = head; arena; arena = arena->next)
        fprintf(out, "%s%td", arena == head ? "" : ",", arena - heap->arenas);
    fprintf(out, "],\n");
}

static void print_heap(FILE *out, const struct heap *heap)
{
    fprintf(out, "\"maxarenas\":%u,\n\"narenas\":%zu,\n\"raw_allocated_blocks\":%lld,\n\"arenas\":[", heap->maxarenas, heap->narenas, heap->raw_blocks);
    const char *comma = "";
    for (uint32_t i = 0; i < heap->maxarenas; i++)
        if (heap->arenas[i].address) {
            fputs(comma, out);
            print_arena(out, heap, i);
            comma = ",\n";
        }
    fprintf(out, "],\n");
    print_slots(out, "usable", heap, heap->usable);
    print_slots(out, "unused", heap, heap->unused);
    fprintf(out, "\"usedpools\":{");
    comma = "";
    for (int c = 0; c < CLASSES; c++) {
        /* A list's head is laid over the array so that its links are the two entries of its class. */
        struct pool *end = (struct pool *)((char *)&heap->used[2 * c] - offsetof(struct pool, next)), *first = heap->used[2 * c];
        if (first == end)
            continue;
        fprintf(out, "%s\"%d\":[", comma, c);
        for (struct pool *pool = first; pool != end; pool = pool->next)
            fprintf(out, "%s%zu", pool == first ? "" : ",", (size_t)pool);
        fprintf(out, "]");
        comma = ",";
    }
    fprintf(out, "},\n");
}

static void print_collector(FILE *out)
{
#if PY_VERSION_HEX >= 0x03090000
    struct _gc_runtime_state *gc = &PyThreadState_Get()->interp->gc;
#else
    struct _gc_runtime_state *gc = &_PyRuntime.gc;
#endif
    long tracked[3];
    for (int i = 0; i < 3; i++) {
        PyGC_Head *head = &gc->generations[i].head;
        tracked[i] = 0;
        for (PyGC_Head *at = (PyGC_Head *)head->_gc_next; at != head; at = (PyGC_Head *)at->_gc_next)
            tracked[i]++;
    }
    fprintf(out, "\"gc\":{\"counts\":[%d,%d,%d],\"enabled\":%d,\"long_lived_total\":%zd,\"long_lived_pending\":%zd},\n", gc->generations[0].count,
            gc->generations[1].count, gc->generations[2].count, gc->enabled, gc->long_lived_total, gc->long_lived_pending);
    fprintf(out, "\"objects\":{\"tracked\":[%ld,%ld,%ld],\"threshold\":[%d,%d,%d],\"collections\":[%zd,%zd,%zd]}", tracked[0], tracked[1], tracked[2],
            gc->generations[0].threshold, gc->generations[1].threshold, gc->generations[2].threshold, gc->generation_stats[0].collections,
            gc->generation_stats[1].collections, gc->generation_stats[2].collections);
}

/* What sys._debugmallocstats() prints goes to stderr; it allocates nothing that stays. */
static int print_stats(void)
{
    PyObject *function = PySys_GetObject("_debugmallocstats");
    PyObject *none = function ? PyObject_CallObject(function, NULL) : NULL;
    Py_XDECREF(none);
    return none ? 0 : -1;
}

static FILE *walk_out;
static PyObjectArenaAllocator inner_arenas;

static void *hook_arena_alloc(void *ctx, size_t size)
{
    void *base = inner_arenas.alloc(ctx, size);
    fprintf(walk_out, "[-2,%zu],\n", (size_t)base);
    return base;
}

/* Blocks are asked for and given back, by fixed dice: `[nbytes, address]` or `[-1, which]`; a new arena before the block: `[-2, base]`. */
static void walk(FILE *out)
{
    walk_out = out;
    PyObject_GetArenaAllocator(&inner_arenas);
    PyObjectArenaAllocator hooks = {inner_arenas.ctx, hook_arena_alloc, inner_arenas.free};
    PyObject_SetArenaAllocator(&hooks);
    static void *blocks[WALK_STEPS];
    static int living[WALK_STEPS];
    int made = 0, alive = 0;
    uint32_t dice = 1;
    fprintf(out, "[");
    for (int step = 0; step < WALK_STEPS; step++) {
        dice = dice * 1103515245u + 12345u;
        uint32_t roll = dice >> 8;
        if (step)
            fputs(",\n", out);
        if (alive && roll % 100 < 48) {
            int at = (int)(roll / 100 % (uint32_t)alive);
            fprintf(out, "[-1,%d]", living[at]);
            PyObject_Free(blocks[living[at]]);
            living[at] = living[--alive];
        } else {
            size_t nbytes = 1 + roll / 100 % 512;
            blocks[made] = PyObject_Malloc(nbytes);
            fprintf(out, "[%zu,%zu]", nbytes, (size_t)blocks[made]);
            living[alive++] = made++;
        }
    }
    fprintf(out, "]\n");
    while (alive)
        PyObject_Free(blocks[living[--alive]]);
    PyObject_SetArenaAllocator(&inner_arenas);
}

/* Nothing may be asked of pymalloc from the first line that is written to the last. */
static PyObject *boot_dump(PyObject *module, PyObject *args)
{
    (void)module;
    const char *path, *walk_path;
    if (!PyArg_ParseTuple(args, "ss:dump", &path, &walk_path))
        return NULL;
    FILE *out = fopen(path, "w"), *steps = fopen(walk_path, "w");
    if (!out || !steps)
        return PyErr_SetFromErrno(PyExc_OSError);
    struct heap heap = find_heap();
    fprintf(out, "{\"version\":\"%s\",\n\"arena_size\":%d,\n\"pool_size\":%d,\n\"at_record\":0,\n", PY_VERSION, ARENA_BYTES, POOL_BYTES);
    print_heap(out, &heap);
    print_collector(out);
    fprintf(out, "}\n");
    walk(steps);
    if (fclose(out) || fclose(steps) || print_stats())
        return PyErr_Occurred() ? NULL : PyErr_SetFromErrno(PyExc_OSError);
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"dump", boot_dump, METH_VARARGS, "dump(path, walk): write the state to path; use the heap, write down the answers; print statistics to stderr."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef boot_module = {PyModuleDef_HEAD_INIT, .m_name = "_boot", .m_size = 0, .m_methods = methods};

static PyObject *boot_init(void)
{
    return PyModuleDef_Init(&boot_module);
}

static void check(PyStatus status)
{
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: %s EXECUTABLE SCRIPT [ARGS...]\n", argv[0]);
        return 2;
    }
    PyImport_AppendInittab("_boot", boot_init);
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.use_hash_seed = 1;
    config.hash_seed = 0;
    config.write_bytecode = 0;
    check(PyConfig_SetBytesString(&config, &config.program_name, argv[1]));
    check(PyConfig_SetBytesString(&config, &config.run_filename, argv[2]));
    check(PyConfig_SetBytesArgv(&config, argc - 2, argv + 2));
    check(Py_InitializeFromConfig(&config));
    PyConfig_Clear(&config);
    return Py_RunMain();
}
