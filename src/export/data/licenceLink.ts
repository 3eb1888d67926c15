/** `CC-BY-NC-4.0` and its like, as SPDX writes them. */
const CREATIVE_COMMONS = /^CC-(BY(?:-(?:NC|ND|SA))*)-(\d\.\d)$/;

/** Where a licence can be read; null where its name doesn't lead anywhere. */
export function licenceLink(licence: string): string | null {
  if (/^https?:\/\/\S+$/.test(licence)) return licence;
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  return terms === undefined
    ? null
    : `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
