import { useCallback, useEffect, useRef, useState } from 'react';
import { HintedError, type Problem } from '../../domain/problem.ts';
import type { Mapping } from '../../import/contract.ts';
import type { Importing, Outcome, ProgressSaid, Published, Questions } from '../../import/worker/messages.ts';

/** Where an import stands. */
export type Stage =
  | { readonly at: 'choose'; readonly isCancelled: boolean }
  | { readonly at: 'busy'; readonly file: File; readonly said: ProgressSaid | null }
  | {
      readonly at: 'questions';
      readonly file: File;
      readonly questions: Questions;
      readonly mapping: Mapping;
    }
  | {
      readonly at: 'report';
      readonly file: File;
      readonly outcome: Outcome;
      readonly answered: Answered | null;
    }
  | { readonly at: 'failed'; readonly file: File; readonly problems: readonly Problem[] };
export type Answered = { readonly questions: Questions; readonly mapping: Mapping };

/** Starts a worker with each file and ends it with the next, by Cancel, or with the dialog. */
export function useImporting(start: () => Importing) {
  const [stage, setStage] = useState<Stage>({ at: 'choose', isCancelled: false });
  const running = useRef<Importing | null>(null);

  const stop = useCallback(() => {
    running.current?.stop();
    running.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  /** What comes of a worker that is no longer the running one is nobody's. */
  const follow = useCallback(async function follow<Got>(
    file: File,
    work: (importing: Importing, tell: (said: ProgressSaid) => void) => Promise<Got>,
    then: (got: Got) => void,
  ): Promise<void> {
    const importing = running.current;
    if (importing === null) return;
    const isCurrent = () => running.current === importing;
    setStage({ at: 'busy', file, said: null });
    try {
      const got = await work(importing, (said) => {
        if (isCurrent()) setStage({ at: 'busy', file, said });
      });
      if (isCurrent()) then(got);
    } catch (error) {
      if (isCurrent()) setStage({ at: 'failed', file, problems: problemsOf(error) });
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
          setStage(
            got.kind === 'questions'
              ? { at: 'questions', file, questions: got, mapping: got.guess.mapping }
              : { at: 'report', file, outcome: got, answered: null },
          ),
      );
    },
    [start, stop, follow],
  );

  const importAs = (file: File, answered: Answered) =>
    void follow(
      file,
      (importing, tell) => importing.importAs(answered.mapping, tell),
      (outcome) => setStage({ at: 'report', file, outcome, answered }),
    );

  const take = (file: File, then: (dataset: Published) => void) =>
    void follow(file, (importing, tell) => importing.take(tell), then);

  const cancel = () => {
    stop();
    setStage({ at: 'choose', isCancelled: true });
  };
  const again = () => {
    stop();
    setStage({ at: 'choose', isCancelled: false });
  };
  const ask = (file: File, { questions, mapping }: Answered) =>
    setStage({ at: 'questions', file, questions, mapping });
  const reportFile = (form: 'text' | 'csv') =>
    running.current?.report(form) ?? Promise.reject(new Error('ended'));

  return { stage, read, importAs, take, cancel, again, ask, reportFile };
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof HintedError) return error.problems;
  const message = error instanceof Error ? error.message : String(error);
  return [{ code: 'unexpected', message, hint: 'Reload the page, then try again.', where: {} }];
}
