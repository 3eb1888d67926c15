import './partChoice.css';
import { useId, useMemo } from 'react';
import { dayNumbered, stretchSince, stretchUntil, type Stretch } from '../../domain/part.ts';
import type { Outcome } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { MOST_SHOWN } from './limits.ts';
import { PartBars } from './PartBars.tsx';
import { type ChosenDays, type TypedDays, typedOf } from './partDays.ts';

type Props = {
  readonly made: NonNullable<Outcome['made']>;
  readonly typed: TypedDays;
  /** What is typed; null while that is no stretch of days. */
  readonly chosen: ChosenDays | null;
  readonly onType: (typed: TypedDays) => void;
};

const ENDS = ['from', 'to'] as const;

/** Which days of a large file are shown, and at once how many events those are. */
export function PartChoice({ made: { days, events, timeZone }, typed, chosen, onType }: Props) {
  const { part: words } = lateWords(useDashboard().text).importing;
  const note = useId();
  const { first, last, undated } = days;
  // Each is looked for among all days of the file.
  const { earlier, later, canFit } = useMemo(
    () => ({
      earlier: chosen && stretchUntil(days, MOST_SHOWN, chosen.stretch.from - 1),
      later: chosen && stretchSince(days, MOST_SHOWN, chosen.stretch.to + 1),
      canFit: last !== null && stretchUntil(days, MOST_SHOWN, last) !== null,
    }),
    [days, chosen, last],
  );
  if (first === null || last === null) return <p>{words.allUndated(events, MOST_SHOWN)}</p>;
  const [min, max] = [dayNumbered(first), dayNumbered(last)];
  const step = (to: Stretch | null, label: string) => (
    <button type="button" className="button" disabled={to === null} onClick={() => to && onType(typedOf(to))}>
      {label}
    </button>
  );
  return (
    <fieldset className="part-choice">
      <legend>{words.title}</legend>
      <p>{words.intro(events, MOST_SHOWN)}</p>
      <PartBars {...{ days, chosen }} onChoose={(stretch) => onType(typedOf(stretch))} />
      <div className="part-days">
        {ENDS.map((end) => (
          <label key={end} className="import-column">
            <span>{words[end]}</span>
            <input
              type="date"
              data-part={end}
              required
              {...{ min, max }}
              value={typed[end]}
              aria-invalid={chosen === null}
              aria-describedby={note}
              onChange={({ currentTarget }) => onType({ ...typed, [end]: currentTarget.value })}
            />
          </label>
        ))}
        {step(earlier, words.earlier)}
        {step(later, words.later)}
      </div>
      <output id={note} className="part-count" data-events={chosen?.events ?? ''}>
        {chosen === null
          ? words.wrong(min, max)
          : chosen.events === 0
            ? words.none
            : chosen.fits
              ? words.count(chosen.events)
              : words.tooMany(chosen.events, MOST_SHOWN)}
      </output>
      {!canFit && <p>{words.noneFits(MOST_SHOWN)}</p>}
      <p className="panel-note">
        {words.zone(timeZone)}. {words.control} {undated > 0 && words.undated(undated)}
      </p>
    </fieldset>
  );
}
