import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Span } from '../domain/span.ts';
import { KNOWN_SHEET } from '../store/sheets.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Clock } from './clock.ts';
import { type End, ENDS, handsTyped, type Refused } from './handsTyped.ts';
import { type Typed, typedOf } from './typedMoment.ts';

type Props = {
  readonly clock: Clock;
  readonly reach: Span;
  readonly text: Catalogue;
  readonly words: TimeWords;
  readonly onDone: () => void;
};

type Answer = { readonly refused: Refused | null; readonly words: readonly string[] };

/**
 * A date and a time, typed on the clocks that are shown; of a window both ends. What lies outside leads to the nearest
 * end of the timeline, and it says so; what can't be read, or would turn the window inside out, moves nothing.
 */
export function GoToForm({ clock, reach, text, words, onDone }: Props) {
  const { goTo } = lateWords(text).dock;
  const [typed, type] = useState<{ readonly start: Typed | null; readonly end: Typed }>(() => {
    const { t, from } = clock.moment();
    return { start: from && typedOf(from, words.zone), end: typedOf(t, words.zone) };
  });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const note = useId();
  const { known } = clock.moment();

  function go(event: SyntheticEvent): void {
    event.preventDefault();
    const hands = handsTyped(typed, words.zone, reach);
    if (hands.kind === 'refused') {
      const { end, part, why } = hands;
      setAnswer({ refused: hands, words: [why === 'inverted' ? goTo.inverted : goTo.unreadable[part]] });
      form.current?.querySelector<HTMLInputElement>(`[data-end=${end}] input[type=${part}]`)?.focus();
      return;
    }
    if (hands.from === null) clock.move(hands.t);
    else clock.draw(hands);
    const held = ENDS.flatMap((end) => {
      const [side, at] = [hands.held[end], end === 'start' ? hands.from : hands.t];
      return side === null || at === null ? [] : [goTo.held[end][side](words.moment(at))];
    });
    if (held.length === 0) onDone();
    else setAnswer({ refused: null, words: held });
  }

  const inWindow = typed.start !== null;
  return (
    <form ref={form} onSubmit={go} noValidate>
      {ENDS.map((end) => {
        const fields = typed[end];
        if (!fields) return null;
        return (
          <Fields
            key={end}
            {...{ end, fields, text }}
            legend={inWindow ? goTo.ends[end] : null}
            days={[typedOf(reach.earliest, words.zone).date, typedOf(reach.latest, words.zone).date]}
            refused={answer?.refused?.end === end ? answer.refused.part : null}
            note={answer ? note : undefined}
            onType={(fields) => type({ ...typed, [end]: fields })}
          />
        );
      })}
      <button type="submit" className="button">
        {goTo.go}
      </button>
      <p className="go-to-zone">{goTo.zone(words.zoneLabel)}</p>
      <p id={note} className="go-to-note" role="status">
        {answer?.words.join(' ')}
      </p>
      <button type="button" className="button narrow-only" popoverTarget={KNOWN_SHEET}>
        {lateWords(text).clocks.change(known === 'all' ? null : words.cut(known))}
      </button>
    </form>
  );
}

type FieldsProps = {
  readonly end: End;
  readonly fields: Typed;
  /** Null where there is only one moment to type. */
  readonly legend: string | null;
  /** First and last day that can be reached. */
  readonly days: readonly [string, string];
  readonly refused: keyof Typed | null;
  /** Id of the sentence that says what is wrong. */
  readonly note: string | undefined;
  readonly text: Catalogue;
  readonly onType: (fields: Typed) => void;
};

/** A date and a time, as two fields. */
export function Fields({ end, fields, legend, days, refused, note, text, onType }: FieldsProps) {
  const { goTo } = lateWords(text).dock;
  const field = (part: keyof Typed) => ({
    type: part,
    required: true,
    value: fields[part],
    'aria-invalid': refused === part,
    'aria-describedby': note,
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) =>
      onType({ ...fields, [part]: value }),
  });
  return (
    <fieldset data-end={end}>
      {legend !== null && <legend>{legend}</legend>}
      <label>
        {goTo.date}
        <input {...field('date')} min={days[0]} max={days[1]} />
      </label>
      <label>
        {goTo.time}
        <input {...field('time')} />
      </label>
    </fieldset>
  );
}
