import type { Difference } from '../../domain/difference.ts';
import type { PlaceState } from '../../domain/snapshot.ts';
import { lateWords } from '../../text/late.ts';
import { stateSentence } from '../../text/stateWords.ts';
import { useDashboard, useSetView } from '../dashboard.tsx';
import { RowEvidence } from '../dispute/RowEvidence.tsx';
import { MarkIcon } from '../MarkIcon.tsx';
import { BehindIt } from './BehindIt.tsx';
import { differenceSentence } from './differenceSentence.ts';
import { standsOn } from './standsOn.ts';
import type { Compared } from './useCompared.tsx';

type Props = { readonly difference: Difference; readonly compared: Compared };

/**
 * One place: its mark on both sides, what differs, how firmly that stands, and on whose word. A group of two rows: the
 * place heads both, and all that is told of it is no part of that heading.
 */
export function DifferenceRow({ difference, compared }: Props) {
  const { dataset, text, words } = useDashboard();
  const setView = useSetView();
  const { kind, placeId, from, to, claims } = difference;
  const place = dataset.places.get(placeId);
  const at = (which: 'before' | 'after') =>
    compared[which].places.find((state) => state.place.placeId === placeId) ?? null;
  const [before, after] = [at('before'), at('after')];
  const evidence = standsOn(kind, before, after);
  if (!place) return null;
  return (
    <tbody
      data-difference={kind}
      data-place={placeId}
      data-from={from ?? undefined}
      data-to={to ?? undefined}
      data-claims-before={claims.before.join(' ')}
      data-claims-after={claims.after.join(' ')}
    >
      <tr>
        <MarkCell placeState={before} />
        <MarkCell placeState={after} />
        <th scope="rowgroup">
          {/* The moments stay: opening the place must not move the clock. */}
          <button type="button" className="compare-place" onClick={() => setView({ place: placeId })}>
            <bdi>{place.name}</bdi>
          </button>{' '}
          <small>{text.terms.placeKind[place.kind]}</small>
        </th>
      </tr>
      <tr>
        <td className="compare-told">
          <p className="compare-sentence">
            {differenceSentence({
              difference,
              states: { before: before?.state ?? null, after: after?.state ?? null },
              t: compared.after.t,
              dataset,
              text,
              words,
            })}
          </p>
          {evidence && (
            <p className="compare-evidence">
              <RowEvidence placeState={evidence} />
            </p>
          )}
          <BehindIt difference={difference} names={compared.names} />
        </td>
      </tr>
    </tbody>
  );
}

/** The very mark of the map of that moment. */
function MarkCell({ placeState }: { readonly placeState: PlaceState | null }) {
  const { dataset, text, words } = useDashboard();
  const compare = lateWords(text).compare;
  if (placeState === null)
    return (
      <td className="compare-mark" rowSpan={2}>
        <span aria-hidden="true">{compare.noMarkShort}</span>
        <span className="visually-hidden">{compare.noMark}</span>
      </td>
    );
  const sentence = stateSentence(placeState.state, dataset.parties, text, words);
  return (
    <td className="compare-mark" rowSpan={2} title={sentence}>
      <MarkIcon placeState={placeState} size={36} />
      <span className="visually-hidden">{sentence}</span>
    </td>
  );
}
