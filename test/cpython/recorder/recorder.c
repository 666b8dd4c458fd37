/* Runs a script in an embedded interpreter and records every allocator call of the MEM and OBJ domains, and on demand of RAW.
 * Usage: recorder OUT EXECUTABLE SCRIPT [ARGS...]; OUT receives a 256-byte header and rows of 40 bytes. */
#include <Python.h>

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern int _PyObject_DebugMallocStats(FILE *out);

enum op { OP_MALLOC = 1, OP_CALLOC, OP_REALLOC, OP_FREE, OP_ARENA_ALLOC, OP_ARENA_FREE, OP_MARK };
enum { DOMAIN_RAW, DOMAIN_MEM, DOMAIN_OBJ, DOMAIN_NONE = 255 };
enum { FLAG_NESTED = 8, HEADER_RAW_RECORDED = 1, HEADER_HEAP_EMPTY = 4, NO_GENERATION = 255 };

#define NO_CALLER UINT32_MAX
#define FIRST_CAPACITY ((size_t)1 << 20)

#if PY_VERSION_HEX >= 0x030A0000
enum { ARENA_BYTES = 1 << 20, POOL_BYTES = 1 << 14 };
#else
enum { ARENA_BYTES = 1 << 18, POOL_BYTES = 1 << 12 };
#endif

struct record {
    uint8_t op, domain, flags, gcgen;
    uint32_t gen0;
    uint64_t size, in, out;
    uint32_t caller;
    uint16_t gen1, gen2;
};

struct header {
    char magic[8];
    uint32_t version, record_size;
    uint64_t count, capacity, dropped, load_base;
    uint32_t arena_size, pool_size, thresholds[3], flags;
    uint64_t anomalies, free_null, unused;
    char label[96], padding[64];
};

_Static_assert(sizeof(struct record) == 40, "rows have 40 bytes");
_Static_assert(sizeof(struct header) == 256, "the header has 256 bytes");

struct domain {
    uint8_t id;
    PyMemAllocatorEx inner;
};

static struct domain raw = {.id = DOMAIN_RAW}, mem = {.id = DOMAIN_MEM}, obj = {.id = DOMAIN_OBJ};
static PyMemAllocatorEx obj_hooks;
static PyObjectArenaAllocator inner_arenas;

static struct record *records;
static size_t count, capacity, limit = SIZE_MAX;
static uint64_t free_null;
static bool records_raw;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local int depth;
static const char *out_path, *label;

static void die(const char *what)
{
    perror(what);
    _exit(1);
}

/* The rows live in a mapping of their own, so that neither pymalloc nor libc's heap ever sees them. */
static void grow(void)
{
    size_t next = capacity ? capacity * 2 : FIRST_CAPACITY;
    void *moved = capacity
        ? mremap(records, capacity * sizeof *records, next * sizeof *records, MREMAP_MAYMOVE)
        : mmap(NULL, next * sizeof *records, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (moved == MAP_FAILED)
        die("recorder: no room for records");
    records = moved;
    capacity = next;
}

/* Threads without the GIL may call the RAW domain. A call and its record are one step: an address that a call gives back
 * must not stand in the record of another thread's call before it is recorded as free. */
static void enter(void)
{
    if (depth++ == 0)
        pthread_mutex_lock(&lock);
}

static void leave(void)
{
    if (--depth == 0)
        pthread_mutex_unlock(&lock);
}

/* Is called between enter and leave. */
static void append(struct record row)
{
    if (count >= limit)
        return;
    if (count == capacity)
        grow();
    row.flags = depth > 1 ? FLAG_NESTED : 0;
    row.gcgen = NO_GENERATION;
    row.caller = NO_CALLER;
    records[count++] = row;
}

static void append_call(const struct domain *domain, enum op op, size_t size, uint64_t in, const void *out)
{
    append((struct record){.op = op, .domain = domain->id, .size = size, .in = in, .out = (uintptr_t)out});
}

static void append_arena(enum op op, size_t size, const void *in, const void *out)
{
    append((struct record){.op = op, .domain = DOMAIN_NONE, .size = size, .in = (uintptr_t)in, .out = (uintptr_t)out});
}

static size_t append_mark(uint64_t number)
{
    enter();
    size_t index = count;
    append((struct record){.op = OP_MARK, .domain = DOMAIN_NONE, .size = number});
    leave();
    return index;
}

static void *hook_malloc(void *ctx, size_t size)
{
    struct domain *domain = ctx;
    enter();
    void *out = domain->inner.malloc(domain->inner.ctx, size);
    append_call(domain, OP_MALLOC, size, 0, out);
    leave();
    return out;
}

static void *hook_calloc(void *ctx, size_t elements, size_t size)
{
    struct domain *domain = ctx;
    enter();
    void *out = domain->inner.calloc(domain->inner.ctx, elements, size);
    append_call(domain, OP_CALLOC, elements * size, elements, out);
    leave();
    return out;
}

static void *hook_realloc(void *ctx, void *block, size_t size)
{
    struct domain *domain = ctx;
    uintptr_t in = (uintptr_t)block; /* block itself is dangling after the call */
    enter();
    void *out = domain->inner.realloc(domain->inner.ctx, block, size);
    append_call(domain, OP_REALLOC, size, in, out);
    leave();
    return out;
}

static void hook_free(void *ctx, void *block)
{
    struct domain *domain = ctx;
    uintptr_t in = (uintptr_t)block;
    enter();
    domain->inner.free(domain->inner.ctx, block);
    if (in)
        append_call(domain, OP_FREE, 0, in, NULL);
    else if (count < limit)
        free_null++;
    leave();
}

static void *hook_arena_alloc(void *ctx, size_t size)
{
    enter();
    void *out = inner_arenas.alloc(ctx, size);
    append_arena(OP_ARENA_ALLOC, size, NULL, out);
    leave();
    return out;
}

static void hook_arena_free(void *ctx, void *base, size_t size)
{
    enter();
    inner_arenas.free(ctx, base, size);
    append_arena(OP_ARENA_FREE, size, base, NULL);
    leave();
}

static PyMemAllocatorEx hook_domain(PyMemAllocatorDomain which, struct domain *domain)
{
    PyMemAllocatorEx hooks = {domain, hook_malloc, hook_calloc, hook_realloc, hook_free};
    PyMem_GetAllocator(which, &domain->inner);
    PyMem_SetAllocator(which, &hooks);
    return hooks;
}

static void install_hooks(void)
{
    if (records_raw)
        hook_domain(PYMEM_DOMAIN_RAW, &raw);
    hook_domain(PYMEM_DOMAIN_MEM, &mem);
    obj_hooks = hook_domain(PYMEM_DOMAIN_OBJ, &obj);
    PyObject_GetArenaAllocator(&inner_arenas);
    PyObjectArenaAllocator hooks = {inner_arenas.ctx, hook_arena_alloc, hook_arena_free};
    PyObject_SetArenaAllocator(&hooks);
}

static PyObject *memrec_mark(PyObject *module, PyObject *number)
{
    (void)module;
    unsigned long long value = PyLong_AsUnsignedLongLong(number);
    if (PyErr_Occurred())
        return NULL;
    append_mark(value);
    Py_RETURN_NONE;
}

/* The statistics are printed only while the obj domain is pymalloc itself. */
static void print_stats(FILE *file)
{
    PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &obj.inner);
    _PyObject_DebugMallocStats(file);
    PyMem_SetAllocator(PYMEM_DOMAIN_OBJ, &obj_hooks);
}

