import { formatMinute, type Instant } from '../domain/instant.ts';
import type { KnownAt } from '../domain/control/state.ts';
import type { Size } from './sizes.ts';

/** What a file of a view is named after. */
export type Named = {
  readonly title: string;
  readonly from?: Instant;
  readonly t: Instant;
  readonly known: KnownAt;
  readonly size: Size;
  /** Px of the file for one of its size. */
  readonly scale?: number;
  readonly extension: string;
};

/** `iraq-june-2014_2014-06-12T1800Z_known-2014-06-12T1800Z_1200x630@2x.png`: sorts by moment, and no system minds it. */
export function fileName({ title, from, t, known, size, scale = 1, extension }: Named): string {
  const { width, height } = size;
  const parts = [
    slug(title),
    ...(from === undefined ? [] : [stamp(from)]),
    stamp(t),
    ...(known === 'all' ? [] : [`known-${stamp(known)}`]),
    `${Math.round(width)}x${Math.round(height)}${scale === 1 ? '' : `@${scale}x`}`,
  ];
  return `${parts.join('_')}.${extension}`;
}

/** Letters and digits of any script, the rest as hyphens. */
export function slug(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return words.slice(0, 60).replace(/-$/, '') || 'map';
}

function stamp(t: Instant): string {
  return formatMinute(t).replaceAll(':', '');
}
