import {
  folders,
  globals,
  keepsCodeRules,
  lockWithoutAddresses,
  noMachine,
  packages,
  reactInTsx,
  type Rule,
  short,
  tsxOnScreen,
  turfByName,
} from './rules.ts';

/** A file made up for the test of a rule. */
type Made = { readonly name: string; readonly rule: Rule; readonly path: string; readonly text: string };
type Fault = Made & { readonly finds: string };

const bad = (name: string, rule: Rule, path: string, text: string, finds: string): Fault => ({
  name,
  rule,
  path,
  text,
  finds,
});
const good = (name: string, rule: Rule, path: string, text: string): Made => ({ name, rule, path, text });

/** Apart, so that this file doesn't find itself. */
const slash = '/';
const registryHost = ['registry', 'npmjs', 'org'].join('.');
const domain = 'src/domain/place.ts';

/** Seeded faults, and look-alikes that a rule must let pass. */
const seeds: readonly (Fault | Made)[] = [
  bad(
    'domain imports the store',
    folders,
    domain,
    `import { a } from '../store/a.ts';`,
    'may not import ../store/a.ts',
  ),
  bad('a type counts too', folders, domain, `import type { A } from '../store/a.ts';`, 'may not import'),
  bad('an export from elsewhere', folders, domain, `export * from '../url/view.ts';`, 'may not import'),
  bad(
    'an import at run time',
    folders,
    'src/app/main.tsx',
    `await import('../compile/emit.ts');`,
    'may not import',
  ),
  bad('map imports panels', folders, 'src/map/a.ts', `import '../panels/b.css';`, 'may not import'),
  bad(
    'somebody imports app',
    folders,
    'src/panels/a.ts',
    `import { x } from '../app/x.ts';`,
    'may not import',
  ),
  bad(
    'something outside src',
    folders,
    'src/dataset/a.ts',
    `import x from '../../data/events.geojson?raw';`,
    'may not import',
  ),
  bad('a folder nobody has spoken of', folders, 'src/utils/a.ts', '', 'has no row'),
  bad('a file beside the folders', folders, 'src/main.ts', '', 'a folder of src/'),
  bad(
    'the drawn half of the timeline',
    folders,
    'src/embed/a.ts',
    `import '../timeline/Timeline.tsx';`,
    'pure half',
  ),
  good('the pure half of the timeline', folders, 'src/embed/a.ts', `import '../timeline/scale.ts';`),
  good(
    'an import in a comment',
    folders,
    domain,
    `// import '../store/a.ts'\nconst s = "from '../app/x.ts'";`,
  ),
  good('dataset imports domain', folders, 'src/dataset/a.ts', `import { b } from '../domain/b.ts';`),

  bad(
    'maplibre outside the map',
    packages,
    'src/app/a.tsx',
    `import { Map } from 'maplibre-gl';`,
    'may not use maplibre-gl',
  ),
  bad(
    'its worker too',
    packages,
    'src/app/a.ts',
    `import u from 'maplibre-gl/dist/w.mjs?worker&url';`,
    'may not use',
  ),
  bad('a package without a row', packages, domain, `import _ from 'lodash';`, 'has no row'),
  bad('Node in the domain', packages, domain, `import { readFileSync } from 'node:fs';`, 'only src/cli'),
  bad(
    'the vanilla store outside the store',
    packages,
    'src/map/a.tsx',
    `import 'zustand/vanilla';`,
    'may not use',
  ),
  bad(
    'the bound store inside the store',
    packages,
    'src/store/a.ts',
    `import { useStore } from 'zustand';`,
    'may not use zustand',
  ),
  bad(
    'React in the embed',
    packages,
    'src/embed/a.ts',
    `import { useState } from 'react';`,
    'may not use react',
  ),
  good('zod/mini in the dataset', packages, 'src/dataset/a.ts', `import * as z from 'zod/mini';`),
  good('GeoJSON types', packages, domain, `import type { Point } from 'geojson';`),

  bad(
    'React in a .ts file',
    reactInTsx,
    'src/map/a.ts',
    `import { useState } from 'react';`,
    'belongs in a .tsx',
  ),
  bad(
    'zustand for React in a .ts file',
    reactInTsx,
    'src/map/a.ts',
    `import { useStore } from 'zustand';`,
    'belongs in',
  ),
  good('the vanilla store', reactInTsx, 'src/store/a.ts', `import { createStore } from 'zustand/vanilla';`),
  bad('a component in the picture', tsxOnScreen, 'src/picture/Mark.tsx', '', '.tsx files lie in'),

  bad('Date', globals, 'src/url/a.ts', 'const now = Date.now();', 'no Date here'),
  bad('Date as a type', globals, 'src/url/a.ts', 'let x: Date | null = null;', 'no Date here'),
  bad('Date by a side door', globals, 'src/url/a.ts', 'new globalThis.Date();', 'no Date here'),
  bad('Date in brackets', globals, 'src/url/a.ts', `new globalThis['Date']();`, 'no Date here'),
  good('the one module of time', globals, 'src/domain/instant.ts', 'Date.parse(text);'),
  good('a member called date', globals, 'src/url/a.ts', 'claim.Date = { Date: 1, history: 2 }.history;'),
  bad('fetch', globals, 'src/map/a.ts', `await fetch('x');`, 'no fetch here'),
  bad('fetch in short form', globals, 'src/map/a.ts', 'const tools = { fetch };', 'no fetch here'),
  bad('location', globals, 'src/panels/a.ts', 'const q = location.search;', 'no location here'),
  bad(
    'location of the document',
    globals,
    'src/panels/a.ts',
    'window.document.location.href;',
    'no location here',
  ),
  bad('history', globals, 'src/store/a.ts', `window.history.replaceState(null, '', '?');`, 'no history here'),
  bad(
    'the history of the browser beside one of our own',
    globals,
    'src/timeline/a.ts',
    'function a(history: History) { return history.length; }\nhistory.back();',
    'no history here',
  ),
  good(
    'the history of a place',
    globals,
    'src/timeline/a.ts',
    'for (const [place, history] of all) use(history);\nconst b = ({ history }) => history, c = (history = []) => history;',
  ),
  good('the location of a parent', globals, 'src/map/a.ts', 'const f = (parent: Place) => parent.location;'),
  good(
    'an import called location',
    globals,
    'src/map/a.ts',
    `import { location } from './b.ts';\nuse(location);`,
  ),
  bad('a message', globals, 'src/map/a.ts', `window.parent.postMessage({}, '*');`, 'no postMessage here'),
  bad('storage', globals, 'src/app/a.ts', `localStorage.setItem('a', 'b');`, 'no localStorage'),
  bad('a cookie', globals, 'src/app/a.ts', `document.cookie = 'a=b';`, 'no cookie'),
  bad('eval', globals, 'src/app/a.ts', `eval('1');`, 'no eval'),
  bad('code from text', globals, 'src/app/a.ts', `new Function('1');`, 'no Function'),
  bad('HTML from text', globals, 'src/map/a.ts', 'element.innerHTML = text;', 'no innerHTML'),
  bad('HTML in brackets', globals, 'src/map/a.ts', `element['innerHTML'] = text;`, 'no innerHTML'),
  bad(
    'HTML in React',
    globals,
    'src/app/a.tsx',
    'const a = <p dangerouslySetInnerHTML={x} />;',
    'no dangerouslySetInnerHTML',
  ),
  bad('HTML in a popup', globals, 'src/map/a.ts', 'popup.setHTML(text);', 'no setHTML'),
  bad('a beacon', globals, 'src/app/a.ts', `navigator.sendBeacon('x');`, 'no sendBeacon'),

  bad('all of turf', turfByName, 'src/map/a.ts', `import * as turf from '@turf/turf';`, 'by name'),
  bad('turf by default', turfByName, 'src/map/a.ts', `import turf from '@turf/turf';`, 'by name'),
  bad('turf at run time', turfByName, 'src/map/a.ts', `await import('@turf/turf');`, 'by name'),
  good('one function of turf', turfByName, 'src/map/a.ts', `import { bbox } from '@turf/turf';`),

  bad('a long file', short, 'src/map/a.ts', 'x;\n'.repeat(251), '251 lines'),
  good('a file that just fits', short, 'src/map/a.ts', 'x;\n'.repeat(250)),
  bad('an exception nobody needs', short, 'tests/oracle/naiveControl.ts', 'x;', 'needs no exception'),
  bad('a path of a machine', noMachine, 'README.md', `see ${slash}home/me/x`, 'path of one machine'),
  bad('a registry', noMachine, '.npmrc', `https://${registryHost}/`, 'package registry'),
  bad('the folder of the documents', noMachine, 'README.md', `../shared${slash}documents`, 'only .ci/run'),
  good(
    'a way that only looks like one',
    noMachine,
    'README.md',
    'docs/work/plan and https://example.org/home/page',
  ),
  bad(
    'an address in a lock',
    lockWithoutAddresses,
    'package-lock.json',
    '{"resolved": "https://x"}',
    'holds addresses',
  ),

  bad('the whole set', keepsCodeRules, domain, `import { x } from '../app/x.ts';`, 'may not import'),
  good(
    'tests may look sideways',
    keepsCodeRules,
    'src/domain/a.test.ts',
    `import '../dataset/x.ts'; new Date();`,
  ),
];

export const faults: readonly Fault[] = seeds.filter((seed): seed is Fault => 'finds' in seed);
export const lookAlikes: readonly Made[] = seeds.filter((seed) => !('finds' in seed));
