import type { Fault } from '../fault.ts';

/** What only the built page can show: each takes a build, and a browser. */
export const pageFaults: readonly Fault[] = [
  {
    name: 'dataset text becomes markup in the list',
    file: 'src/panels/EventRow.tsx',
    from: '<bdi>{title}</bdi>',
    to: '<bdi dangerouslySetInnerHTML={{ __html: title }} />',
    tests: ['tests/e2e/hostile.spec.ts'],
  },
  {
    name: 'the list leaves out a place that the map shows',
    file: 'src/panels/PlacesTable.tsx',
    from: '{places.map((placeState) => (',
    to: '{places.slice(1).map((placeState) => (',
    tests: ['tests/e2e/marks.spec.ts'],
  },
  {
    name: 'MapLibre has no worker',
    file: 'src/map/createMap.ts',
    from: 'setWorkerUrl(workerUrl);',
    to: 'setWorkerUrl(`${workerUrl}.gone`);',
    tests: ['tests/e2e/smoke.spec.ts'],
  },
  {
    name: 'the embed hides that it is cut',
    file: 'src/embed/core/heading.ts',
    from: "cut.hidden = view.known === 'all';",
    to: "cut.hidden = view.known !== 'all';",
    tests: ['tests/e2e/embed-page.spec.ts'],
  },
  {
    name: 'the page’s cut is not said',
    file: 'src/panels/CutBanner.tsx',
    from: "known === 'all'",
    to: "known !== 'all'",
    tests: ['tests/e2e/panels-cut.spec.ts'],
  },
];
