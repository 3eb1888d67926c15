import type { Question } from '../../import/contract.ts';

/** Brings the reader to what is still to be answered: in the middle, where no bar lies over it. */
export function leadTo(form: HTMLElement | null, question: Question | 'zone' | undefined): void {
  const asked = form?.querySelector<HTMLElement>(
    question === 'zone' ? '.import-zone' : `[data-question="${question}"]`,
  );
  asked?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
  asked?.scrollIntoView({ block: 'center' });
}
