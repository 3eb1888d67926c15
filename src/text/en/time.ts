import type { DateParts } from '../dateParts.ts';
import { day, momentTime } from './momentTime.ts';
import { plural } from '../plural.ts';

/** Words of date and time. What they are given are parts and phrases, never instants: `timeWords.ts` chooses among them. */
export const time = {
  ...momentTime,
  dayShort: (date: DateParts) => `${date.weekdayShort} ${date.day}`,
  longDay: (date: DateParts) => `${date.weekday} ${day(date)}`,
  clockInZone: (clock: string, zone: string) => `${clock} ${zone}`,

  undated: 'date not stated',
  on: (date: string) => `on ${date}`,
  at: (date: string) => `on ${date}`,
  from: (date: string) => `from ${date} on`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  throughout: (from: string, to: string) => `from ${from} to ${to}`,
  allDay: (date: string) => `all of ${date}`,
  betweenClocks: (date: string, from: string, to: string) => `on ${date}, between ${from} and ${to}`,
  throughoutClocks: (date: string, from: string, to: string) => `on ${date}, from ${from} to ${to}`,
  /** Two days of one month and year: `10 and 12 June`. */
  betweenDays: (from: DateParts, to: DateParts) => `between ${from.day} and ${day(to)}`,
  throughoutDays: (from: DateParts, to: DateParts) => `from ${from.day} to ${day(to)}`,
  rangeOfDays: (from: DateParts, to: DateParts) =>
    from.month === to.month && from.year === to.year ? `${from.day}–${day(to)}` : `${day(from)} – ${day(to)}`,

  since: (date: string) => `since ${date}`,
  sinceBefore: (date: string) => `since before ${date}`,
  sinceSometime: (phrase: string) => `since some time ${phrase}`,

  reportedAt: (date: string) => `reported ${date}`,
  reportedBy: (date: string) => `reported by ${date}`,
  reportTimeUnknown: 'time of report not stated',
  reportDistance: (date: string, distance: string) => `${date}, ${distance}`,
  noNewReport: (distance: string) => `no new report for ${distance}`,
  lastReported: (date: string) => `last reported ${date}`,
  before: (distance: string) => `${distance} before`,
  after: (distance: string) => `${distance} later than the moment shown`,
  sameTime: 'at this moment',
  minutes: (n: number) => `${n} ${plural('en', n, { one: 'minute', other: 'minutes' })}`,
  hours: (n: number) => `${n} ${plural('en', n, { one: 'hour', other: 'hours' })}`,
  days: (n: number) => `${n} ${plural('en', n, { one: 'day', other: 'days' })}`,
};
