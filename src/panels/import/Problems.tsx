import type { Problem } from '../../domain/problem.ts';
import { describeWhere } from '../../domain/problem.ts';
import { keyed } from '../keyed.ts';

/** What is wrong, where, and what helps. Its words may hold text of the file: they stay text. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="import-problems" role="alert">
      {keyed(problems, ({ code }) => code).map(({ key, item: { code, message, hint, where } }) => (
        <li key={key} data-code={code}>
          <p className="import-cause">
            <bdi>{message}</bdi>
          </p>
          <p>
            <bdi>{hint}</bdi>
          </p>
          {describeWhere(where) !== '' && (
            <p className="import-where">
              <bdi>{describeWhere(where)}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
