import type { ImportProgress } from '../../src/import/contract.ts';
import { readPieces } from '../../src/dataset/readPieces.ts';
import { guessMapping } from '../../src/import/guessMapping.ts';
import { importTable } from '../../src/import/importTable.ts';
import { paceOf } from '../../src/import/pace.ts';
import { readSource } from '../../src/import/readSource.ts';
import type { Bench } from './bench.ts';
import { ucdpStream } from './ucdpRows.ts';

const ROWS = 350_000;
const MIB = 2 ** 20;

/** Runs once: what is measured takes long, and its memory is part of it. */
export const bench: Bench = {
  measures: `A table of ${ROWS.toLocaleString('en')} invented rows in the 49 columns of UCDP GED, to a dataset; one run`,
  isMarkdown: true,
  async run() {
    const watch = stopwatch();
    const lines: string[] = [];
    const step = async <Made>(what: string, work: () => Promise<Made> | Made): Promise<Made> => {
      watch.start();
      const made = await work();
      const { seconds, processor, heap, longest } = watch.stop();
      lines.push(
        `| ${what} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${heap.toFixed(0)} | ${longest === null ? '' : longest.toFixed(0)} |`,
      );
      return made;
    };
    const source = await step('read (with the making of the rows)', () =>
      readSource(ucdpStream(ROWS), 'invented.csv', watch.progress),
    );
    if (source.kind !== 'table') return 'not measured: the rows were taken for a dataset';
    const { table } = source;
    const guess = await step('guess the columns', () => guessMapping(table));
    const mapping = { ...guess.mapping, dateOrder: 'iso' as const };
    const { pieces, report } = await step('map and write the dataset', () =>
      importTable(table, mapping, watch.progress),
    );
    if (!pieces) return 'not measured: nothing was taken over';
    let characters = pieces.head.length;
    for (const feature of pieces.features) characters += feature.length + 2;
    const size = characters / MIB;
    const pace = paceOf(watch.progress, 'checking');
    const answer = await step('decode it strictly', () =>
      readPieces(pieces, async (done) => {
        if (pace.isDue()) await pace.turn(done / pieces.features.length, done);
      }),
    );
    const events = 'dataset' in answer ? answer.dataset.events.size : 0;
    return [
      '| step | s | s of processor | MiB of heap after it | longest without telling, ms |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...lines,
      '',
      `${(table.file.bytes / MIB).toFixed(0)} MiB of CSV; ${report.plotted} plotted, ${report.listed} listed, ${report.skipped.length} skipped; a dataset of ${size.toFixed(0)} MiB; ${events} events decoded.`,
    ].join('\n');
  },
};

/** Time, heap, and the longest stretch between two reports of progress. */
function stopwatch() {
  let [began, told, used, longest]: [number, number, number, number | null] = [0, 0, 0, null];
  const progress: ImportProgress = {
    signal: new AbortController().signal,
    report: () => {
      const now = performance.now();
      longest = Math.max(longest ?? 0, now - told);
      told = now;
    },
  };
  return {
    progress,
    start: () => {
      began = told = performance.now();
      used = processorSeconds();
      longest = null;
    },
    stop: () => ({
      seconds: (performance.now() - began) / 1000,
      processor: processorSeconds() - used,
      heap: process.memoryUsage().heapUsed / MIB,
      longest,
    }),
  };
}

/** Of all threads: more than the seconds that pass where cleaning up goes on beside; less where others work too. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
