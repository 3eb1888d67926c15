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
  readonly outline: SiteFile;
  readonly ground: SiteFile;
};

export function slicesOf({ live, releases, basemap, basemapText }: Published): Slices {
  return {
    live: editionFiles(live),
    releases: new Map(releases.map((release) => [release.hash, editionFiles(release)])),
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

/** A script that hands over one value, and does nothing else. */
export function handing(name: string, json: string): SiteFile {
  return named(`embed/${name}`, 'js', `changingHandsEmbed.take('${name}',${escapeScript(json)})\n`);
}
