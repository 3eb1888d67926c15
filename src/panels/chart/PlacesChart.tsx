import './chart.css';
// The ground, the clock and the cut are those of a place's bar.
import '../dossier.css';
import { memo, useId, useMemo, useState } from 'react';
import { controlReach } from '../../domain/controlReach.ts';
import { type Filter, isFiltering } from '../../domain/filter.ts';
import { holdersOverTime } from '../../domain/holders.ts';
import { hasBroader } from '../../domain/party.ts';
import { periodOf, reachOf } from '../../domain/period.ts';
import { placeFilter } from '../../domain/placeFilter.ts';
import { eventStates } from '../../domain/snapshot.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { bandsOf, chartRows, ROW } from './chartLayout.ts';
import { ChartReadout } from './ChartReadout.tsx';
import { ChartTable } from './ChartTable.tsx';
import { ChartTrack } from './ChartTrack.tsx';
import { useBandWords } from './useBandWords.tsx';

/**
 * How many places each party holds over the whole period, as known at the cut and as far as the filter leaves them. Only
 * the clock's line and the counts of the moment follow the clock. On a phone it starts closed: the list comes first.
 */
export const PlacesChart = memo(function PlacesChart() {
  const { dataset } = useDashboard();
  const { chart } = useBandWords();
  const [startsOpen] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  const shown = useShownSteps();
  const prefix = useId();
  if (shown === null) return null;
  const { steps, bands, rows, ground, reach, reached, isNarrowed } = shown;
  return (
    <details className="chart" open={startsOpen}>
      <summary>{chart.title}</summary>
      <ChartReadout {...{ steps, bands, prefix }} />
      <ChartTrack {...{ steps, bands, rows, ground, reach, prefix }} />
      <p className="chart-note" data-chart-reach={`${reached.places} ${reached.named} ${reached.placeless}`}>
        {chart.note(rows.unit >= ROW, reached)}
        {hasBroader(dataset.parties) && ` ${chart.broader}`}
        {reached.placeless > 0 && ` ${chart.placeless(reached.placeless)}`}
      </p>
      {isNarrowed && <p className="chart-note">{chart.noteFiltered}</p>}
      <ChartTable {...{ steps, bands, reach }} />
    </details>
  );
});

/** What the chart draws; null when there is no place to count. */
function useShownSteps() {
  const { dataset } = useDashboard();
  const filter = useFilterShown();
  const known = useFact(({ view }) => view.known);
  return useMemo(() => {
    const period = periodOf(dataset);
    const isNarrowed = isFiltering(filter);
    // A filter asks what an event is, not when: the events of any moment will do.
    const isShown = placeFilter(
      filter,
      isNarrowed ? eventStates(dataset, period.latest, known) : [],
      dataset,
    );
    const steps = holdersOverTime(dataset, known, period, isShown);
    if (steps.every(({ counts }) => counts.places === 0)) return null;
    return {
      steps,
      bands: bandsOf(steps, dataset),
      rows: chartRows(steps),
      ground: { known, period },
      reach: reachOf(period, known),
      reached: controlReach(dataset, known),
      isNarrowed,
    };
  }, [dataset, filter, known]);
}

/** The filter, the same object as long as nothing of it changes. */
function useFilterShown(): Filter {
  const types = useFact(({ view }) => view.types);
  const parties = useFact(({ view }) => view.parties);
  const certainty = useFact(({ view }) => view.certainty);
  const modality = useFact(({ view }) => view.modality);
  const documents = useFact(({ view }) => view.documents);
  const q = useFact(({ view }) => view.q);
  return useMemo(
    () => ({ types, parties, certainty, modality, documents, q }),
    [types, parties, certainty, modality, documents, q],
  );
}
