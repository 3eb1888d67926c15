import type { Dataset } from '../domain/dataset.ts';
import type { Imprint } from '../domain/imprint.ts';

/** How to name the dataset in a footnote: what the file says of itself. */
export function citation({ title, version, licence, publisher }: Dataset & Imprint): string {
  const who = publisher === null ? '' : `${publisher}: `;
  return `> ${who}*${title}*. Dataset of the format changing-hands/1, version ${version}. Licence: ${licence}.`;
}
