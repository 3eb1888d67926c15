import './places.css';
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   rows are laid out as grids, and some browsers then forget that this is a table unless it is said again */
import { useMemo } from 'react';
import type { PlaceState } from '../domain/snapshot.ts';
import type { Moment } from '../store/selectors.ts';
import { stateSentence } from '../text/stateWords.ts';
import { useDashboard, useOpen } from './dashboard.tsx';
import { RowDispute, RowEvidence } from './dispute/RowEvidence.tsx';
import { NothingLeft } from './filter/NothingLeft.tsx';
import { MarkIcon } from './MarkIcon.tsx';
import { lastReports, type Report } from '../domain/lastReports.ts';
import { stateAttributes } from './stateAttributes.ts';
import { lateWords } from '../text/late.ts';

/**
 * The accessible equal of the map. By name, so that nothing jumps while the clock moves.
 */
export function PlacesTable({ moment }: { readonly moment: Moment }) {
  const { text, words } = useDashboard();
  const { details, dispute } = lateWords(text);
  const columns = details.placesColumns;
  const collator = useMemo(() => new Intl.Collator(text.locale), [text.locale]);
  const places = [...moment.shown.places].sort((a, b) => collator.compare(a.place.name, b.place.name));
  if (moment.places.length === 0) return <p className="panel-note">{lateWords(text).details.noPlaces}</p>;
  if (places.length === 0)
    return (
      <NothingLeft sentence={text.search.noPlacesLeft} note={text.search.noPlacesBut(moment.places.length)} />
    );
  return (
    <table className="places-table" role="table">
      <caption className="panel-note">{lateWords(text).details.placesIntro(words.moment(moment.t))}</caption>
      <thead role="rowgroup" className="visually-hidden">
        <tr role="row">
          {[columns.place, columns.state, dispute.evidence, columns.since, columns.reported].map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {places.map((placeState) => (
          <Row key={placeState.place.placeId} placeState={placeState} moment={moment} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ placeState, moment }: { readonly placeState: PlaceState; readonly moment: Moment }) {
  const { dataset, text, words } = useDashboard();
  const open = useOpen();
  const { place, state } = placeState;
  const reports = lastReports(dataset, placeState);
  const { details } = lateWords(text);
  const distance = (report: Report | null) =>
    report && words.reportDistance(report.at, moment.t, report.zone);
  const [base, fighting, dispute] = [reports.base, reports.fighting, reports.dispute].map(distance);
  return (
    <tr role="row" className="place-row" {...stateAttributes(placeState)}>
      <th role="rowheader" scope="row" className="place-name">
        <MarkIcon placeState={placeState} size={32} />
        <button type="button" onClick={() => open({ place: place.placeId })}>
          <bdi>{place.name}</bdi>
        </button>{' '}
        <small>{text.terms.placeKind[place.kind]}</small>
      </th>
      <td role="cell" className="place-state">
        {stateSentence(state, dataset.parties, text, words)}
      </td>
      <td role="cell" className="place-evidence">
        <RowEvidence placeState={placeState} />
      </td>
      <td role="cell" className="place-since">
        {state.since &&
          (state.base.kind === 'changing'
            ? details.changingWhen(words.span(state.since, 'within'))
            : details.heldSince(words.since(state.since)))}
      </td>
      <td role="cell" className="place-reported">
        {state.disputed && <RowDispute placeState={placeState} moment={moment} />}
        {base != null && <span data-reported="base">{text.time.lastReported(base)}</span>}
        {fighting != null && <span data-reported="fighting">{details.contestReported(fighting)}</span>}
        {dispute != null && <span data-reported="dispute">{details.disputeReported(dispute)}</span>}
      </td>
    </tr>
  );
}
