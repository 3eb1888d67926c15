import { foldedEffect } from './controlOfRow.ts';
import type { Problem } from '../domain/problem.ts';
import { type OpenSpan, UNKNOWN_SPAN } from '../domain/span.ts';
import { columnDates } from './columnDates.ts';
import { cutText } from './cutText.ts';
import type { Mapping, SourceCell, SourceRow, SourceTable } from './contract.ts';
import { isFault, type ReadDate } from './dates.ts';
import { eventTypeOf } from './eventWords.ts';
import { type Position, positionOf } from './position.ts';
import { namesIn } from './profiles/profileCells.ts';
import type { Reader, Reading, ReadingPlace } from './reading.ts';
import { cellText, shownCell, whereOf } from './rowCell.ts';
import { spanBetween } from './spanBetween.ts';

type Fault = Omit<Problem, 'where'> & { readonly column?: string | null };

/** Without a column that says so nothing vouches for more than: near a known place. */
const UNTOLD_PRECISION = 2;
/** Longest title, characters. */
const LONGEST_TITLE = 160;

/** Reads the rows of a table by the mapping alone. What a row says twice over is not checked; what it lacks is null. */
export function mappedReader(table: SourceTable, mapping: Mapping): Reader {
  const places = new Map(table.columns.map((name, index) => [name, index]));
  const cellOf = (row: SourceRow, column: string | null): SourceCell =>
    column === null ? null : (row.cells[places.get(column) ?? -1] ?? null);
  const [begins, ends, reports] = [mapping.begin, mapping.end, mapping.reported].map((column) =>
    columnDates(table, column, mapping),
  ) as [ReturnType<typeof columnDates>, ReturnType<typeof columnDates>, ReturnType<typeof columnDates>];

  return (row) => {
    const text = (column: string | null) => cellText(cellOf(row, column));
    const faults: Fault[] = [];
    const remarks: Problem[] = [];
    const remark = (code: string, message: string, hint: string, column?: string | null) =>
      remarks.push({ code, message, hint, where: whereOf(table, row, column) });
    const dateOf = (column: string | null, read: typeof begins): ReadDate | null => {
      const written = text(column);
      const date = read(written);
      if (date === null) return null;
      if (!isFault(date)) return date;
      faults.push({ ...date, message: `${shownCell(written)} ${date.message}.`, column });
      return null;
    };

    const [begin, end] = [dateOf(mapping.begin, begins), dateOf(mapping.end, ends)];
    const between = spanBetween(begin, end);
    if ('code' in between) faults.push({ ...between, column: mapping.end });
    const time: OpenSpan = 'code' in between ? UNKNOWN_SPAN : between;
    const reported = dateOf(mapping.reported, reports)?.span ?? UNKNOWN_SPAN;
    const at = positionOf(cellOf(row, mapping.lon), cellOf(row, mapping.lat), row.geometry);
    if (at && 'code' in at) faults.push({ ...at, column: at.code === 'no-number' ? null : mapping.lat });
    if (
      time.latest === null &&
      time.earliest !== null &&
      reported.latest !== null &&
      reported.latest < time.earliest
    )
      faults.push({
        code: 'reported-before',
        message: 'It is reported before it begins, and has no end.',
        hint: 'Correct one of the two dates.',
        column: mapping.reported,
      });
    const [fault] = faults;
    if (fault) return merged(faults, (column) => whereOf(table, row, column));

    const [partyTo, partyFrom] = [text(mapping.partyTo), text(mapping.partyFrom)].map(
      (name) => name || null,
    ) as [string | null, string | null];
    const held = [partyTo, partyFrom].filter((name) => name !== null);
    const typed = text(mapping.type);
    const named = eventTypeOf(typed) ?? eventTypeOf(text(mapping.subType));
    const controlEffect = foldedEffect(named, partyTo, partyFrom);
    const actors = [...new Set(mapping.actors.flatMap((column) => namesIn(text(column))))];
    const isQualified = begin?.isQualified === true || end?.isQualified === true;
    const placeName = text(mapping.place);
    if (time === UNKNOWN_SPAN || (time.earliest === null && time.latest === null))
      remark(
        'undated',
        'The row has no date; it is taken over without one.',
        'Fill in the date, if it is known.',
        mapping.begin,
      );
    if (row.geometry === 'other' && at === null)
      remark(
        'no-point',
        'The geometry is no point, so the event is listed without one.',
        'Give it a point, such as the centre of the area.',
      );
    if (at && 'length' in at && at[0] === 0 && at[1] === 0)
      remark(
        'zero-position',
        'The position is 0, 0, in the Gulf of Guinea: often it stands for "unknown".',
        'Empty both numbers where the position is unknown.',
        mapping.lat,
      );
    if (reported.latest !== null && time.earliest !== null && reported.latest < time.earliest)
      remark(
        'reported-before',
        'The row is reported before it happens.',
        'Correct one of the two dates, if it is a slip.',
        mapping.reported,
      );

    const kind = text(mapping.subType) || typed;
    const title =
      text(mapping.title) ||
      (kind === '' && partyTo !== null
        ? holderTitle(placeName, partyFrom, partyTo)
        : builtTitle(kind, actors.length > 0 ? actors : held, placeName, row.line));
    const reading: Reading = {
      id: text(mapping.id) || null,
      eventType:
        named ??
        (controlEffect === 'change'
          ? 'control_change'
          : controlEffect === 'status'
            ? 'control_status'
            : 'other'),
      title: shortened(title),
      summary: text(mapping.summary) || title,
      time,
      timeBasis: null,
      reported,
      place: at && !('code' in at) ? placeAt(at, placeName, row) : null,
      controlEffect,
      partyTo,
      partyFrom,
      actors: actors.length > 0 ? actors : held,
      figures: [],
      attribution: [text(mapping.source)].filter((name) => name !== ''),
      kept: {},
      remarks,
      hedge: isQualified
        ? [text(mapping.begin), text(mapping.end)].filter((date) => date !== '').join(' – ')
        : null,
    };
    return reading;
  };

  function placeAt([lon, lat]: Position, name: string, row: SourceRow): ReadingPlace {
    const code = cellText(cellOf(row, mapping.wherePrecision));
    return {
      name: name || `${lat.toFixed(4)}, ${lon.toFixed(4)}`,
      admin1: cellText(cellOf(row, mapping.admin1)) || null,
      country: null,
      lon,
      lat,
      wherePrec: /^[1-7]$/.test(code) ? Number(code) : UNTOLD_PRECISION,
    };
  }
}

/** What all is wrong with a row, in one. */
function merged(faults: readonly Fault[], where: (column?: string | null) => Problem['where']): Problem {
  const [first] = faults as [Fault];
  return {
    code: first.code,
    message: faults.map(({ message }) => message).join(' '),
    hint: [...new Set(faults.map(({ hint }) => hint))].join(' '),
    where: where(first.column),
  };
}

function builtTitle(kind: string, actors: readonly string[], place: string, line: number): string {
  const who = actors.slice(0, 3).join(' – ');
  const what = [kind, who].filter((part) => part !== '').join(': ');
  return [what, place].filter((part) => part !== '').join(', ') || `Row ${line}`;
}

/** Without words, as the language of the table isn't known: `Mosul: army → militia`. */
function holderTitle(place: string, from: string | null, to: string): string {
  const hands = from === null ? to : `${from} → ${to}`;
  return place === '' ? hands : `${place}: ${hands}`;
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_TITLE ? `${cutText(line, LONGEST_TITLE - 1).trimEnd()}…` : line;
}
