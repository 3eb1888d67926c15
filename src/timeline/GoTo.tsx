import { memo, type RefObject, type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Clock } from './clock.ts';
import { Popover } from './Popover.tsx';
import { momentTyped, type Typed, typedOf } from './typedMoment.ts';

type Props = {
  readonly id: string;
  readonly clock: Clock;
  readonly reach: Span;
  readonly dock: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLElement | null>;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

type Answer = { readonly part: 'date' | 'time' | null; readonly words: string };

/** A date and a time, typed on the clocks that are shown. What lies outside leads to the nearest end, and it says so. */
export const GoTo = memo(function GoTo({ id, clock, reach, dock, opener, text, words }: Props) {
  const { goTo } = text.timeline;
  const [typed, type] = useState<Typed>(() => typedOf(clock.now(), words.zone));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const note = useId();
  const [first, last] = [typedOf(reach.earliest, words.zone).date, typedOf(reach.latest, words.zone).date];

  function reset(): void {
    type(typedOf(clock.now(), words.zone));
    setAnswer(null);
  }

  function go(event: SyntheticEvent): void {
    event.preventDefault();
    const moment = momentTyped(typed, words.zone, reach);
    if (moment.kind === 'unreadable') {
      setAnswer({ part: moment.part, words: goTo.unreadable[moment.part] });
      form.current?.querySelector<HTMLInputElement>(`input[type=${moment.part}]`)?.focus();
      return;
    }
    clock.move(moment.t);
    if (moment.held === null) form.current?.closest<HTMLElement>('[popover]')?.hidePopover();
    else setAnswer({ part: null, words: goTo[moment.held](words.moment(moment.t)) });
  }

  const field = (part: 'date' | 'time') => ({
    type: part,
    required: true,
    value: typed[part],
    'aria-invalid': answer?.part === part,
    'aria-describedby': answer ? note : undefined,
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: HTMLInputElement }) =>
      type({ ...typed, [part]: value }),
  });
  return (
    <Popover {...{ id, dock, opener }} label={goTo.open} className="go-to" onOpen={reset}>
      <form ref={form} onSubmit={go} noValidate>
        <label>
          {goTo.date}
          <input {...field('date')} min={first} max={last} />
        </label>
        <label>
          {goTo.time}
          <input {...field('time')} />
        </label>
        <button type="submit" className="button">
          {goTo.go}
        </button>
        <p className="go-to-zone">{goTo.zone(words.zoneLabel)}</p>
        <p id={note} className="go-to-note" role="status">
          {answer?.words}
        </p>
      </form>
    </Popover>
  );
});
