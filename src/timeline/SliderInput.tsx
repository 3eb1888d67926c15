import type { KeyboardEvent } from 'react';
import { type Instant, MINUTE } from '../domain/instant.ts';
import { clampToPeriod } from '../domain/period.ts';
import type { Span } from '../domain/span.ts';
import { strideFrom, strideOfKey } from './steps.ts';

type Props = {
  readonly id: string;
  readonly value: Instant;
  /** What the input says its ends are; the value is held within `reach`. */
  readonly ends: Span;
  readonly reach: Span;
  readonly zone: string;
  readonly label: string;
  readonly valueText: string;
  /** Of what tells how it is moved. */
  readonly describedBy: string;
  readonly rightToLeft: boolean;
  readonly onMove: (t: Instant) => void;
  readonly onFocused: (focused: boolean) => void;
};

/**
 * A native range input for keyboard and screen reader, in milliseconds. It takes no pointers and isn't seen: the strip
 * does the one and draws the other, because a native thumb knows no folded axis.
 */
export function SliderInput(props: Props) {
  const { id, value, ends, reach, zone, label, valueText, rightToLeft } = props;
  const { describedBy, onMove, onFocused } = props;

  function pressed(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stride = strideOfKey(event.key, event.shiftKey, rightToLeft);
    if (!stride) return;
    event.preventDefault();
    onMove(strideFrom(reach, value, stride.direction, stride.stride, zone));
  }

  return (
    <input
      id={id}
      className="slider"
      type="range"
      min={ends.earliest}
      max={ends.latest}
      step={MINUTE}
      value={value}
      aria-label={label}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => onMove(clampToPeriod(reach, currentTarget.valueAsNumber as Instant))}
      onFocus={({ currentTarget }) => onFocused(currentTarget.matches(':focus-visible'))}
      onBlur={() => onFocused(false)}
      onKeyDown={pressed}
    />
  );
}
