import type { Difference, Side } from '../../../domain/difference.ts';
import { differences, inReadingOrder } from '../../../domain/differences.ts';
import { momentOf } from '../../../domain/moment.ts';
import type { Place } from '../../../domain/place.ts';
import type { Extract } from '../contract.ts';
import { cutOf } from '../cutOf.ts';
import { extractOf } from '../extractOf.ts';
import { field, type Field, timeFields } from '../fields.ts';
import { partyColour } from '../named.ts';
import { partyFields } from '../partyFields.ts';
import { extentReason, type Within } from '../scope.ts';
import { placeFields, positionOf } from './placeFields.ts';

/** Both sides of what is compared on the screen, in reading order; null when nothing is. */
export function comparedSides({
  dataset,
  onScreen,
}: Pick<Within, 'dataset' | 'onScreen'>): readonly [before: Side, after: Side] | null {
  const { compare } = onScreen;
  if (compare === null) return null;
  const sideOf = (view: typeof onScreen): Side => {
    const { t, known } = momentOf(dataset, view);
    return { t, known };
  };
  const other = sideOf({ ...onScreen, t: compare.t, known: compare.known });
  return inReadingOrder(other, sideOf(onScreen));
}

type Found = { readonly difference: Difference; readonly place: Place };

/**
 * What differs between the two sides of the comparison, as its list has it: who holds a place is not changed by a filter.
 * Without a comparison there is none. Both sides keep their cuts, whatever is asked for: they are what is compared.
 */
export function differencesTable(of: Within): Extract {
  const { dataset } = of;
  const sides = comparedSides(of);
  const found = sides === null ? [] : differences(dataset, ...sides);
  const things = found.flatMap((difference): Found[] => {
    const place = dataset.places.get(difference.placeId);
    return place ? [{ difference, place }] : [];
  });
  const when = { begin: sides?.[0].t ?? null, end: sides?.[1].t ?? null };
  return extractOf({
    kind: 'differences',
    fields: fieldsOf(of, sides),
    things,
    idOf,
    reasonOf: ({ place }) => extentReason(positionOf(place), of),
    rowOf: ({ difference, place }) => ({
      position: positionOf(place),
      when,
      title: place.name,
      colour: partyColour(dataset, difference.to),
      full: () => ({
        difference: difference.kind,
        place_id: place.placeId,
        place_name: place.name,
        party_from: difference.from,
        party_to: difference.to,
        ended: difference.ended,
        claims: difference.claims,
      }),
    }),
  });
}

function idOf({ difference, place }: Found): string {
  return `${difference.kind}:${place.placeId}`;
}

function fieldsOf({ dataset }: Within, sides: readonly [Side, Side] | null): Field<Found>[] {
  const side = (which: 0 | 1) => sides?.[which] ?? null;
  const cut = (which: 0 | 1) => cutOf(side(which)?.known ?? 'all');
  return [
    field('difference_id', 'text', 'Names the difference: its kind and the place.', idOf),
    ...timeFields<Found>(
      'The earlier of the two moments compared.',
      'The later of the two moments compared.',
      () => ({ begin: side(0)?.t ?? null, end: side(1)?.t ?? null }),
    ),
    field('known_before', 'text', 'Cut of the earlier side: `all`, or an ISO 8601 instant.', () => cut(0)),
    field('known_after', 'text', 'Cut of the later side: `all`, or an ISO 8601 instant.', () => cut(1)),
    field(
      'difference',
      'text',
      'What differs: `changed_hands`, `change_over`, `changing`, `named_otherwise`, `known_otherwise`, `contested`, `no_longer_contested`, `disputed`, `no_longer_disputed`, `newly_reported`, `no_longer_reported`, `quiet` or `reported_again`.',
      ({ difference }) => difference.kind,
    ),
    ...placeFields<Found>(({ place }) => place),
    ...partyFields<Found>(
      dataset,
      'party_from',
      'Id of the party that held it before. Empty: it is not about who holds the place, or nobody is named.',
      ({ difference }) => difference.from,
    ),
    ...partyFields<Found>(
      dataset,
      'party_to',
      'Id of the party that holds it after, or that it is changing to. Empty: as in `party_from`.',
      ({ difference }) => difference.to,
    ),
    field(
      'ended',
      'text',
      'Why a flag is gone: `overtaken`, `lapsed` or `not_known`. Empty: no flag is gone.',
      ({ difference }) => difference.ended,
    ),
    field(
      'claims_before',
      'list',
      'Ids of the claims behind the earlier side.',
      ({ difference }) => difference.claims.before,
    ),
    field(
      'claims_after',
      'list',
      'Ids of the claims behind the later side.',
      ({ difference }) => difference.claims.after,
    ),
  ];
}
