import type { Figure } from '../../domain/event.ts';

/** A figure in one cell: `at least 20 boats seized (harbour master)`; open bounds as `≥ 20` and `≤ 30`. */
export function figureWords({ what, unit, low, high, words, saidBy }: Figure): string {
  const number = numberWords(low, high);
  const counted = what.includes(unit) ? what : `${unit} (${what})`;
  const said = saidBy === null ? '' : ` [${saidBy}]`;
  return [words, number, counted].filter((part) => part !== null && part !== '').join(' ') + said;
}

function numberWords(low: number | null, high: number | null): string | null {
  if (low === null) return high === null ? null : `≤ ${high}`;
  if (high === null) return `≥ ${low}`;
  return low === high ? String(low) : `${low}–${high}`;
}
