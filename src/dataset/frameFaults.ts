import type { Facts } from './finding.ts';

/** A fault of the frame in which everything is shown: how marks age, how far the map reaches. */
export type FrameFault = {
  [Code in 'ageing-backward' | 'box-empty']: {
    readonly code: Code;
    readonly member: readonly string[];
    readonly facts: Facts[Code];
  };
}['ageing-backward' | 'box-empty'];

/** Numbers that are each allowed, but not together: for the compiler and for the reader of the published file. */
export function frameFaults(
  ageing: { readonly begins_hours: number; readonly outline_hours: number },
  [west, south, east, north]: readonly [number, number, number, number],
): FrameFault[] {
  const faults: FrameFault[] = [];
  const { begins_hours: begins, outline_hours: outline } = ageing;
  if (outline === 0 || outline < begins)
    faults.push({ code: 'ageing-backward', member: ['ageing'], facts: [begins, outline] });
  if (west >= east || south >= north)
    faults.push({ code: 'box-empty', member: ['basemap', 'box'], facts: [west, south, east, north] });
  return faults;
}
