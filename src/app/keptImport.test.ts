import { expect, test, vi } from 'vitest';
import { HintedError } from '../domain/problem.ts';
import type { Session } from '../panels/import/session.ts';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { ASKS } from './asks.ts';
import { keptImport } from './keptImport.ts';

const asking = new HintedError([{ code: `${ASKS}questions`, message: '?', hint: '', where: {} }]);

function begun() {
  const store = createDashboardStore();
  const stop = vi.fn<() => void>();
  const session = { importing: { stop }, stage: { at: 'questions' } } as unknown as Session;
  store.getState().setLoad({ kind: 'failed', error: asking });
  const kept = keptImport(store);
  kept.keep(session);
  return { store, stop, kept };
}

test('a dialog that was opened at a link’s questions goes when its page does', () => {
  const { store, stop, kept } = begun();
  kept.reopen();
  expect([store.getState().dialog, kept.isReopened()]).toEqual(['import', true]);
  store.getState().setLoad({ kind: 'loading' });
  expect(stop).toHaveBeenCalledOnce();
  expect([store.getState().dialog, kept.isReopened(), kept.session()]).toEqual([null, false, null]);
});

test('one that the reader opened stays', () => {
  const { store } = begun();
  store.getState().setDialog('import');
  store.getState().setLoad({ kind: 'loading' });
  expect(store.getState().dialog).toBe('import');
});
