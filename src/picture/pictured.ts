import type { Moment } from '../domain/moment.ts';
import type { PictureInput } from './picture.ts';

/** The part of a picture's input that its moment decides: its clocks, and the places and events that a filter leaves. */
export function pictured({
  t,
  known,
  mode,
  from,
  shown: { places, events },
}: Moment): Pick<PictureInput, 't' | 'known' | 'mode' | 'from' | 'places' | 'events'> {
  return { t, known, mode, from, places, events };
}
