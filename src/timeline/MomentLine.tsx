import { type RefObject, useId, useRef } from 'react';
import { formatInstant, type Instant } from '../domain/instant.ts';
import type { Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Clock } from './clock.ts';
import type { DayTally } from './dayTally.ts';
import { GoTo } from './GoTo.tsx';

type Props = {
  readonly t: Instant;
  readonly reach: Span;
  readonly dock: RefObject<HTMLElement | null>;
  readonly clock: Clock;
  /** How much a window or all so far shows, or that both clocks move; null for the moment alone. */
  readonly modeWords: string | null;
  readonly tally: DayTally;
  /** What is played or stepped to, in place of the day's sentences. */
  readonly caption: CaptionWords | null;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

export type CaptionWords = { readonly title: string; readonly when: string; readonly more: string };

/** The moment in words. Pressing the date lets one type another. */
export function MomentLine({ t, reach, dock, clock, modeWords, tally, caption, text, words }: Props) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const date = words.parts(t);
  const sentences = [...(modeWords === null ? [] : [modeWords]), ...text.timeline.thisDay(tally)];
  return (
    <div className="moment">
      <button
        ref={opener}
        type="button"
        className="moment-open"
        popoverTarget={id}
        title={text.timeline.goTo}
      >
        <time className="moment-date" dateTime={formatInstant(t)}>
          <span className="wide-only">{text.time.longDay(date)}</span>
          <span className="narrow-only">{text.timeline.narrowDay(date)}</span>
        </time>
        <span className="moment-clock">{text.time.clockInZone(date.clock, words.zoneLabel)}</span>
      </button>
      <GoTo {...{ id, reach, dock, clock, opener, text, words }} />
      {caption ? (
        <p className="caption">
          <bdi className="caption-title">{caption.title}</bdi>
          <span className="caption-when">
            {caption.when} {caption.more}
          </span>
        </p>
      ) : (
        <p className="moment-said">
          <span className="moment-day wide-only">
            {sentences.slice(0, 2).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </span>
          <span className="moment-day narrow-only">{modeWords ?? text.timeline.thisDayShort(tally)}</span>
        </p>
      )}
    </div>
  );
}
