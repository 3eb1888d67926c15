import { guessMapping } from '../import/guessMapping.ts';
import { importTable } from '../import/importTable.ts';
import { readSource } from '../import/readSource.ts';
import type { Request } from '../import/worker/messages.ts';
import { reportFile } from '../import/worker/reportFile.ts';
import { serve } from '../import/worker/serve.ts';

/*
 * The worker in which a file is read. It asks nobody for anything: what it needs are its own scripts and the file.
 */
const answer = serve(
  {
    readSource: (file, progress) => readSource(file.stream(), file.name, progress),
    guessMapping,
    importTable,
    reportFile,
  },
  (message) => postMessage(message),
);

addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));