/* No call of MEM or OBJ may happen from append_mark to the end of print_stats: the text is the state at the mark. */
static PyObject *memrec_stats(PyObject *module, PyObject *args)
{
    (void)module;
    const char *path;
    if (!PyArg_ParseTuple(args, "s:stats", &path))
        return NULL;
    if (count >= limit) {
        PyErr_SetString(PyExc_RuntimeError, "the recording is full");
        return NULL;
    }
    FILE *file = fopen(path, "w");
    if (!file)
        return PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);
    size_t index = append_mark(0);
    print_stats(file);
    if (fclose(file))
        return PyErr_SetFromErrnoWithFilename(PyExc_OSError, path);
    return PyLong_FromSize_t(index);
}

static PyMethodDef memrec_methods[] = {
    {"mark", memrec_mark, METH_O, "mark(number): append a mark record."},
    {"stats", memrec_stats, METH_VARARGS, "stats(path): mark, write the allocator's statistics, return the mark's index."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef memrec_module = {PyModuleDef_HEAD_INIT, .m_name = "_memrec", .m_size = 0, .m_methods = memrec_methods};

static PyObject *memrec_init(void)
{
    return PyModuleDef_Init(&memrec_module);
}

static void write_recording(void)
{
    enter(); /* threads may outlive the interpreter */
    struct header header = {.magic = {'M', 'E', 'M', 'R', 'E', 'C', '0', '2'}, .version = PY_VERSION_HEX, .record_size = sizeof *records,
                            .count = count, .capacity = capacity, .arena_size = ARENA_BYTES, .pool_size = POOL_BYTES,
                            .flags = HEADER_HEAP_EMPTY | (records_raw ? HEADER_RAW_RECORDED : 0), .free_null = free_null};
    strncpy(header.label, label, sizeof header.label - 1);
    FILE *file = fopen(out_path, "wb");
    if (!file || fwrite(&header, sizeof header, 1, file) != 1 || fwrite(records, sizeof *records, count, file) != count || fclose(file))
        die(out_path);
    leave();
}

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static void check(PyStatus status)
{
    if (PyStatus_Exception(status))
        Py_ExitStatusException(status);
}

static void initialize(char *executable, int argc, char **argv)
{
    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.use_hash_seed = 1;
    config.hash_seed = 0;
    config.write_bytecode = 0;
    check(PyConfig_SetBytesString(&config, &config.program_name, executable));
    check(PyConfig_SetBytesString(&config, &config.run_filename, argv[0]));
    check(PyConfig_SetBytesArgv(&config, argc, argv));
    check(Py_InitializeFromConfig(&config));
    PyConfig_Clear(&config);
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        fprintf(stderr, "usage: %s OUT EXECUTABLE SCRIPT [ARGS...]\n", argv[0]);
        return 2;
    }
    const char *most = getenv("MEMREC_MAX_RECORDS");
    if (most)
        limit = strtoull(most, NULL, 10);
    const char *want_raw = getenv("MEMREC_RAW");
    records_raw = want_raw && strcmp(want_raw, "1") == 0;
    out_path = argv[1];
    label = base_name(argv[3]);
    grow();
    install_hooks();
    pthread_atfork(enter, leave, leave); /* a child must not inherit a lock that another thread holds */
    atexit(write_recording); /* a script may end in exit(), which finalizes but never returns here */
    PyImport_AppendInittab("_memrec", memrec_init);
    initialize(argv[2], argc - 3, argv + 3);
    return Py_RunMain();
}
