import type { ProgressSaid } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

type Props = {
  readonly name: string;
  readonly said: ProgressSaid | null;
  readonly onCancel: () => void;
};

/** How far it is, with how many rows, and what calls it off. */
export function ProgressStep({ name, said, onCancel }: Props) {
  const { progress } = lateWords(useDashboard().text).importing;
  const step = progress.steps[said?.step ?? 'reading'];
  return (
    <>
      <h3 className="small-title">
        <span role="status">{step}</span>: <bdi>{name}</bdi>
      </h3>
      <progress className="import-progress" aria-label={progress.label} value={said?.share ?? 0} max={1} />
      <p className="import-count">
        {said && progress.percent(said.share)}
        {said && said.rows > 0 && `, ${progress.rows(said.rows)}`}
      </p>
      <button type="button" className="button" data-step-start onClick={onCancel}>
        {progress.cancel}
      </button>
    </>
  );
}
