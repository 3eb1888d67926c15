/** More events than this make the map and its lists slow: how it was measured is in docs/performance.md. */
export const MOST_SHOWN = 20_000;
