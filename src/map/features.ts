import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place } from '../domain/place.ts';
import { drawQuiet } from '../picture/drawQuiet.ts';
import { type MarkDrawing, drawMark } from '../picture/mark.ts';
import type { PlaceMark } from '../picture/placeMarks.ts';
import { MARK_INK, type Theme } from '../picture/theme.ts';

/** What the layers and the pointer read of a mark. Images are named by what they show. */
export type MarkProperties = {
  readonly place: string;
  readonly label: string;
  /** The one word of lists, `none` where no known claim speaks of control. */
  readonly word: string;
  readonly party: string;
  readonly from: string;
  readonly to: string;
  readonly contested: boolean;
  readonly disputed: boolean;
  readonly image: string;
  readonly quiet: string;
  readonly selected: boolean;
  /** Placement order of labels: lower wins. See `RANK`. */
  readonly rank: number;
};

/** Where the ranks begin: places held or changing, not reported, settlements without a mark, other scenes of events. */
export const RANK = { held: 0, notReported: 10, town: 20, scene: 30 } as const;

export type MarkFeatures = {
  readonly collection: FeatureCollection<Point, MarkProperties>;
  /** The drawings behind the image names that occur in it. */
  readonly images: ReadonlyMap<string, MarkDrawing>;
};

/**
 * The marks of a moment, and the settlements without one, as one GeoJSON collection for the map. Pure: the same marks
 * give the same features.
 */
export function markFeatures(
  marks: readonly PlaceMark[],
  settlements: readonly Place[],
  theme: Theme,
  selected: string | null,
): MarkFeatures {
  const ink = MARK_INK[theme];
  const images = new Map<string, MarkDrawing>();
  const marked = new Set(marks.map(({ place }) => place.placeId));
  const towns = new Set(settlements.map(({ placeId }) => placeId));
  const named = settlements
    .filter(({ placeId }) => !marked.has(placeId))
    .map((place): PlaceMark => ({ place, held: null, mark: null, quiet: [] }));
  const features = [...marks, ...named].map((placeMark): Feature<Point, MarkProperties> => {
    const { place, mark, quiet } = placeMark;
    const image = mark ? `${theme} ${JSON.stringify(mark)}` : '';
    const row =
      quiet.length > 0
        ? `${theme} quiet ${quiet.map(({ glyph, now }) => glyph + (now ? '!' : '')).join(' ')}`
        : '';
    if (mark && !images.has(image)) images.set(image, drawMark(mark, ink));
    if (row && !images.has(row)) images.set(row, drawQuiet(quiet, ink));
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: {
        place: place.placeId,
        label: place.name,
        image,
        quiet: row,
        selected: place.placeId === selected,
        rank: rankOf(placeMark, towns.has(place.placeId)),
        ...stateProperties(placeMark),
      },
    };
  });
  return { collection: { type: 'FeatureCollection', features }, images };
}

function stateProperties({ held }: PlaceMark) {
  const base = held?.state.base;
  return {
    word: held?.word ?? 'none',
    party: base?.kind === 'held' ? base.party : '',
    from: (base?.kind === 'changing' && base.from) || '',
    to: (base?.kind === 'changing' && base.to) || '',
    contested: held?.state.contested != null,
    disputed: held?.state.disputed != null,
  };
}

/** Places under control marks before quiet ones; settlements before what lies in them. */
function rankOf({ held, place }: PlaceMark, isTown: boolean): number {
  const kinds = ['city', 'town'];
  const kind = kinds.indexOf(place.kind);
  return baseRank() + (kind === -1 ? kinds.length : kind);

  function baseRank(): number {
    if (held) return held.word === 'not_reported' ? RANK.notReported : RANK.held;
    return isTown ? RANK.town : RANK.scene;
  }
}
