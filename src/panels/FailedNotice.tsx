import { useEffect } from 'react';
import { describeWhere, type HintedError } from '../domain/problem.ts';
import type { Catalogue } from '../text/language.ts';
import { keyed } from './keyed.ts';

/** More would be a wall; the command line lists them all. */
const SHOWN = 3;

type Props = {
  readonly error: HintedError;
  readonly text: Catalogue;
  /** The dataset that comes with the page: there is no other to go back to. */
  readonly isBuiltIn: boolean;
  readonly onRetry: () => void;
  /** Shows what was shown before; null where nothing was. */
  readonly onBack: (() => void) | null;
};

/** The dataset can't be shown: why, what to do about it, and another try. Offline the page tries by itself. */
export function FailedNotice({ error, text, isBuiltIn, onRetry, onBack }: Props) {
  const { page, chrome } = text;
  const { problems } = error;
  const isOffline = problems.some(({ code }) => code === 'offline');
  useEffect(() => {
    if (!isOffline) return;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [isOffline, onRetry]);
  return (
    <main className="failed" data-code={problems[0]?.code}>
      <div role="alert">
        <h2>{isOffline ? chrome.offline.title : page.failed}</h2>
        {isOffline ? (
          <>
            <p className="failed-cause">{chrome.offline.message}</p>
            <p>{chrome.offline.hint}</p>
          </>
        ) : (
          <ul>
            {keyed(problems.slice(0, SHOWN), ({ code }) => code).map(({ key, item: problem }) => (
              <li key={key}>
                <p className="failed-cause">{problem.message}</p>
                <p>{problem.hint}</p>
                {describeWhere(problem.where) !== '' && (
                  <p className="failed-where">{describeWhere(problem.where)}</p>
                )}
              </li>
            ))}
          </ul>
        )}
        {problems.length > SHOWN && <p>{page.failedMore(problems.length - SHOWN)}</p>}
      </div>
      <div className="failed-ways">
        <button type="button" className="button" onClick={onRetry}>
          {page.retry}
        </button>
        {onBack && (
          <button type="button" className="link" onClick={onBack}>
            {page.goBack}
          </button>
        )}
        {!isBuiltIn && (
          <a className="link" href="./">
            {page.openBuiltIn}
          </a>
        )}
      </div>
    </main>
  );
}
