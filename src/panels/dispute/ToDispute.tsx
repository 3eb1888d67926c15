import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** From the stretch shown now to its claims: they stand once, face to face, and not again in the history. */
export function ToDispute() {
  const { text } = useDashboard();
  return (
    <button
      type="button"
      className="link"
      onClick={({ currentTarget }) => {
        const title = currentTarget.closest('.dossier')?.querySelector<HTMLElement>('section.dispute > h3');
        title?.focus({ preventScroll: true });
        title?.scrollIntoView({ block: 'start' });
      }}
    >
      {lateWords(text).dispute.above}
    </button>
  );
}
