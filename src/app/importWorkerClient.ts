import { HintedError } from '../domain/problem.ts';
import { taking } from '../import/worker/handOver.ts';
import type { Answer, Importing, Request, Tell } from '../import/worker/messages.ts';

type Waiting = {
  readonly take: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
};

/** Starts a worker that imports. Its code comes with it, and nothing of the file ever leaves the browser. */
export function startImporting(): Importing {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  let waiting: Waiting | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.say === 'failed') waiting?.fail(new HintedError(data.problems));
    else waiting?.take(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    waiting?.fail(new HintedError([unavailable(event.message)]));
  });

  let last: Promise<unknown> = Promise.resolve();

  /** Asks once what was asked before is answered: nobody may wait for that any more, and its answers are its own. */
  function ask<Got>(request: Request, tell: Tell, take: (answer: Answer) => Got | undefined): Promise<Got> {
    const got = last.then(() => asked(request, tell, take));
    last = got.catch(() => {});
    return got;
  }

  /** Gives every answer to `take` until that has what it waits for. */
  function asked<Got>(request: Request, tell: Tell, take: (answer: Answer) => Got | undefined): Promise<Got> {
    return new Promise((resolve, reject) => {
      waiting = {
        take: (answer) => {
          if (answer.say === 'progress') return tell(answer);
          const got = take(answer);
          if (got === undefined) return;
          waiting = null;
          resolve(got);
        },
        fail: (error) => {
          waiting = null;
          reject(error);
        },
      };
      worker.postMessage(request, []);
    });
  }

  return {
    read: (file, tell) =>
      ask({ ask: 'read', file }, tell, (answer) =>
        answer.say === 'questions' ? answer.questions : answer.say === 'outcome' ? answer.outcome : undefined,
      ),
    importAs: (mapping, tell) =>
      ask({ ask: 'import', mapping }, tell, (answer) =>
        answer.say === 'outcome' ? answer.outcome : undefined,
      ),
    take: (range, tell) => {
      const parts = taking();
      return ask({ ask: 'take', range }, tell, (answer) => {
        parts.add(answer);
        return answer.say === 'taken' ? parts.whole() : undefined;
      });
    },
    report: (form) =>
      ask(
        { ask: 'report', as: form },
        () => {},
        (answer) => (answer.say === 'report' ? answer.file : undefined),
      ),
    compare: (before, after, tell) =>
      ask({ ask: 'compare', before, after }, tell, (answer) =>
        answer.say === 'compared' ? answer.compared : undefined,
      ),
    stop: () => worker.terminate(),
  };
}

/** A worker that breaks off for another reason than the file. */
function unavailable(message: string | undefined) {
  return {
    code: 'worker',
    // A script that can't be had is told of by an event without words.
    message: !message ? 'The part of the page that imports can’t be fetched.' : message,
    hint: 'Check the connection, then try again. A file that is too large for this browser can be imported by the command line.',
    where: {},
  };
}
