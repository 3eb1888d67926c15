/** Cells longer than this are hardly ever the same. */
const LONGEST = 60;
const MOST = 300_000;

/** Keeps one copy of cells that stand again and again: in tables of conflicts nearly all do. */
export function cellPool(): (cell: string) => string {
  const pool = new Map<string, string>();
  return (cell) => {
    if (cell.length > LONGEST) return cell;
    const known = pool.get(cell);
    if (known !== undefined) return known;
    if (pool.size < MOST) pool.set(cell, cell);
    return cell;
  };
}
