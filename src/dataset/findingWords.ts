import type { Problem } from '../domain/problem.ts';
import type { Facts, Finding, FindingCode } from './finding.ts';
import { shown } from './issues.ts';
import { suggestion } from './nearest.ts';

type Words = readonly [message: string, hint: string];

const SOURCES: Readonly<Record<Facts['column-mismatch'][2], string>> = {
  dates: 'its span of time gives, in the zone of the dataset,',
  place: 'the place with that "place_id" has',
  'no-place': 'without a place it is',
  claims: 'the claims fold to',
};

const mismatch = (...[member, given, source, wanted]: Facts['column-mismatch']): Words => [
  `"${member}" is ${JSON.stringify(given)}, but ${SOURCES[source]} ${JSON.stringify(wanted)}.`,
  `Write ${JSON.stringify(wanted)}, or correct what it follows from.`,
];

const WORDS: { readonly [Code in FindingCode]: (...facts: Facts[Code]) => Words } = {
  'duplicate-id': (id) => [`"${id}" stands twice.`, 'Give each its own, or take one of them out.'],
  'unknown-id': (kind, id, known) => [`There is no ${kind} "${id}".`, suggestion(id, [...known.keys()])],
  'span-backward': (earliest, latest) => [
    `The span runs backward: from ${earliest} to ${latest}.`,
    'Swap the two, or correct the wrong one; the end is exclusive.',
  ],
  'party-cycle': (party) => [
    `Going from "${party}" to ever broader parties leads round in a circle.`,
    'Write null at the party that includes all the others.',
  ],
  'no-coverage': () => [
    'No document says from when to when it reports, so the timeline has neither beginning nor end.',
    'Give "covers" of at least one document both its ends, and compile the file again.',
  ],
  'coverage-mismatch': (given, right) => [
    `The coverage is ${given || 'empty'}, but the documents cover ${right}.`,
    'Write the union of the documents\' "covers", or compile the file again.',
  ],
  'ageing-backward': (begins, outline) => [
    `Marks would begin to fade after ${begins} hours and be mere outlines after ${outline}.`,
    'Write an "outline_hours" above 0 and not below "begins_hours", for example 24 and 72.',
  ],
  'box-empty': (west, south, east, north) => [
    `The box from ${west}, ${south} to ${east}, ${north} has no inside.`,
    'Write west, south, east, north, the smaller number first in each pair. A box across the date line is not possible.',
  ],
  'no-claim': () => ['The event has no claim.', 'Add the claim that it rests on, or take the event out.'],
  'other-crs': (crs) => [
    `The member "crs" names another coordinate system than WGS 84: ${shown(crs)}.`,
    'Convert the file to WGS 84 (EPSG:4326), in QGIS or by `ogr2ogr -t_srs EPSG:4326`, or take the member out if the positions are in degrees already.',
  ],
  'places-swapped': (swapped, of) => [
    `${swapped} of ${of} places lie outside the box of the map, and inside it with longitude and latitude the other way round.`,
    'Swap "lon" and "lat" of the places, and the numbers of the points (longitude stands first), or correct "basemap.box".',
  ],
  'geometry-without-place': () => [
    'The event has a point, but no place.',
    'Write the "place_id" of the place that it stands for, or null as geometry.',
  ],
  'geometry-missing': (place, right) => [
    `The event is at "${place}", but has no point.`,
    `Write a Point with the coordinates [${right}], or null as "place_id".`,
  ],
  'geometry-elsewhere': (place, right) => [
    `The event is at "${place}", but its point is not there.`,
    `Write [${right}], or correct the place.`,
  ],
  'effect-not-done': (effect, modality) => [
    `It has the effect "${effect}", but the event is only ${modality}.`,
    "Write none: what is planned, threatened, offered or refused changes nobody's hands.",
  ],
  'lines-outside': (first, last, count) => [
    `Lines ${first} to ${last} don't lie in the document${count === undefined ? '' : `, which has ${count}`}.`,
    'Write the first and the last line, counted from 1.',
  ],
  'date-mismatch': mismatch,
  'column-mismatch': mismatch,
};

/** What is wrong, and how to mend it. */
export function findingWords<Code extends FindingCode>(code: Code, facts: Facts[Code]): Words {
  return WORDS[code](...facts);
}

/** A finding in the file of that name, as a reader is told of it. */
export function wordFinding({ code, feature, path, facts }: Finding, file: string): Problem {
  const [message, hint] = findingWords(code, facts);
  return { code, message, hint, where: { file, feature, path } };
}
