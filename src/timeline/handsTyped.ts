import type { Span } from '../domain/span.ts';
import type { Hands } from './grip.ts';
import { momentTyped, type Typed } from './typedMoment.ts';

export const ENDS = ['start', 'end'] as const;
/** Start and end of a window; without one its end is the moment shown. */
export type End = (typeof ENDS)[number];

/** Why nothing moves, and at which field to mend it. */
export type Refused = {
  readonly kind: 'refused';
  readonly end: End;
  readonly part: keyof Typed;
  readonly why: 'unreadable' | 'inverted';
};

/** `held`: which ends were typed outside of where the clock can go, and stand at the nearest end of it. */
export type HandsTyped =
  | (Hands & {
      readonly kind: 'hands';
      readonly held: Readonly<Record<End, 'before' | 'after' | null>>;
    })
  | Refused;

/** Where the hands are to go, or why they can't: nothing is guessed, and a window is never turned inside out. */
export function handsTyped(
  { start, end }: { readonly start: Typed | null; readonly end: Typed },
  zone: string,
  reach: Span,
): HandsTyped {
  const refused = (end: End, part: keyof Typed, why: Refused['why']): Refused => ({
    kind: 'refused',
    end,
    part,
    why,
  });
  const from = start && momentTyped(start, zone, reach);
  if (from?.kind === 'unreadable') return refused('start', from.part, 'unreadable');
  const to = momentTyped(end, zone, reach);
  if (to.kind === 'unreadable') return refused('end', to.part, 'unreadable');
  if (start && from && from.t > to.t)
    return refused('start', start.date === end.date ? 'time' : 'date', 'inverted');
  return {
    kind: 'hands',
    t: to.t,
    from: from?.t ?? null,
    held: { start: from?.held ?? null, end: to.held },
  };
}
