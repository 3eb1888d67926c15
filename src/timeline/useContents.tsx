import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../domain/dataset.ts';
import { periodOf, reachOf } from '../domain/period.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { changesOf } from './changes.ts';
import { coverageAt } from './coverage.ts';
import { bucketLength, histogramOf } from './histogram.ts';
import { reportsOf } from './reports.ts';
import { pixelScale, type TimeScale, timeScale } from './scale.ts';
import { eventsFor } from './shownEvents.ts';
import { silences, worthFolding } from './silence.ts';
import type { StripContents } from './StripDrawing.tsx';
import { FOLD, HANDLE, stripLayout } from './stripLayout.ts';

export type Contents = {
  readonly contents: StripContents;
  readonly scale: TimeScale;
  /** Whether the other axis would look any different. */
  readonly canFold: boolean;
};

/** What the strip shows and on what scale: folded anew when dataset, cut, filter, axis or width change, never for a step. */
export function useContents(store: DashboardStore, dataset: Dataset, width: number): Contents {
  const events = useStore(store, (state) => eventsFor(dataset, state.view));
  const axis = useStore(store, (state) => state.view.axis);
  const { known, all, matching } = events;
  const { scale, canFold } = useMemo(() => {
    const period = periodOf(dataset);
    const coverage = coverageAt(dataset, known);
    const share = Math.min(0.2, FOLD / Math.max(1, width - HANDLE));
    const stretches = silences(period, reachOf(period, known), coverage, all, dataset.timeZone);
    const folds = worthFolding(period, stretches, share);
    return {
      canFold: folds.length > 0,
      scale: timeScale(period, axis === 'equal' ? folds : [], share),
    };
  }, [dataset, known, all, axis, width]);
  const contents = useMemo(() => {
    const { period } = scale;
    const reach = reachOf(period, known);
    const { msPerPixel } = pixelScale(scale, width, HANDLE, false);
    const bucket = bucketLength(msPerPixel, stripLayout(width).bar);
    return {
      dataset,
      period,
      reach,
      bucket,
      changes: changesOf(dataset, known),
      events: matching,
      histogram: histogramOf(matching, reach, bucket),
      reports: reportsOf(matching, reach),
      coverage: coverageAt(dataset, known),
    };
  }, [dataset, known, matching, scale, width]);
  return { contents, scale, canFold };
}
