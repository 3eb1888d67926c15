import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../domain/document.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { documentCitation } from './document.ts';

const NEVER = { earliest: null, latest: null };
const bulletin: SourceDocument = {
  documentId: 'bulletin-5' as DocumentId,
  file: 'bulletin-5.txt',
  sha256: '0123456789abcdef'.repeat(4),
  lineCount: 40,
  kind: null,
  publisher: 'Island Radio',
  title: 'Bulletin of 5 March',
  author: 'A. Keeper',
  dateEdtf: '2031-03-05',
  dateBasis: null,
  zone: null,
  covers: NEVER,
  reported: NEVER,
  leftOut: [],
};

describe('the line of a document', () => {
  it('is author, date, title, publisher, id and digest', () => {
    expect(documentCitation(bulletin)).toBe(
      'A. Keeper (2031-03-05). Bulletin of 5 March. Island Radio. [bulletin-5; SHA-256 0123456789ab]',
    );
  });

  it('says what its record does not tell', () => {
    expect(documentCitation({ ...bulletin, author: null })).toMatch(
      /^Island Radio \(2031-03-05\)\. Bulletin of 5 March\. \[/,
    );
    const { author, publisher, dateEdtf, ...rest } = bulletin;
    expect([author, publisher, dateEdtf]).not.toContain(null);
    expect(documentCitation({ ...rest, author: null, publisher: null, dateEdtf: null })).toMatch(
      /^author not named \(undated\)\. Bulletin/,
    );
  });

  it('says how a date was derived, and under a cut nothing of that', () => {
    const derived = { ...bulletin, dateBasis: 'The next bulletin calls it yesterday’s.' };
    expect(documentCitation(derived)).toContain(
      '(2031-03-05; date derived: The next bulletin calls it yesterday’s).',
    );
    expect(documentCitation(derived, false)).toContain('(2031-03-05).');
  });

  it('ends each sentence once and stays one line', () => {
    const asked = { ...bulletin, title: 'Who holds\r\nthe harbour?', publisher: 'Island Radio Ltd.' };
    expect(documentCitation(asked)).toContain('). Who holds the harbour? Island Radio Ltd. [');
  });
});
