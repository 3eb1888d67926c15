import { controlHistory, type ControlStretch } from '../../../domain/control/controlHistory.ts';
import { formatInstant } from '../../../domain/instant.ts';
import type { Place } from '../../../domain/place.ts';
import { reachOf } from '../../../domain/period.ts';
import { claimsByPlace } from '../../../domain/snapshot.ts';
import type { Extract, LeftOutReason, Row } from '../contract.ts';
import { extractOf } from '../extractOf.ts';
import { field, type Field, timeFields } from '../fields.ts';
import { stateColour } from '../named.ts';
import { extentReason, type Within } from '../scope.ts';
import { unmarked } from './control.ts';
import { placeFields, positionOf } from './placeFields.ts';
import { spanRecord, stateFields, stateRecord } from './stateFields.ts';

/** A stretch of one place; of a place that was never spoken of a single one, without an answer. */
type Stretch = { readonly place: Place; readonly stretch: ControlStretch };

/**
 * Every place's stretches of control as known at the cut, from the start of the period to its end or the cut. Between two
 * stretches of a place there is no gap: where nothing is reported, that is a stretch too.
 */
export function controlHistoryTable(of: Within): Extract {
  const { dataset, known } = of;
  const claims = claimsByPlace(dataset);
  const things = [...dataset.places.values()].flatMap((place): Stretch[] => {
    const history = controlHistory(claims.get(place.placeId) ?? [], known, dataset);
    // Of a place without a mark there is one stretch, in which nobody has said anything.
    return (of.markedPlaces.has(place.placeId) ? history : history.slice(0, 1)).map((stretch) => ({
      place,
      stretch,
    }));
  });
  return extractOf({
    kind: 'control_history',
    fields: fieldsOf(of),
    things,
    idOf,
    reasonOf: (thing) => reasonOf(thing, of),
    rowOf: ({ place, stretch }) => ({
      position: positionOf(place),
      when: whenOf(stretch, of),
      title: place.name,
      colour: stateColour(dataset, stretch.state),
      full: () => ({
        place_id: place.placeId,
        place_name: place.name,
        place_kind: place.kind,
        span: spanRecord(stretch.span),
        ...stateRecord(stretch.state),
      }),
    }),
  });
}

function idOf({ place, stretch }: Stretch): string {
  const { earliest } = stretch.span;
  return `${place.placeId}@${earliest === null ? 'start' : formatInstant(earliest)}`;
}

function reasonOf({ place, stretch }: Stretch, of: Within): LeftOutReason | null {
  if (!of.markedPlaces.has(place.placeId)) return unmarked(place, of);
  if (!isInMode(stretch, of)) return 'outside_window';
  if (!of.shownPlaces.has(place.placeId)) return 'filtered';
  return extentReason(positionOf(place), of);
}

/** In a window those that touch it, so far those that have begun; of a moment the whole history. */
function isInMode({ span }: ControlStretch, { moment: { mode, from, t } }: Within): boolean {
  if (mode === 'instant') return true;
  const hasBegun = span.earliest === null || span.earliest <= t;
  return hasBegun && (from === null || span.latest === null || span.latest > from);
}

/** Open ends are those of the period as far as it is known; what lies outside the period keeps its own. */
function whenOf({ span: { earliest, latest } }: ControlStretch, { moment, known }: Within): Row['when'] {
  const reach = reachOf(moment.period, known);
  const begin = earliest ?? (latest === null || reach.earliest < latest ? reach.earliest : null);
  const end = latest ?? (begin === null || begin <= reach.latest ? reach.latest : null);
  return { begin, end };
}

function fieldsOf(of: Within): Field<Stretch>[] {
  const [placeId, ...place] = placeFields<Stretch>((thing) => thing.place);
  return [
    field(
      'stretch_id',
      'text',
      'Names the stretch: the place and its start, or `start` for its first one.',
      idOf,
    ),
    ...timeFields<Stretch>(
      'Start of the stretch; of a first one the start of the period. Empty: it ended before the period began.',
      'End of the stretch, exclusive; of a last one the end of the period, or the cut: nothing is said of what came after. Empty: it began after that.',
      ({ stretch }) => whenOf(stretch, of),
    ),
    ...(placeId ? [placeId] : []),
    ...place,
    ...stateFields<Stretch>(of.dataset, ({ stretch }) => stretch.state),
  ];
}
