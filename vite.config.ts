import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longestFirst.ts';
import { foldersOf } from './scripts/vite/folders.ts';
import { embedSite } from './scripts/vite/embed/embedSite.ts';
import { publishDataset } from './scripts/vite/publishDataset.ts';
import { securityPolicy } from './scripts/vite/securityPolicy.ts';
import { thirdParty } from './scripts/vite/thirdParty.ts';

const { data, still } = foldersOf(import.meta.dirname);
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
  version: string;
};

/** Every page of the site is an HTML file beside this one. */
const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.html'));

export default defineConfig({
  // Relative addresses only: the built folder works under any sub-path of any static host.
  base: './',
  publicDir: still,
  // What exported files say made them.
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  plugins: [
    react(),
    publishDataset({ from: data, to: 'data' }),
    securityPolicy(),
    embedSite(),
    thirdParty(still),
  ],
  build: {
    outDir: 'dist',
    // Inlined `data:` assets would need holes in the content security policy.
    assetsInlineLimit: 0,
    // The polyfill is an inline `fetch`; every browser with WebGL2 preloads modules by itself.
    modulePreload: { polyfill: false },
    // MapLibre alone is above Vite's default warning; the size table that follows the build says it better.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: pages,
      // The embed is built within this build; that it takes most of the time is no news.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
            // What a page can't open without, in one file: cut where later parts share something with it, it came in
            // twenty-five pieces, a tenth heavier together.
            { name: 'page', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  // The port of `npm start`; `npm run dev` keeps Vite's own, so that both can run.
  preview: { port: 4173 },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: 'tests/seed.setup.ts',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/long/**'],
          testTimeout: 30_000,
          // One set of modules for all files of a worker: half the time. A test that needs them fresh resets them itself.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // Software-rendered WebGL on two cores: patience. By hand one browser at a time, `npm test` runs two.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // One set of modules for all files of a worker, and with it one browser of each kind.
          isolate: false,
          // The usual second is less than one frame of a large map takes on a busy machine.
          expect: { poll: { timeout: 15_000, interval: 50 } },
        },
      },
      // What `npm run test:long` runs, one file at a time: some of it measures.
      {
        extends: true,
        test: {
          name: 'long',
          environment: 'node',
          setupFiles: 'tests/seed.setup.ts',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'long-e2e',
          environment: 'node',
          include: ['tests/long/**/*.spec.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000, interval: 50 } },
        },
      },
    ],
  },
});
