import { describe, expect, test } from 'vitest';
import { contactAddress, reportAddress, type Report } from './contact.ts';

const report: Report = {
  about: 'claim-1&x',
  view: 'https://example.org/?t=2014-06-12T18:00Z&claim=claim-1#a b',
  subject: 'Error in “A & B”: claim-1',
  body: ['What is wrong?', 'Claim: claim-1', '\r\nBcc: all@example.org'],
};

describe('a contact leads to a page or a mailbox and nowhere else', () => {
  test('as it stands', () => {
    expect(contactAddress('https://example.invalid/issues')).toBe('https://example.invalid/issues');
    expect(contactAddress('desk@example.invalid')).toBe('mailto:desk@example.invalid');
    expect(contactAddress('mailto:desk@example.invalid')).toBe('mailto:desk@example.invalid');
    expect(contactAddress('https://example.invalid/new?title={about}')).toBe(
      'https://example.invalid/new?title=',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT://example.org/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    'desk at example',
    'a@b?bcc=c@d',
    'a@b%3Fbcc=c@d',
    'a@b,c@d',
    'a%0d%0abcc:x@y',
    'mailto:a@b?body=x',
    '@handle',
    'https://',
    'https://user:secret@example.org/',
    'https://trusted.example@evil.example/',
    'https://example.org/" onclick="alert(1)',
    'https://example.org/ x',
    'ftp://example.org/',
    '//example.org/',
    ' https://example.org/',
    'https://example.org/\njavascript:alert(1)',
  ])('%s is text', (text) => {
    expect(contactAddress(text)).toBeNull();
    expect(reportAddress(text, report)).toBeNull();
  });
});

describe('a report', () => {
  test('is a mail whose subject and text can’t become anything else', () => {
    const address = new URL(reportAddress('desk@example.invalid', report) ?? '');
    expect([address.protocol, address.pathname]).toEqual(['mailto:', 'desk@example.invalid']);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      subject: report.subject,
      body: report.body.join('\r\n'),
    });
  });

  test('or a link that carries id and view beside what it has, in front of its fragment', () => {
    for (const [contact, kept] of [
      ['https://example.org/errors', {}],
      ['https://example.org/errors?', {}],
      ['https://example.org/errors?form=7&x=a+b', { form: '7', x: 'a b' }],
    ] as const) {
      const address = new URL(reportAddress(`${contact}#form`, report) ?? '');
      expect(Object.fromEntries(address.searchParams)).toEqual({
        ...kept,
        about: report.about,
        view: report.view,
      });
      expect(address.hash).toBe('#form');
    }
    expect(reportAddress('https://example.org/', { ...report, view: null })).toBe(
      'https://example.org/?about=claim-1%26x',
    );
  });

  test('or one that says itself where they go', () => {
    const address = new URL(
      reportAddress('https://example.org/new?title={about}&body=Seen:%20{view}', report) ?? '',
    );
    expect(Object.fromEntries(address.searchParams)).toEqual({
      title: report.about,
      body: `Seen: ${report.view}`,
    });
  });

  test('never to another host than the contact names', () => {
    expect(reportAddress('https://{about}.example.org/', { ...report, about: 'evil.example/' })).toBeNull();
    expect(reportAddress('https://example.org{about}/', { ...report, about: '.evil' })).toBeNull();
  });
});
