import { useCallback, useEffect, useRef, useState } from 'react';
import type { DayRange } from '../../domain/shownPart.ts';
import { HintedError, type Problem } from '../../domain/problem.ts';
import type { Importing, ProgressSaid, Published } from '../../import/worker/messages.ts';
import type { Needs } from './needs.ts';
import type { Answered, Asking, Reported, Session } from './session.ts';

/** Where an import stands. */
export type Stage =
  | { readonly at: 'choose'; readonly isCancelled: boolean }
  | { readonly at: 'busy'; readonly file: File; readonly said: ProgressSaid | null }
  | Asking
  | Reported
  | { readonly at: 'failed'; readonly file: File; readonly problems: readonly Problem[] };

type Needed = Pick<Needs, 'start' | 'kept' | 'beginsWithKept'>;

/**
 * Starts a worker with each file and ends it with the next, by Cancel, or with the dialog; but for the one that holds what
 * the map shows.
 */
export function useImporting({ start, kept, beginsWithKept }: Needed) {
  const [begun] = useState(() => (beginsWithKept ? kept() : null));
  const [stage, setStage] = useState<Stage>(begun?.stage ?? { at: 'choose', isCancelled: false });
  const running = useRef<Importing | null>(begun?.importing ?? null);
  /** Of the work under way: what comes of another is nobody's. */
  const work = useRef<symbol | null>(null);
  /** The last questions or report: where a cancelled step goes back to. */
  const last = useRef<Asking | Reported | null>(begun?.stage ?? null);
  const go = useCallback((next: Asking | Reported) => {
    last.current = next;
    setStage(next);
  }, []);

  const stop = useCallback(() => {
    work.current = null;
    if (running.current !== kept()?.importing) running.current?.stop();
    running.current = null;
  }, [kept]);
  useEffect(() => stop, [stop]);

  const follow = useCallback(async function follow<Got>(
    file: File,
    ask: (importing: Importing, tell: (said: ProgressSaid) => void) => Promise<Got>,
    then: (got: Got, importing: Importing) => void,
  ): Promise<void> {
    const importing = running.current;
    if (importing === null) return;
    const mine = Symbol(file.name);
    work.current = mine;
    setStage({ at: 'busy', file, said: null });
    try {
      const got = await ask(importing, (said) => {
        if (work.current === mine) setStage({ at: 'busy', file, said });
      });
      if (work.current === mine) then(got, importing);
    } catch (error) {
      if (work.current === mine) setStage({ at: 'failed', file, problems: problemsOf(error) });
    }
  }, []);

  const read = useCallback(
    (file: File) => {
      stop();
      running.current = start();
      void follow(
        file,
        (importing, tell) => importing.read(file, tell),
        (got) =>
          go(
            got.kind === 'questions'
              ? { at: 'questions', file, questions: got, mapping: got.guess.mapping }
              : { at: 'report', file, outcome: got, answered: null, range: null },
          ),
      );
    },
    [start, stop, follow, go],
  );

  const importAs = (file: File, answered: Answered) => {
    // What the map shows comes of other answers: its worker keeps those.
    if (running.current === kept()?.importing && isShown(kept())) {
      readAgain(file, answered);
      return;
    }
    void follow(
      file,
      (importing, tell) => importing.importAs(answered.mapping, tell),
      (outcome) => go({ at: 'report', file, outcome, answered, range: null }),
    );
  };

  function readAgain(file: File, answered: Answered): void {
    stop();
    running.current = start();
    void follow(
      file,
      async (importing, tell) => {
        await importing.read(file, tell);
        return importing.importAs(answered.mapping, tell);
      },
      (outcome) => go({ at: 'report', file, outcome, answered, range: null }),
    );
  }

  const take = (
    stage: Reported,
    range: DayRange | null,
    then: (dataset: Published, session: Session) => void,
  ) =>
    void follow(
      stage.file,
      (importing, tell) => importing.take(range, tell),
      (dataset, importing) => then(dataset, { importing, stage: { ...stage, range } }),
    );

  const cancel = () => {
    const shown = kept();
    if (shown !== null && running.current === shown.importing) {
      work.current = null;
      setStage(last.current ?? shown.stage);
      return;
    }
    stop();
    setStage({ at: 'choose', isCancelled: true });
  };
  const again = () => {
    stop();
    setStage({ at: 'choose', isCancelled: false });
  };
  const ask = (file: File, { questions, mapping }: Answered) =>
    go({ at: 'questions', file, questions, mapping });
  const reportFile = (form: 'text' | 'csv') =>
    running.current?.report(form) ?? Promise.reject(new Error('ended'));

  return { stage, read, importAs, take, cancel, again, ask, reportFile };
}

function isShown(session: Session | null): boolean {
  return session?.stage.at === 'report';
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof HintedError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [{ code: 'unexpected', message, hint: 'Reload the page, then try again.', where: {} }];
}
