import { readFileSync } from 'node:fs';
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { parseInstant } from '../../src/domain/instant.ts';
import { periodOf } from '../../src/domain/period.ts';
import { DEFAULT_VIEW } from '../../src/domain/view.ts';
import { lengthOf, stillsOf } from '../../src/export/frames.ts';
import { eventStops } from '../../src/export/stops.ts';
import { en } from '../../src/text/en.ts';
import { lateWords } from '../../src/text/late.ts';
import { openSite, type Site } from './browser.ts';
import { type Dashboard, openDashboard } from './dashboard.ts';
import { type FilePanes, filePanes } from './files.ts';
import { readGif } from './gif.ts';
import { countColours } from './picture.ts';

const { pictures } = lateWords(en);
const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'data/events.geojson');
const MOMENT = '2014-06-12T18:00Z';

/** The clip up to the moment, from event to event at the highest speed: what the pane is to make. */
const stills = stillsOf(
  {
    span: { earliest: periodOf(dataset).earliest, latest: parseInstant(MOMENT) ?? periodOf(dataset).latest },
    known: 'all',
    clocks: 'event',
    stops: eventStops(dataset, DEFAULT_VIEW),
  },
  { by: 'event', speed: 4, rate: 10 },
);
const { frames, seconds } = lengthOf(stills, 10);

