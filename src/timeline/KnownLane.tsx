import './known.css';
import { memo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { KnownAt } from '../domain/control/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Instant } from '../domain/instant.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { claimsKnown, cutAt, cutPressed, cutsOf, standOf } from './cuts.ts';
import type { PixelScale } from './scale.ts';
import { SliderInput } from './SliderInput.tsx';
import { useCutDrag } from './useCutDrag.tsx';

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly scale: PixelScale;
  readonly text: Catalogue;
  readonly words: TimeWords;
  /** Tells the strip that nothing of it is pointed at. */
  readonly onPoint: (t: null) => void;
};

/**
 * The second clock, *as known at*: a surface for pointers over its lane, and the native input for keyboard and screen
 * reader. Its handle is drawn with the strip. It knows nothing of the first clock, whose steps leave it alone.
 */
export const KnownLane = memo(function KnownLane({ store, dataset, scale, text, words, onPoint }: Props) {
  const known = useStore(store, ({ view }) => view.known);
  const lane = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const cuts = cutsOf(dataset);
  const stand = standOf(cuts, known);
  const { clocks } = lateWords(text);

  function cut(known: KnownAt): void {
    store.getState().setPlaying(false);
    store.getState().setView({ known });
  }
  const drag = useCutDrag({
    x: scale.x(stand),
    cutAt: (x, near) => cutPressed(x, cuts, scale, near),
    known,
    onCut: cut,
    onGrip: (gripped) => {
      store.getState().setScrubbing(gripped);
      if (gripped) lane.current?.querySelector('input')?.focus();
    },
    onHover: setPointed,
  });

  const said = (known: KnownAt, moment: (t: Instant) => string) =>
    clocks.known(known === 'all' ? null : moment(known), claimsKnown(dataset, known), cuts.claims);
  const meant = pointed === null ? null : cutPressed(pointed, cuts, scale, 3);
  return (
    <div ref={lane} className="known-lane" role="presentation" {...drag} onPointerEnter={() => onPoint(null)}>
      <SliderInput
        id="timeline-known"
        value={stand}
        ends={cuts.reach}
        reach={cuts.reach}
        zone={dataset.timeZone}
        label={clocks.slider}
        valueText={said(known, words.moment)}
        describedBy="timeline-known-help"
        rightToLeft={text.direction === 'rtl'}
        onMove={(to) => cut(cutAt(cuts, to))}
        onFocused={() => {}}
      />
      <p id="timeline-known-help" hidden>
        {clocks.help}
      </p>
      <span className="known-focus" style={{ transform: `translateX(${scale.x(stand)}px)` }} />
      {meant !== null && (
        <p
          className="strip-tip known-tip"
          aria-hidden="true"
          style={{ left: `clamp(8rem, ${pointed}px, 100% - 8rem)` }}
        >
          {said(meant, words.cut)}
        </p>
      )}
    </div>
  );
});
