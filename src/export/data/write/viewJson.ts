import type { Progress, Table, Write } from '../contract.ts';
import { paced } from '../pace.ts';
import { provenanceRecord } from '../provenanceRecord.ts';
import { type LongText, longText } from './longText.ts';

/**
 * The view as plain JSON, for programs that want no map: what it is, who holds which place, what happened, and the rows that
 * were asked for where they are neither. What is left out is counted, not named: a cut hides it.
 */
export const writeViewJson: Write = async ({ table, another }, provenance, base, progress) => {
  const text = longText();
  text.add(`{\n"export": ${JSON.stringify(provenanceRecord(provenance))}`);
  const around = (['control', 'events'] as const).filter((kind) => kind !== table.kind);
  const tables = [...around.flatMap((kind) => another?.(kind)?.table ?? []), table];
  for (const [index, each] of tables.entries()) {
    const report = (share: number) => progress.report((index + share) / tables.length);
    await addRows(text, each, { ...progress, report });
  }
  text.add('\n}\n');
  return [{ name: `${base}.json`, mime: 'application/json', content: text.content() }];
};

async function addRows(text: LongText, { kind, rows }: Table, progress: Progress): Promise<void> {
  text.add(`,\n${JSON.stringify(kind)}: [`);
  await paced(rows, progress, ({ id, position, full }, index) => {
    text.add(`${index === 0 ? '\n' : ',\n'}${JSON.stringify({ id, position, ...full() })}`);
  });
  text.add(rows.length === 0 ? ']' : '\n]');
}
