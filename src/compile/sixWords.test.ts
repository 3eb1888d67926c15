import { describe, expect, it } from 'vitest';
import { foldNames, runsOf, sharedRun } from './sixWords.ts';

const runs = runsOf(
  'The garrison of Stone Bay, it is said, left by boat at dawn. So says the Ministry of Ships and Docks.',
);
const names = foldNames(['Ministry of Ships and Docks', 'Stone Bay']);

describe('the six-word rule', () => {
  it('finds six running words, whatever their case, accents and punctuation', () => {
    expect(sharedRun('They “LEFT by boat: át dawn so”!', runs, names)).toBe('left by boat at dawn so');
  });

  it('lets five pass', () => expect(sharedRun('They left by boat at dawn, the', runs, names)).toBeNull());

  it('lets names pass, and only names', () => {
    expect(sharedRun('the Ministry of Ships and Docks', runs, names)).toBeNull();
    expect(sharedRun('the Ministry of Ships and Docks', runs, [])).toBe('the ministry of ships and docks');
    expect(sharedRun('garrison of Stone Bay it is', runs, names)).toBe('garrison of stone bay it is');
  });
});
