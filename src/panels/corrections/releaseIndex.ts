/** A release of the dataset, kept as it was. */
export type Released = {
  readonly hash: string;
  readonly version: string;
  /** A full day, UTC; null when it isn't said. */
  readonly day: string | null;
  readonly note: string | null;
};

/** Reads the index of releases, in its order, which is the newest first; empty when it is something else. */
export function readReleases(json: string): Released[] {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((entry): Released[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { hash, version, date, note } = entry as Record<string, unknown>;
    if (typeof hash !== 'string' || !/^[0-9a-f]{12}$/.test(hash) || typeof version !== 'string') return [];
    const day = typeof date === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? null) : null;
    return [{ hash, version, day, note: typeof note === 'string' ? note : null }];
  });
}
