import { useMemo, useState } from 'react';
import { momentOf } from '../../../domain/moment.ts';
import type { View } from '../../../domain/view.ts';
import { type ClipClocks, type ClipPace, lengthOf, type Still, stillsOf } from '../../../export/frames.ts';
import { type ClipRange, rangesAt } from '../../../export/ranges.ts';
import { eventStops, reportStops } from '../../../export/stops.ts';
import { SPEEDS } from '../../../store/dashboardStore.ts';
import { useDashboard, useFact } from '../../dashboard.tsx';

type Speed = (typeof SPEEDS)[number];

/** What a clip tells, and how fast. */
export type Course = {
  readonly range: ClipRange;
  readonly by: ClipPace['by'];
  readonly clocks: ClipClocks;
  readonly speed: Speed;
};

/** Smooth where time runs; from event to event pictures stand, and a GIF counts in hundredths of a second. */
const RATES = { event: 10, clock: 25, gif: 10 } as const;

/** The choice of course, and the pictures that follow from it. */
export function useCourse(view: View, isGif: boolean) {
  const { dataset } = useDashboard();
  const moment = momentOf(dataset, view);
  const playback = useFact((state) => state.playback);
  const [course, setCourse] = useState<Course>({
    range: 'whole',
    by: playback.by,
    clocks: playback.clocks,
    speed: 1,
  });
  const ranges = useMemo(() => rangesAt(moment), [moment]);
  const chosen = ranges.find(({ range }) => range === course.range) ?? ranges[0];
  const rate = isGif ? RATES.gif : RATES[course.by];
  const stills = useMemo((): Still[] => {
    if (!chosen) return [];
    const { clocks, by, speed } = course;
    const stops = clocks === 'both' ? reportStops(dataset, view) : eventStops(dataset, view);
    return stillsOf({ span: chosen.span, known: moment.known, clocks, stops }, { by, speed, rate });
  }, [chosen, course, dataset, view, moment, rate]);
  return {
    course: { ...course, range: chosen?.range ?? course.range },
    change: (part: Partial<Course>) => setCourse((before) => ({ ...before, ...part })),
    ranges,
    stills,
    rate,
    ...lengthOf(stills, rate),
  };
}
