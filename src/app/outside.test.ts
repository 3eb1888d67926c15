import { expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import type { ImportReport } from '../import/contract.ts';
import { createDashboardStore } from '../store/dashboardStore.ts';
import { outsideOf } from './outside.ts';

test('a file of the reader’s is named by the hash of its bytes, which the import took', async () => {
  const store = createDashboardStore();
  const hash = async (report: ImportReport | null) => {
    const origin = { kind: 'file', name: 'towns.csv', report } as const;
    store.getState().setLoad({ kind: 'ready', dataset: {} as Dataset, origin });
    return outsideOf(store).hash();
  };
  expect(await hash({ file: { sha256: 'ab12' } } as ImportReport)).toBe('ab12');
  expect(await hash(null)).toBeNull();
});
