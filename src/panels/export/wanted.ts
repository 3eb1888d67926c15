import type { Box, Dataset } from '../../domain/dataset.ts';
import type { View } from '../../domain/view.ts';
import { refusalOf } from '../../export/data/allowed.ts';
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportKind,
  type PageFormat,
  type Published,
  type Scope,
} from '../../export/data/contract.ts';
import { offers } from '../../export/data/offers.ts';
import { standAt } from '../../export/section.ts';
import type { Size } from '../../export/sizes.ts';
import { projectionOf } from '../../picture/projection.ts';

/** What a reader asks for, as long as the dialog is open. */
export type Wanted = {
  readonly kind: ExportKind;
  readonly of: Scope['of'];
  /** Only what lies on the map as it stands. */
  readonly isExtent: boolean;
  readonly format: PageFormat;
};

/** The kinds that can be had of a dataset in a view. */
export function kindsOf(dataset: Published, { compare }: View): readonly ExportKind[] {
  return EXPORT_KINDS.filter(
    (kind) => refusalOf(dataset, kind) === null && (kind !== 'differences' || compare !== null),
  );
}

/** What is asked for at first: events where their rows may leave. */
export function firstWanted(dataset: Published, view: View): Wanted {
  const [kind = 'documents'] = kindsOf(dataset, view);
  return { kind, of: 'view', isExtent: false, format: 'geojson' };
}

/** The formats of a kind that a page can make. */
export function formatsOf(kind: ExportKind): readonly PageFormat[] {
  return EXPORT_FORMATS.filter((format): format is PageFormat => format !== 'gpkg' && offers(kind, format));
}

/** The format that is asked for; of a kind that hasn't it, the first that it has. */
export function formatOf({ kind, format }: Wanted): PageFormat {
  const formats = formatsOf(kind);
  return formats.includes(format) ? format : (formats[0] ?? 'csv');
}

export function scopeOf({ of, isExtent }: Pick<Wanted, 'of' | 'isExtent'>, box: Box | null): Scope {
  return of === 'everything' ? { of } : { of, extent: isExtent ? box : null };
}

/** West, south, east and north of what a map of some size in px shows of a view, in degrees, to a hundredth of a kilometre. */
export function boxOnScreen(dataset: Dataset, { camera }: Pick<View, 'camera'>, size: Size): Box {
  const { invert } = projectionOf(standAt(dataset, camera, size), size);
  const [west, north] = invert([0, 0]);
  const [east, south] = invert([size.width, size.height]);
  const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}
