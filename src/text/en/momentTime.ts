import type { DateParts } from '../dateParts.ts';

export const day = (date: DateParts) => [date.day, date.month, date.year].filter(Boolean).join(' ');

/** Of these what a moment is named with. */
export const momentTime = {
  day,
  dayAndClock: (date: DateParts) => `${day(date)}, ${date.clock}`,
  moment: (date: DateParts, zone: string) => `${date.weekday} ${day(date)}, ${date.clock} ${zone}`,
  zone: (city: string | null) => (city === null ? 'UTC' : `${city} time`),
  ownZone: (city: string | null) => (city === null ? 'your time (UTC)' : `your time (${city})`),
  endOfDay: '24:00',
  /** Of a calendar day that is no day of the dataset's zone. */
  utcDay: (words: string) => `${words} in UTC`,
  by: (date: string) => `by ${date}`,
};
