// Who may import whom. The order is the house's, from the ground up; docs/architecture.md has the same table in words.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '^(test|perf)/' },
  to: { path: '^(src|machines|streams)/', pathNot: [...allowed, from] },
})
const home = (pkg, comment, folders) => ({ name: `${pkg}-has-one-home`, comment, severity: 'error', from: { pathNot: folders }, to: { path: `node_modules/${pkg}/` } })

/** Files whose functions change a kernel's columns, and who may call them. */
const mutating = (name, files, callers) => ({
  name: `${name}-columns-have-one-writer`,
  comment: `What changes ${name}'s columns is called by its machine and by fast mode alone (law L3).`,
  severity: 'error',
  // Lanes are fast mode in one piece.
  from: { pathNot: [files, ...callers, '^src/kernel/lanes/', '^test/', '^perf/'] },
  to: { path: files, dependencyTypesNot: ['type-only'] },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', comment: 'No file imports itself by a detour, types included.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unknown', comment: 'Every import is found.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-orphans', comment: 'Every file is used.', severity: 'error', from: { orphan: true, pathNot: '(index|main)\\.ts$' }, to: {} },
    {
      name: 'shipped-code-needs-no-dev-packages',
      comment: 'What ships imports no development package.',
      severity: 'error',
      from: { path: '^(src|machines|streams)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },

    only('profiles-stand-alone', 'Profiles are data: they import nothing of ours.', '^src/profiles/', []),
    only('kernels-stand-on-profiles', 'Kernels and objects import profile types, nothing else of ours.', '^src/(kernel|objects)/', ['^src/profiles/']),
    only('streams-know-types-only', 'Streams import types from kernels and profiles.', '^streams/', ['^src/(kernel|profiles)/']),
    {
      name: 'streams-know-no-values',
      comment: 'Streams never see a kernel at run time.',
      severity: 'error',
      from: { path: '^streams/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    only('machines-own-kernels', 'Machines import kernels, objects, profiles and streams.', '^machines/', ['^src/(kernel|objects|profiles)/', '^streams/']),
    only('snapshots-read-kernels', 'Snapshots import kernels, objects, profiles and streams.', '^src/snapshot/', ['^src/(kernel|objects|profiles)/', '^streams/']),
    only('traces-and-timeline-see-no-machine', 'Traces and timeline import snapshots, streams and kernels.', '^src/(trace|timeline)/', [
      '^src/(snapshot|kernel|profiles)/',
      '^streams/',
    ]),
    only('boot-fills-kernels', 'Boot images import kernels, objects and profiles.', '^src/boot/', ['^src/(kernel|objects|profiles)/']),
    {
      name: 'boot-is-for-the-lab',
      comment: 'What fills the columns of a heap is called while a lab is made, and never after.',
      severity: 'error',
      from: { path: '^(src|machines|streams)/', pathNot: '^src/(boot/|lab/|index\\.ts$)' },
      to: { path: '^src/boot/', dependencyTypesNot: ['type-only'] },
    },
    only('the-lab-wires', 'The lab imports everything below it.', '^src/lab/', ['^src/(boot|kernel|objects|profiles|snapshot|timeline|trace)/', '^streams/', '^machines/']),
    { name: 'the-lab-touches-no-file', comment: 'The lab runs in a browser.', severity: 'error', from: { path: '^src/(lab|index)' }, to: { path: '^src/trace/node/' } },
    only('programs-use-the-lab', 'What a program in TypeScript sees of a heap imports the lab, and reads kernels.', '^src/program/', [
      '^src/(kernel|objects|profiles|snapshot|boot|lab)/',
    ]),
    only('python-sees-the-public-api', 'The Python front end is a mutator: it uses what users use, and the object model (data on Python objects).', '^src/python/', [
      '^src/index\\.ts$',
      '^src/(objects|profiles)/',
    ]),
    only('lessons-run-python', 'Lessons are data, and programs that the Python front end runs.', '^src/lessons/', ['^src/index\\.ts$', '^src/python/index\\.ts$']),
    only('commands-see-the-public-api', 'Commands use what users use: src/index.ts, the Python front end and the file readers.', '^src/cli/', [
      '^src/index\\.ts$',
      '^src/python/index\\.ts$',
      '^src/lessons/index\\.ts$',
      '^src/picture/index\\.ts$',
      '^src/trace/node/index\\.ts$',
    ]),
    only('pictures-see-the-public-api', 'Pages of a run are made of what users use: src/index.ts and the Python front end.', '^src/picture/', [
      '^src/index\\.ts$',
      '^src/python/index\\.ts$',
    ]),
    {
      name: 'a-page-brings-itself',
      comment: 'Functions that are written into a page as text import two files, which hold types alone.',
      severity: 'error',
      from: { path: '^src/picture/client/' },
      to: { pathNot: '^src/picture/(client/dom|data)\\.ts$' },
    },

    {
      name: 'traced-wiring-imports-no-kernel',
      comment: 'src/lab/traced.ts holds subscriptions only.',
      severity: 'error',
      from: { path: '^src/lab/traced\\.ts$' },
      to: { path: '^src/kernel/' },
    },
    mutating('pymalloc', '^src/kernel/pymalloc/(allocate|free|arenas|kernel)\\.ts$', [
      '^src/kernel/pymalloc/',
      '^machines/allocator\\.ts$',
      '^src/lab/fast\\.ts$',
      '^src/boot/pymalloc\\.ts$',
    ]),
    mutating('bump', '^src/kernel/bump\\.ts$', ['^machines/bumpAllocator\\.ts$', '^src/lab/fast\\.ts$']),
    mutating('addressSpace', '^src/kernel/addressSpace/(mappings|largeBlocks)\\.ts$', [
      '^src/kernel/addressSpace/',
      '^machines/addressSpace\\.ts$',
      '^src/lab/fast\\.ts$',
      '^src/boot/apply\\.ts$',
    ]),
    mutating('refcounts', '^src/kernel/refcounts/(tracker|teardown|deferred|kernel)\\.ts$', [
      '^src/kernel/refcounts/',
      '^machines/refcountTracker\\.ts$',
      '^src/lab/fastObjects\\.ts$',
    ]),
    mutating('generations', '^src/kernel/gc/(lists|counts|roots)\\.ts$', ['^src/kernel/(gc|collector|incremental)/', '^machines/generation\\.ts$', '^src/lab/fastObjects\\.ts$']),
    mutating('generations-and-collections', '^src/kernel/gc/updates\\.ts$', [
      '^src/kernel/(gc|collector|incremental)/',
      '^src/snapshot/objectFold\\.ts$',
      '^src/boot/objects\\.ts$',
    ]),
    // The lists of phases are read by everybody: docs and charts are made from them. The public API names the kernels' types.
    mutating('collection', '^src/kernel/(collector|incremental)/(?!phases|view|traverse|updates)', [
      '^src/kernel/(collector|incremental)/',
      '^machines/(generation|collector)\\.ts$',
      '^src/index\\.ts$',
      '^src/lab/fastObjects\\.ts$',
    ]),
    mutating('collection-updates', '^src/kernel/(collector|incremental)/updates\\.ts$', ['^src/kernel/(collector|incremental)/', '^src/snapshot/objectFold\\.ts$']),
    mutating('weakrefs', '^src/kernel/weakrefs/registry\\.ts$', [
      '^src/kernel/weakrefs/',
      '^machines/weakrefs\\.ts$',
      '^src/lab/fastObjects\\.ts$',
      '^src/snapshot/objectFold\\.ts$',
    ]),
    mutating('freeLists', '^src/kernel/freelists/(lists|kernel)\\.ts$', [
      '^src/kernel/freelists/',
      '^machines/freeListCache\\.ts$',
      '^src/lab/fastObjects\\.ts$',
      '^src/snapshot/objectFold\\.ts$',
    ]),
    mutating('recording', '^src/kernel/recording/mutator\\.ts$', ['^machines/mutator\\.ts$', '^src/lab/fast\\.ts$']),
    {
      name: 'lanes-are-for-fast-mode',
      comment: 'The common courses in one piece serve fast mode alone.',
      severity: 'error',
      from: { path: '^(src|machines|streams)/', pathNot: '^src/(kernel/lanes/|lab/(fastLab|fastObjects|objectLab)\\.ts$)' },
      to: { path: '^src/kernel/lanes/', dependencyTypesNot: ['type-only'] },
    },
    mutating('updates', '^src/kernel/[a-zA-Z]+/updates\\.ts$', ['^src/kernel/', '^src/snapshot/(fold|objectFold)\\.ts$', '^src/boot/(pymalloc|objects)\\.ts$']),

    home('xstate', 'Actors are machines; the lab starts them.', ['^machines/', '^src/lab/', '^node_modules/', '^test/', '^perf/']),
    home('rxjs', 'Streams carry messages; the lab connects them.', ['^streams/', '^src/lab/', '^node_modules/', '^test/', '^perf/']),
    home('immer', 'Snapshots are Immer values.', ['^src/snapshot/', '^node_modules/', '^test/', '^perf/']),
    home('commander', 'Only commands parse command lines.', ['^src/cli/', '^node_modules/']),
    home('cli-progress', 'Only commands show progress.', ['^src/cli/', '^node_modules/']),
    home('@dagrejs/dagre', 'Only pictures lay out graphs.', ['^src/picture/', '^node_modules/']),
    home('picocolors', 'Only commands colour their output.', ['^src/cli/', '^node_modules/']),
    home('hyparquet-writer', 'Only exports write Parquet.', ['^src/trace/export/', '^node_modules/']),
    home('zod', 'Only readers of formats check shapes.', ['^src/trace/', '^node_modules/']),
    {
      name: 'files-have-one-door',
      comment: 'node: modules are imported in src/cli and src/trace/node only, so that the rest runs in a browser.',
      severity: 'error',
      from: { path: '^(src|machines|streams)/', pathNot: '^src/(cli|trace/node)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.d.ts'] },
  },
}
