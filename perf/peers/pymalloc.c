/* The real interpreter's allocator on a recorded program.
 * Usage: pymalloc PROGRAM PASSES; PROGRAM: births u32, then rows of three u32: op, size, birth.
 * Prints nanoseconds per row: of the first pass, and of the best. */
#include <Python.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum op { OP_MALLOC = 1, OP_CALLOC, OP_REALLOC, OP_FREE };

struct row {
    uint32_t op, size, birth;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static double pass(const struct row *rows, size_t count, void **blocks)
{
    double start = now();
    for (const struct row *row = rows; row < rows + count; row++) {
        void **block = &blocks[row->birth];
        switch (row->op) {
        case OP_MALLOC: *block = PyObject_Malloc(row->size); break;
        case OP_CALLOC: *block = PyObject_Calloc(1, row->size); break;
        case OP_REALLOC: *block = PyObject_Realloc(*block, row->size); break;
        default: PyObject_Free(*block); *block = NULL; break;
        }
    }
    return (now() - start) / (double)count;
}

int main(int argc, char **argv)
{
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    uint32_t births;
    if (!file || fseek(file, 0, SEEK_END))
        return 2;
    size_t count = ((size_t)ftell(file) - sizeof births) / sizeof(struct row);
    struct row *rows = malloc(count * sizeof *rows);
    rewind(file);
    if (!rows || fread(&births, sizeof births, 1, file) != 1 || fread(rows, sizeof *rows, count, file) != count)
        return 2;
    fclose(file);
    void **blocks = calloc(births, sizeof *blocks);
    Py_Initialize();

    double first = 0, best = 0;
    for (int i = 0; i < atoi(argv[2]); i++) {
        double took = pass(rows, count, blocks);
        if (i == 0)
            first = best = took;
        if (took < best)
            best = took;
        /* What the program left alive goes before the next pass, outside of the clock. */
        for (uint32_t birth = 0; birth < births; birth++) {
            PyObject_Free(blocks[birth]);
            blocks[birth] = NULL;
        }
    }
    printf("%.3f %.3f\n", first, best);
    return 0;
}
