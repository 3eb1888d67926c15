import type { EmbedState, EmbedStore } from './contract.ts';

/** Keeps the facts of the page and tells of each change once it is made. */
export function createStore(initial: EmbedState): EmbedStore {
  let state = initial;
  const listeners = new Set<(state: EmbedState, before: EmbedState) => void>();
  return {
    get: () => state,
    set: (change) => {
      const before = state;
      state = { ...before, ...change };
      for (const listener of listeners) listener(state, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
