import { formatInstant } from '../../../src/domain/instant.ts';
import type { SiteFile } from './bundle.ts';
import type { Hosted } from './hosted.ts';
import type { Edition, Published } from './published.ts';

/** What the dialog that hands the map on has to know of the site. */
export function siteFacts(
  { live, releases }: Pick<Published, 'live' | 'releases'>,
  siteUrl: string | null,
  script: Hosted['script'],
): SiteFile {
  const row = ({ dataset: { version }, hash, changed }: Edition) => ({
    hash,
    version,
    changed: changed === null ? null : formatInstant(changed),
  });
  const facts = {
    version: /embed-(.+)\.js$/.exec(script.file)?.[1],
    siteUrl,
    script,
    dataset: { title: live.dataset.title, ...row(live) },
    releases: releases.map(row),
    cards: siteUrl !== null,
  };
  return { fileName: 'embed/site.json', source: `${JSON.stringify(facts)}\n` };
}
