import { useEffect, useState } from 'react';
import { controlReach } from '../../domain/controlReach.ts';
import type { KnownAt } from '../../domain/control/index.ts';
import { DIFFERENCE_KINDS } from '../../domain/difference.ts';
import { tallyByParty } from '../../domain/differences.ts';
import { isFiltering } from '../../domain/filter.ts';
import { hasBroader } from '../../domain/party.ts';
import { later } from '../../domain/span.ts';
import type { Moment } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { PartyChip } from '../PartyChip.tsx';
import type { Compared } from './useCompared.tsx';

/** How much differs, and by party who gained and lost; counts, and what they count. */
export function Summary({ compared }: { readonly compared: Compared }) {
  const { dataset, text } = useDashboard();
  const words = lateWords(text).compare;
  const { list, names, before, after } = compared;
  const isOneClock = before.t === after.t;
  const isSame = isOneClock && before.known === after.known;
  const places = new Set(list.map(({ placeId }) => placeId)).size;
  const counted = DIFFERENCE_KINDS.flatMap((kind) => {
    const n = list.filter((difference) => difference.kind === kind).length;
    return n === 0 ? [] : [words.groups[kind].counted(n)];
  });
  const summary =
    list.length > 0 ? words.summary(list.length, places, counted) : isSame ? words.same : words.none;
  const parties = tallyByParty(dataset, list);
  const { placeless } = controlReach(dataset, laterCut(before.known, after.known));
  return (
    <>
      <p className="compare-summary" data-differences={list.length} data-places={places}>
        {summary}
      </p>
      <RestedStatus sentence={words.told(names.before.moment, names.after.moment, summary)} />
      {isOneClock && !isSame && <p className="compare-note">{words.oneClock}</p>}
      {parties.length > 0 && (
        <ul className="compare-tally" aria-label={words.tally}>
          {parties.map(({ party, gained, lost, completed, completedFrom }) => (
            <li key={party} data-party={party} data-tally={`${gained} ${lost} ${completed} ${completedFrom}`}>
              <PartyChip party={party} />{' '}
              <span>{words.partyTally(gained, lost, completed, completedFrom)}</span>
            </li>
          ))}
        </ul>
      )}
      {list.length > 0 && (
        <p className="compare-note">
          {words.counts}
          {hasBroader(dataset.parties) && parties.length > 0 && ` ${words.broader}`}
          {placeless > 0 && ` ${words.placeless(placeless)}`}
          {!isOneClock && ` ${words.undone}`}
        </p>
      )}
      <FilterLine compared={compared} />
    </>
  );
}

/** The list tells of whatever is known on either side. */
function laterCut(one: KnownAt, other: KnownAt): KnownAt {
  return one === 'all' || other === 'all' ? 'all' : later(one, other);
}

/** The list has every place: where the maps leave some of them out, that is said. */
function FilterLine({ compared: { list, before, after } }: { readonly compared: Compared }) {
  const { text } = useDashboard();
  const isNarrowed = useFact(({ view }) => isFiltering(view));
  if (!isNarrowed) return null;
  const hidden = new Set([before, after].flatMap(hiddenBy));
  const places = new Set(list.map(({ placeId }) => placeId));
  const count = [...places].filter((place) => hidden.has(place)).length;
  if (count === 0) return null;
  return (
    <p className="compare-note" data-filtered={count}>
      {lateWords(text).compare.filtered(count)}
    </p>
  );
}

function hiddenBy({ places, shown }: Moment) {
  const kept = new Set(shown.places.map(({ place }) => place.placeId));
  return places.map(({ place }) => place.placeId).filter((placeId) => !kept.has(placeId));
}

const REST_MS = 700;

/** What is said aloud once both clocks are at rest: a running or dragged one would talk without end. */
function RestedStatus({ sentence }: { readonly sentence: string }) {
  const isMoving = useFact(({ playing, scrubbing }) => playing || scrubbing);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isMoving) return undefined;
    const timer = setTimeout(() => setSaid(sentence), REST_MS);
    return () => clearTimeout(timer);
  }, [sentence, isMoving]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
