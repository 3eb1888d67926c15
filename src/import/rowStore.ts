import type { SourceCell, SourceRow } from './contract.ts';

/** Cells longer than this are hardly ever the same. */
const LONGEST_SHARED = 60;
const MOST_SHARED = 2_000_000;
/** Rows whose places lie in one block. */
const BLOCK = 2048;

/**
 * Keeps the rows of a large table small: each different text once, and of each cell only which. Hundreds of thousands of
 * rows of fifty cells would else take gigabytes.
 */
export type RowStore = {
  readonly add: (line: number, lastLine: number, cells: readonly string[], sha256: string) => void;
  readonly rows: readonly SourceRow[];
};

/** @param width cells to a row */
export function rowStore(width: number): RowStore {
  const shared = new Map<string, number>([['', 0]]);
  const rows: SourceRow[] = [];
  const kept: Kept = { texts: [''], width, last: null, cells: [] };
  const indexOf = (text: string): number => {
    if (text.length > LONGEST_SHARED) return kept.texts.push(text) - 1;
    let index = shared.get(text);
    if (index === undefined) {
      index = kept.texts.push(text) - 1;
      if (shared.size < MOST_SHARED) shared.set(text, index);
    }
    return index;
  };
  let block = new Uint32Array();
  return {
    rows,
    add(line, lastLine, cells, sha256) {
      const start = (rows.length % BLOCK) * width;
      if (start === 0) block = new Uint32Array(BLOCK * width);
      for (let at = 0; at < width; at += 1) block[start + at] = indexOf(cells[at] ?? '');
      rows.push(new StoredRow(line, lastLine, sha256, kept, block, start));
    },
  };
}

type Kept = {
  readonly texts: string[];
  readonly width: number;
  /** The row that was looked at last, and its cells: whoever reads a row asks for one cell after the other. */
  last: StoredRow | null;
  cells: readonly SourceCell[];
};

class StoredRow implements SourceRow {
  readonly line: number;
  readonly lastLine: number;
  readonly sha256: string;
  readonly geometry = null;
  readonly #kept: Kept;
  readonly #block: Uint32Array;
  readonly #start: number;

  constructor(line: number, lastLine: number, sha256: string, kept: Kept, block: Uint32Array, start: number) {
    this.line = line;
    this.lastLine = lastLine;
    this.sha256 = sha256;
    this.#kept = kept;
    this.#block = block;
    this.#start = start;
  }

  /** An empty cell is null. */
  get cells(): readonly SourceCell[] {
    const kept = this.#kept;
    if (kept.last === this) return kept.cells;
    const cells: SourceCell[] = [];
    for (let at = this.#start; at < this.#start + kept.width; at += 1) {
      const place = this.#block[at] ?? 0;
      cells.push(place === 0 ? null : (kept.texts[place] ?? null));
    }
    kept.last = this;
    kept.cells = cells;
    return cells;
  }
}
