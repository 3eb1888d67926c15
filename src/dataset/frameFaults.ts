/** A fault of the frame in which everything is shown: how marks age, how far the map reaches. */
export type FrameFault = {
  readonly code: string;
  readonly member: readonly string[];
  readonly message: string;
  readonly hint: string;
};

/** Numbers that are each allowed, but not together: for the compiler and for the reader of the published file. */
export function frameFaults(
  ageing: { readonly begins_hours: number; readonly outline_hours: number },
  [west, south, east, north]: readonly [number, number, number, number],
): FrameFault[] {
  const faults: FrameFault[] = [];
  const { begins_hours: begins, outline_hours: outline } = ageing;
  if (outline === 0 || outline < begins)
    faults.push({
      code: 'ageing-backward',
      member: ['ageing'],
      message: `Marks would begin to fade after ${begins} hours and be mere outlines after ${outline}.`,
      hint: 'Write an "outline_hours" above 0 and not below "begins_hours", for example 24 and 72.',
    });
  if (west >= east || south >= north)
    faults.push({
      code: 'box-empty',
      member: ['basemap', 'box'],
      message: `The box from ${west}, ${south} to ${east}, ${north} has no inside.`,
      hint: 'Write west, south, east, north, the smaller number first in each pair. A box across the date line is not possible.',
    });
  return faults;
}
