import { memo, type RefObject } from 'react';
import type { Span } from '../domain/span.ts';
import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import type { Clock } from './clock.ts';
import { Popover } from './Popover.tsx';

type Props = {
  readonly id: string;
  readonly clock: Clock;
  readonly reach: Span;
  readonly dock: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLElement | null>;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** The sheet in which one types a moment, or both ends of a window. */
export const GoTo = memo(function GoTo({ id, clock, reach, dock, opener, text, words }: Props) {
  return (
    <Popover {...{ id, dock, opener, text }} label={text.timeline.goTo} className="go-to">
      {({ GoToForm }) => <GoToForm {...{ clock, reach, text, words }} onDone={() => hide(id)} />}
    </Popover>
  );
});

function hide(id: string): void {
  document.getElementById(id)?.hidePopover();
}
