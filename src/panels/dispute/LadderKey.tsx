import { RUNGS } from '../../domain/evidence.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { Ladder } from './Ladder.tsx';

/** What the rungs mean, one press away. */
export function LadderKey() {
  const { text } = useDashboard();
  const { key } = lateWords(text).dispute;
  return (
    <details className="ladder-key">
      <summary>{key.title}</summary>
      <p>{key.intro}</p>
      <ul className="plain">
        {RUNGS.toReversed().map((rung) => (
          <li key={rung}>
            <Ladder rung={rung} />
            <span>
              <strong>{key.rung[rung].name}.</strong> {key.rung[rung].text}
            </span>
          </li>
        ))}
      </ul>
      <p>{key.sides}</p>
      <p>{key.holder}</p>
      <p>{key.interest}</p>
    </details>
  );
}
