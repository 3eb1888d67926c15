import type { Figure } from '../../domain/event.ts';

/**
 * A figure in one cell: `boats seized: at least 20 boats [harbour master]`. Where the document bounds the number in words,
 * they stand for the bound; where it doesn't, `≥` and `≤` do.
 */
export function figureWords({ what, unit, low, high, words, saidBy }: Figure): string {
  const value = [words, numberWords(low, high, words !== null), unit]
    .filter((part) => part !== null)
    .join(' ');
  return `${what}: ${value}${saidBy === null ? '' : ` [${saidBy}]`}`;
}

function numberWords(low: number | null, high: number | null, isBound: boolean): string | null {
  if (low === null && high === null) return null;
  if (low === null) return isBound ? String(high) : `≤ ${high}`;
  if (high === null) return isBound ? String(low) : `≥ ${low}`;
  return low === high ? String(low) : `${low}–${high}`;
}
