import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashLines, isBlank, readSourceText } from './sourceText.ts';

const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const read = (text: string) => readSourceText(new TextEncoder().encode(text));

describe('the text of a document', () => {
  it('counts an unterminated last line', () => {
    expect(read('a\nb').lines).toEqual(['a', 'b']);
    expect(read('a\nb\n').lines).toEqual(['a', 'b']);
    expect(read('a\n\n').lines).toEqual(['a', '']);
    expect(read('').lines).toEqual([]);
  });

  it('hashes lines as they stand', () => {
    const text = read('\uFEFFeins\r\n  zwei \nالثالثة');
    expect(hashLines(text, 1, 1)).toBe(sha('\uFEFFeins\r'));
    expect(hashLines(text, 2, 3)).toBe(sha('  zwei \nالثالثة'));
  });

  it('calls a line of white space blank', () => {
    expect([' \t\r', '', '\u00A0', '.'].map(isBlank)).toEqual([true, true, true, false]);
  });
});
