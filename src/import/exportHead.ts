import { isZone } from '../domain/zone.ts';

/** What an export of ours says of the dataset that it was taken from; null: not said. */
export type ExportHead = {
  readonly title: string | null;
  readonly licence: string | null;
  readonly publisher: string | null;
  readonly citation: string | null;
  readonly timeZone: string | null;
};

/** The member `changing_hands_export` of a GeoJSON; undefined where there is none. */
export function exportHeadOf(json: unknown): ExportHead | undefined {
  const said = memberOf(json, 'changing_hands_export');
  const dataset = memberOf(said, 'dataset');
  if (dataset === undefined) return undefined;
  const text = (of: unknown, name: string): string | null => {
    const value = memberOf(of, name);
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const zone = text(dataset, 'time_zone');
  return {
    title: text(dataset, 'title'),
    licence: text(dataset, 'licence'),
    publisher: text(dataset, 'publisher'),
    citation: text(said, 'citation'),
    timeZone: zone !== null && isZone(zone) ? zone : null,
  };
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