describe('pictures and clips', () => {
  let site: Site;
  let dashboard: Dashboard;
  let page: Page;
  let panes: FilePanes;

  beforeAll(async () => {
    site = await openSite();
    dashboard = await openDashboard(site, { webgl: false, context: { acceptDownloads: true } });
    page = dashboard.page;
    panes = filePanes(page);
    await dashboard.open(`t=${MOMENT}&place=mosul`);
  });

  afterAll(async () => {
    await dashboard?.close();
    await site?.close();
  });

  describe('a picture', () => {
    let first: Buffer;

    test('PNG: as many px as asked for, drawn, and it says what it shows', async () => {
      await panes.openTab('picture');
      await panes.ownSize(480, 400);
      const { name, bytes } = await panes.saved(pictures.picture.save);
      expect(name).toBe('iraq-june-2014_2014-06-12T1800Z_480x400.png');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([480, 400]);
      expect(bytes.includes('Iraq, June 2014: Thursday 12 June 2014, 21:00 Baghdad time')).toBe(true);
      expect(bytes.includes(`data ${dataset.version}`)).toBe(true);
      expect(bytes.includes(`t=${MOMENT}`)).toBe(true);
      expect(await countColours(page, bytes)).toBeGreaterThan(100);
      first = bytes;
    });

    test('SVG: well-formed, its words as text', async () => {
      await panes.choose(pictures.picture.formats.svg);
      const { name, bytes } = await panes.saved(pictures.picture.save);
      expect(name).toMatch(/_480x400\.svg$/);
      // In a page without our policy, which lets nothing be parsed.
      const blank = await page.context().newPage();
      const read = await blank.evaluate((file) => {
        const read = new DOMParser().parseFromString(file, 'image/svg+xml');
        return {
          root: read.documentElement.tagName,
          faults: read.querySelectorAll('parsererror').length,
          texts: [...read.querySelectorAll('text')].map(({ textContent }) => textContent),
        };
      }, bytes.toString('utf8'));
      await blank.close();
      expect([read.root, read.faults]).toEqual(['svg', 0]);
      expect(read.texts).toContain('Iraq, June 2014');
      expect(read.texts).toContain('Thursday 12 June 2014, 21:00 Baghdad time');
      expect(read.texts).toContain('Mosul');
      expect(read.texts.join(' ')).toContain('GeoNames');
    });

    test('of another moment is another picture, of the same size', async () => {
      await panes.goTo('2014-06-20T09:00Z');
      await panes.openTab('picture');
      await panes.ownSize(480, 400);
      const { name, bytes } = await panes.saved(pictures.picture.save);
      expect(name).toBe('iraq-june-2014_2014-06-20T0900Z_480x400.png');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([480, 400]);
      expect(await differing(page, [first, bytes])).toBeGreaterThan(0.01);
      await panes.choose(pictures.picture.scales(2));
      const sharper = await panes.saved(pictures.picture.save);
      expect(sharper.name).toMatch(/_480x400@2x\.png$/);
      expect([sharper.bytes.readUInt32BE(16), sharper.bytes.readUInt32BE(20)]).toEqual([960, 800]);
      await panes.goTo(MOMENT);
    });
  });

  describe('a clip', () => {
    test('WebM: every frame at its time, its pictures different, and no other than those announced', async () => {
      await panes.openTab('video');
      await panes.choose(pictures.clip.ranges.until);
      await panes.choose(pictures.clip.speeds(4));
      await panes.ownSize(480, 480);
      await panes.choose(pictures.clip.formats.webm);
      await panes.press(pictures.clip.make.video);
      const { name, bytes } = await panes.saved(pictures.clip.save);
      expect(name).toBe('iraq-june-2014_2014-06-08T2100Z_2014-06-12T1800Z_480x480.webm');
      const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('there is no picture in it');
      expect([track.displayWidth, track.displayHeight]).toEqual([480, 480]);
      const times: number[] = [];
      for await (const { timestamp } of new EncodedPacketSink(track).packets()) times.push(timestamp);
      expect(times.length).toBe(frames);
      for (const [frame, time] of times.entries()) expect(time).toBeCloseTo(frame / 10, 2);
      expect(await input.computeDuration()).toBeCloseTo(seconds, 1);
      const [start, end] = await framesAt(site, bytes, [0.2, seconds - 0.2]);
      expect(await differing(page, [start, end])).toBeGreaterThan(0.01);
    });

    test('GIF: a frame for each picture, as long as it stands, and again for ever', async () => {
      await panes.choose(pictures.clip.formats.gif);
      await panes.press(pictures.clip.make.gif);
      const { name, bytes } = await panes.saved(pictures.clip.save);
      expect(name).toMatch(/_480x480\.gif$/);
      expect(readGif(bytes)).toEqual({
        width: 480,
        height: 480,
        repeat: 0,
        delays: stills.map((still) => still.frames * 100),
      });
    });

    test('called off, it ends at once and leaves nothing to save', async () => {
      await panes.choose(pictures.clip.paces.clock);
      await panes.choose(pictures.clip.speeds(0.5));
      await panes.press(pictures.clip.make.gif);
      await page.getByRole('progressbar').waitFor();
      await panes.press(pictures.clip.cancel);
      await page.getByText(pictures.clip.cancelled).waitFor();
      expect(await page.getByRole('progressbar').count()).toBe(0);
      expect(await page.getByRole('button', { name: pictures.clip.save, exact: true }).count()).toBe(0);
    });

    test('where the legend finds no room none is made, and that is said', async () => {
      await panes.choose(pictures.clip.ranges.whole);
      await panes.ownSize(320, 320);
      await page.getByText(pictures.clip.noLegend).waitFor();
      expect(await page.getByRole('button', { name: pictures.clip.make.gif, exact: true }).isDisabled()).toBe(
        true,
      );
    });

    test('nothing of all this was refused by the policy, nor left the site', () => {
      expect(dashboard.record.consoleErrors.filter((line) => /policy|refused/i.test(line))).toEqual([]);
      expect(dashboard.record.pageErrors).toEqual([]);
      expect(dashboard.record.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    });
  });
});

/** The share of px in which two pictures of one size are not alike. */
function differing(page: Page, pair: readonly (Buffer | undefined)[]): Promise<number> {
  return page.evaluate(
    async (addresses) => {
      const [one, other] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!one || !other || one.length !== other.length) return 1;
      let unlike = 0;
      for (let at = 0; at < one.length; at += 4)
        if (Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > 40) unlike += 1;
      return unlike / (one.length / 4);
    },
    pair.map((png) => `data:image/png;base64,${png?.toString('base64') ?? ''}`),
  );
}

/** Frames of a video as PNGs, from a page without our policy, which plays no video. */
async function framesAt(site: Site, video: Buffer, times: readonly number[]): Promise<Buffer[]> {
  const { page, close } = await site.visit({ webgl: false });
  try {
    await page.setContent('<video muted></video>');
    const found = await page.evaluate(
      async ({ source, times }) => {
        const video = document.querySelector('video') as HTMLVideoElement;
        const next = (event: string) =>
          new Promise((done) => video.addEventListener(event, done, { once: true }));
        const loaded = next('loadeddata');
        video.src = source;
        await loaded;
        const pictures: string[] = [];
        for (const time of times) {
          const sought = next('seeked');
          video.currentTime = time;
          await sought;
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
          canvas.getContext('2d')?.drawImage(video, 0, 0);
          pictures.push(canvas.toDataURL('image/png'));
        }
        return pictures;
      },
      { source: `data:video/webm;base64,${video.toString('base64')}`, times },
    );
    return found.map((address) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  } finally {
    await close();
  }
}
