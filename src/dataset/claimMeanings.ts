import { type MeaningsOf, NEVER } from './meaning.ts';
import type { claimRecord, figureRecord } from './schema/claim.ts';

/** The members of a claim: each holds what this claim itself says. */
export const CLAIM_MEANINGS: MeaningsOf<typeof claimRecord> = {
  claim_id: {
    domain: 'id, unique in the file',
    meaning: 'Names the claim for good.',
    absence: NEVER,
    example: 'harbour-islanders-land.c1',
  },
  document_id: {
    domain: 'id of a document of the file',
    meaning: 'The document that says it.',
    absence: NEVER,
    example: 'bulletin-5',
  },
  lines: {
    domain: 'two line numbers, counted from 1',
    meaning: 'First and last line of the passage in that document.',
    absence: NEVER,
    example: [12, 14],
  },
  lines_sha256: {
    domain: '64 hexadecimal digits in lower case',
    meaning:
      'SHA-256 of the UTF-8 bytes of those lines, joined by U+000A, nothing trimmed, without a final newline.',
    absence: NEVER,
    example: 'a3f5…',
  },
  attribution: {
    domain: 'list of texts, the reporter first, the speaker last',
    meaning: 'Through whom the document has it.',
    absence: 'an empty list: the document says it in its own voice',
    example: ['Island Radio', 'the harbour master'],
  },
  stance: {
    domain: '`asserts` or `disputes`',
    meaning: 'Whether the claim says that the event is so, or denies it.',
    absence: NEVER,
    example: 'asserts',
  },
  hedge: {
    domain: 'text',
    meaning:
      "The document's own words of doubt (reportedly, appears), or its plain words of passing on what others say (says, told).",
    absence: 'the document says it without either',
    example: 'reportedly',
  },
  reported_earliest: {
    domain: 'ISO 8601 instant',
    meaning: 'This claim was published at this instant or later.',
    absence: 'the text does not bound it',
    example: '2031-03-05T00:00:00Z',
  },
  reported_latest: {
    domain: 'ISO 8601 instant, exclusive',
    meaning: 'By this instant this claim had been published; from here on it is known.',
    absence: 'nothing bounds it: the claim is known only when no cut is made by report time',
    example: '2031-03-05T09:00:00Z',
  },
  time_earliest: {
    domain: 'ISO 8601 instant',
    meaning: 'Start of the span that this claim gives for the event.',
    absence: 'the claim does not say since when',
    example: '2031-03-03T11:00:00Z',
  },
  time_latest: {
    domain: 'ISO 8601 instant, exclusive',
    meaning: 'End of the span that this claim gives for the event.',
    absence: 'the claim does not say; for control its report stands in',
    example: '2031-03-05T11:00:00Z',
  },
  time_extent: {
    domain: '`within` or `throughout`',
    meaning: 'How the claim means its span.',
    absence: 'the claim gives no time',
    example: 'within',
  },
  time_basis: {
    domain: 'text',
    meaning: "How this claim's span follows from its words and the date of its document.",
    absence: 'there was nothing to derive',
    example: 'The bulletin of 5 March calls it yesterday.',
  },
  control_effect: {
    domain: '`change`, `status`, `contested` or `none`',
    meaning:
      'What the claim itself says of who holds the place; the codebook explains the words. A claim that disputes names the effect that it denies.',
    absence: 'the claim is not about control; to the rules of control that is the same as `none`',
    example: 'change',
  },
  party_from: {
    domain: 'id of a party of the file',
    meaning:
      'Who lost the place, in the words of this claim; in a claim that disputes, who is denied to hold it.',
    absence: 'the claim names nobody',
    example: 'mainland-government',
  },
  party_to: {
    domain: 'id of a party of the file',
    meaning:
      'Who gained or holds the place, in the words of this claim; in a claim that disputes, who holds it instead.',
    absence: 'the claim names nobody',
    example: 'islanders',
  },
  paraphrase: {
    domain: 'text',
    meaning: 'What the claim says, in one sentence of our own.',
    absence: NEVER,
    example: 'The harbour master says that islanders are in charge of the quays.',
  },
};

/** The members of a figure. */
export const FIGURE_MEANINGS: MeaningsOf<typeof figureRecord> = {
  what: { domain: 'text', meaning: 'What is counted or measured.', absence: NEVER, example: 'boats seized' },
  unit: { domain: 'text', meaning: 'In which unit.', absence: NEVER, example: 'boats' },
  low: {
    domain: 'number',
    meaning: 'Lower bound, inclusive.',
    absence: 'no lower bound is given',
    example: 20,
  },
  high: {
    domain: 'number',
    meaning: 'Upper bound, inclusive; equal to the lower bound for an exact number.',
    absence: 'no upper bound is given',
    example: null,
  },
  words: {
    domain: 'text',
    meaning: 'The words by which the document bounds the number.',
    absence: 'the number stands plain',
    example: 'at least',
  },
  said_by: {
    domain: 'text',
    meaning: 'Who gave the number.',
    absence: 'the document itself',
    example: 'the harbour master',
  },
  claim_id: {
    domain: 'id of a claim of the same event',
    meaning: 'The claim that holds the number.',
    absence: NEVER,
    example: 'harbour-islanders-land.c1',
  },
};
