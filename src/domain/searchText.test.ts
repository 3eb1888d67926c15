import { describe, expect, test } from 'vitest';
import { consonantsOf, wordsAndCompounds, wordsOf } from './searchText.ts';

describe('the words of a text', () => {
  test.each([
    ['Al-Qāʾim, crossing', ['al', 'qaim', 'crossing']],
    ['Ba’quba', ['baquba']],
    ['  ', []],
    ['<b>&amp;', ['b', 'amp']],
    ['إقليم  كردستان', ['اقليم', 'كردستان']],
    ['کەرکووک', ['كهركووك']],
    ['2,500 people', ['2', '500', 'people']],
  ])('of "%s" are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('are joined by a hyphen and by nothing', () => {
    expect(wordsAndCompounds('near al-Qaim')).toEqual(['near', 'al', 'qaim', 'alqaim']);
  });
});

test('consonants are those of Latin names', () => {
  expect(consonantsOf('telafer')).toBe(consonantsOf('tallafar'));
  expect(consonantsOf('تلعفر')).toBeNull();
});
