import { createHash } from 'node:crypto';
import { boxOfInterest } from '../../../src/domain/geo.ts';
import { encodeCore } from '../../../src/embed/slice/encodeCore.ts';
import { encodeOutline } from '../../../src/embed/slice/encodeOutline.ts';
import { encodeTexts } from '../../../src/embed/slice/encodeTexts.ts';
import { named, type SiteFile } from './bundle.ts';
import { escapeScript } from './escapeScript.ts';
import type { Edition, Published } from './published.ts';

type EditionFiles = { readonly data: SiteFile; readonly texts: SiteFile };

/** Data as classic scripts, by what they hand over. */
export type Slices = {
  readonly live: EditionFiles;
  readonly releases: ReadonlyMap<string, EditionFiles>;
  /** Another when a file of a release has other bytes: their names stay, so that no page has to list them. */
  readonly kept: string;
  readonly outline: SiteFile;
  readonly ground: SiteFile;
};

export function slicesOf({ live, releases, basemap, basemapText }: Published): Slices {
  const kept = new Map(releases.map((release) => [release.hash, keptFiles(release)]));
  return {
    live: editionFiles(live),
    releases: kept,
    kept: stampOf([...kept.values()].flatMap(({ data, texts }) => [data, texts])),
    outline: handing('outline', encodeOutline(basemap, boxOfInterest(live.dataset))),
    ground: handing('ground', basemapText),
  };
}

function editionFiles({ dataset, story, hash, changed }: Edition): EditionFiles {
  return {
    data: handing('data', encodeCore(dataset, hash, changed)),
    texts: handing('texts', encodeTexts(dataset, story)),
  };
}

/** The same under the hash of the release. */
function keptFiles(edition: Edition): EditionFiles {
  const { data, texts } = editionFiles(edition);
  const renamed = (name: string, { source }: SiteFile) => ({
    fileName: `embed/${name}-${edition.hash}.js`,
    source,
  });
  return { data: renamed('data', data), texts: renamed('texts', texts) };
}

function stampOf(files: readonly SiteFile[]): string {
  const hash = createHash('sha256');
  for (const { source } of files) hash.update(source);
  return hash.digest('hex').slice(0, 8);
}

/** A script that hands over one value, and does nothing else. */
export function handing(name: string, json: string): SiteFile {
  return named(`embed/${name}`, 'js', `changingHandsEmbed.take('${name}',${escapeScript(json)})\n`);
}
