import type { TimeDisplay } from '../domain/view.ts';
import { isZone } from '../domain/zone.ts';

/** The zone in which times are shown: the one place that asks for the reader's own. Nothing is computed with it. */
export function displayZone(display: TimeDisplay, datasetZone: string): string {
  if (display === 'utc') return 'UTC';
  return display === 'local' ? readersZone() : datasetZone;
}

export function readersZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(zone) ? zone : 'UTC';
}

/** `Asia/Baghdad` → `Baghdad`. Null for UTC, which has no city. */
export function cityOf(zone: string): string | null {
  if (zone === 'UTC' || zone.startsWith('Etc/')) return null;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
