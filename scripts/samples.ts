import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../src/text/en.ts';
import { lateWords } from '../src/text/late.ts';
import { openSite } from '../tests/e2e/browser.ts';
import { type FilePanes, filePanes, type SavedFile } from '../tests/e2e/files.ts';
import { root } from './run.ts';

/*
 * By hand: `node_modules/.bin/tsx scripts/samples.ts`. Makes the files of docs/samples/ from the built site, each as a
 * reader makes it in the dialog, so that what the documentation shows is what the page saves.
 */
const { pictures } = lateWords(en);
const { clip, picture } = pictures;

const SAMPLES: readonly { readonly file: string; readonly make: (panes: FilePanes) => Promise<SavedFile> }[] =
  [
    {
      file: 'picture.png',
      make: async ({ openTab, ownSize, choose, saved }) => {
        await openTab('picture');
        await ownSize(480, 500);
        await choose(picture.scales(1));
        return saved(picture.save);
      },
    },
    {
      file: 'picture.svg',
      make: async ({ openTab, ownSize, choose, saved }) => {
        await openTab('picture');
        await ownSize(720, 720);
        await choose(picture.formats.svg);
        return saved(picture.save);
      },
    },
    {
      file: 'clip.webm',
      make: async ({ openTab, choose, press, saved }) => {
        await openTab('video');
        await choose(clip.formats.webm);
        await press(clip.make.video);
        return saved(clip.save);
      },
    },
    {
      file: 'clip.gif',
      make: async ({ openTab, choose, press, saved }) => {
        await openTab('video');
        await choose(clip.clockNames.both);
        await choose(clip.formats.gif);
        await press(clip.make.gif);
        return saved(clip.save);
      },
    },
  ];

const folder = join(root, 'docs', 'samples');
mkdirSync(folder, { recursive: true });
const site = await openSite();
try {
  for (const { file, make } of SAMPLES) {
    const { page, close } = await site.visit({ webgl: false, context: { acceptDownloads: true } });
    await page.goto(`${site.url}?t=2014-06-12T18:00Z`);
    await page.locator('.map[data-status=picture]').waitFor();
    const { name, bytes } = await make(filePanes(page));
    writeFileSync(join(folder, file), bytes);
    console.log(`docs/samples/${file}: ${bytes.length} bytes, saved as ${name}`);
    await close();
  }
} finally {
  await site.close();
}
