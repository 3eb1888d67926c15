import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDataset } from '../../../src/dataset/decode.ts';
import { textOfBytes } from '../../../src/dataset/decodeBytes.ts';
import { readStory } from '../../../src/dataset/readStory.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { type Instant, parseInstant } from '../../../src/domain/instant.ts';
import type { Story } from '../../../src/domain/story.ts';
import { type BasemapData, decodeBasemap } from '../../../src/picture/basemap/decode.ts';
import { foldersOf } from '../folders.ts';
import { fileOf, hashOf, readReleases } from './releases.ts';

/** A dataset as it is published: the file's hash, and when it was last changed; null when nobody has said. */
export type Edition = {
  readonly dataset: Dataset;
  /** Null without one. */
  readonly story: Story | null;
  /** Of the dataset's file. */
  readonly bytes: Buffer;
  readonly hash: string;
  readonly changed: Instant | null;
};

/** What a site hands out. */
export type Published = {
  readonly live: Edition;
  /** Newest first; the live dataset may be one of them. */
  readonly releases: readonly Edition[];
  readonly basemap: BasemapData;
  /** The basemap's file, as it lies there. */
  readonly basemapText: string;
};

export function readPublished(root: string): Published {
  const { data, still } = foldersOf(root);
  const edition = (bytes: Buffer, name: string, storyOf: (file: string) => Buffer | null) => {
    const dataset = decodeDataset(textOfBytes(bytes, name), name);
    const file = dataset.story;
    const told = file === null ? null : storyOf(file);
    const story = told && file !== null ? readStory(textOfBytes(told, file), file, dataset) : null;
    return { dataset, story, bytes, hash: hashOf(bytes) };
  };
  const releases = readReleases(data).map(
    (release): Edition => ({
      ...edition(release.bytes, `releases/${fileOf(release)}`, () => release.storyBytes),
      changed: parseInstant(release.date),
    }),
  );
  const live = edition(readFileSync(join(data, 'events.geojson')), 'events.geojson', (file) =>
    readFileSync(join(data, file)),
  );
  const basemapText = readFileSync(join(still, 'basemap/basemap.topo.json'), 'utf8');
  return {
    live: { ...live, changed: releases.find(({ hash }) => hash === live.hash)?.changed ?? null },
    releases,
    basemap: decodeBasemap(JSON.parse(basemapText) as unknown),
    basemapText,
  };
}
