import type { Dataset } from './dataset.ts';

/** Enough for both sides of a comparison, and for what is asked between two of their steps. */
const KEPT = 4;

/** Remembers what was computed of a dataset for the last few keys: the same object, as long as it is asked for. */
export function recently<Value>(): (dataset: Dataset, key: string, compute: () => Value) => Value {
  const kept = new WeakMap<Dataset, Map<string, Value>>();
  return (dataset, key, compute) => {
    const values = kept.get(dataset) ?? new Map<string, Value>();
    kept.set(dataset, values);
    const value = values.has(key) ? (values.get(key) as Value) : compute();
    // The newest stands last; the oldest goes.
    values.delete(key);
    values.set(key, value);
    for (const old of values.keys()) {
      if (values.size <= KEPT) break;
      values.delete(old);
    }
    return value;
  };
}
