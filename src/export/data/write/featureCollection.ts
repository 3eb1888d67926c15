import type { ExportFile, Progress } from '../contract.ts';
import { paced } from '../pace.ts';
import { longText } from './longText.ts';

type Members = Readonly<Record<string, unknown>>;

/** The media type of RFC 7946. */
const GEOJSON = 'application/geo+json';

/** RFC 7946, a feature to a line: two exports can be compared as text. `members` stand before the features. */
export async function featureCollection<Item>(
  name: string,
  members: Members,
  items: readonly Item[],
  featureOf: (item: Item) => Members,
  progress: Progress,
): Promise<ExportFile> {
  const text = longText();
  text.add('{\n"type": "FeatureCollection",\n');
  for (const [member, value] of Object.entries(members))
    text.add(`${JSON.stringify(member)}: ${JSON.stringify(value)},\n`);
  text.add('"features": [');
  await paced(items, progress, (item, index) => {
    text.add(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(featureOf(item))}`);
  });
  text.add(items.length === 0 ? ']\n}\n' : '\n]\n}\n');
  return { name, mime: GEOJSON, content: text.content() };
}

/** A point, or null: what has no place is in the file all the same. */
export function geometryOf(position: readonly [lon: number, lat: number] | null): Members | null {
  return position === null ? null : { type: 'Point', coordinates: position };
}
