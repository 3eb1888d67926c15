/** The import table: what a folder of src/ may import of ours. Each row is a decision; change it with a reason. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  dataset: ['domain'],
  url: ['domain'],
  picture: ['domain', 'dataset', 'text'],
  compile: ['domain', 'dataset'],
  import: ['domain', 'dataset'],
  export: ['domain', 'dataset', 'picture', 'text'],
  // Of import only how a file was taken over: types.
  store: ['domain', 'dataset', 'url', 'import'],
  // The three folders of the screen never import one another: they meet at the store.
  timeline: ['domain', 'store', 'picture', 'text'],
  map: ['domain', 'store', 'picture', 'text'],
  panels: ['domain', 'store', 'picture', 'text', 'export', 'import'],
  // Of the timeline only its pure half; see `embedTakesThePureHalf`.
  embed: ['domain', 'dataset', 'url', 'picture', 'text', 'timeline'],
  app: [
    'domain',
    'text',
    'dataset',
    'url',
    'picture',
    'import',
    'export',
    'store',
    'timeline',
    'map',
    'panels',
    'embed',
  ],
  cli: ['domain', 'text', 'dataset', 'url', 'picture', 'compile', 'import', 'export'],
};

const screen = ['timeline', 'map', 'panels', 'app'] as const;

/** Which folders may use a package. One that isn't here may be used by none: add a row, and one in docs/dependencies.md. */
export const mayUse: Readonly<Record<string, readonly string[]>> = {
  react: screen,
  'react-dom': ['app'],
  zustand: screen,
  'zustand/vanilla': ['store'],
  '@base-ui/react': screen,
  'lucide-react': screen,
  'maplibre-gl': ['map'],
  'topojson-client': ['map', 'picture', 'compile', 'cli'],
  '@turf/turf': ['domain', 'dataset', 'compile', 'picture', 'map', 'export'],
  'd3-geo': ['picture'],
  zod: ['dataset', 'compile', 'import', 'url'],
  yaml: ['compile', 'cli'],
  edtf: ['compile', 'import', 'cli'],
  commander: ['cli'],
  mediabunny: ['export'],
  gifenc: ['export'],
  'hyparquet-writer': ['export'],
  hyparquet: ['import'],
  fflate: ['export', 'import'],
  fzstd: ['import'],
  papaparse: ['export', 'import'],
  saxes: ['import'],
  '@noble/hashes': ['dataset', 'export', 'import'],
  // SQLite as WASM: no page loads it.
  'sql.js': ['cli'],
  // PNG without a browser, and its fonts; the build's link cards use the same.
  '@resvg/resvg-js': ['cli'],
  wawoff2: ['cli'],
  // The launcher registers it, so that the command runs from the sources.
  tsx: ['cli'],
  '@fontsource/noto-sans': ['app', 'map', 'embed', 'picture', 'export'],
  '@fontsource/source-serif-4': ['app', 'embed', 'picture', 'export'],
};

/** Type-only packages: they leave nothing in the build. */
export const typePackages: readonly string[] = ['geojson', 'topojson-specification'];

/** A global and the only files that may touch it; an empty list means nobody. */
export const globalsOf: Readonly<Record<string, { readonly only: RegExp | null; readonly why: string }>> = {
  Date: { only: /^src\/domain\/instant\.ts$/, why: 'time is a type: use an Instant' },
  fetch: {
    only: /^src\/dataset\/(load|redirected)\.ts$/,
    why: 'one module reads files: use src/dataset/load.ts, or loadBytes.ts for what is no text',
  },
  location: {
    only: /^src\/(app\/bindUrl|embed\/core\/address)\.ts$/,
    why: 'the view is bound to the address in src/app/bindUrl.ts, for the embed in src/embed/core/address.ts',
  },
  history: {
    only: /^src\/app\/bindUrl\.ts$/,
    why: 'the view is bound to the address in src/app/bindUrl.ts alone',
  },
  postMessage: {
    only: /^src\/(embed\/|import\/worker|app\/importWorker)/,
    why: 'messages are the contract of src/embed, and of the worker that imports',
  },
  process: { only: /^src\/cli\//, why: 'only the command line knows the machine' },
  XMLHttpRequest: { only: null, why: 'one module reads files: use src/dataset/load.ts' },
  WebSocket: { only: null, why: 'no network beyond the own folder' },
  EventSource: { only: null, why: 'no network beyond the own folder' },
  sendBeacon: { only: null, why: 'no tracker' },
  localStorage: { only: null, why: 'it throws in sandboxed embeds, and the address holds the state' },
  sessionStorage: { only: null, why: 'it throws in sandboxed embeds, and the address holds the state' },
  indexedDB: { only: null, why: 'it throws in sandboxed embeds, and the address holds the state' },
  cookie: { only: null, why: 'no tracker' },
  eval: { only: null, why: 'the content security policy forbids it' },
  Function: { only: null, why: 'the content security policy forbids it' },
};

/** Members nobody touches: text of a dataset never becomes HTML. */
export const forbiddenMembers: readonly string[] = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTML',
  'setHTMLUnsafe',
  'sendBeacon',
];

/** Files that may have more than 250 lines, and why they are not better as two. */
export const longFiles: Readonly<Record<string, string>> = {
  'tests/oracle/naiveControl.ts': 'read from top to bottom beside docs/control.md, rule by rule',
};
