import { beforeEach, expect, test, vi } from 'vitest';
import type { Importing } from '../../import/worker/messages.ts';
import type { Session } from './session.ts';
import { useImporting } from './useImporting.tsx';

/** What the hook keeps from one rendering to the next, in the order of its calls. */
const kept = vi.hoisted(() => ({ cells: [] as unknown[], next: 0 }));
vi.mock('react', () => {
  const cell = (first: () => unknown) => {
    const at = kept.next++;
    if (!(at in kept.cells)) kept.cells[at] = first();
    return at;
  };
  return {
    useState: (first: unknown) => {
      const at = cell(() => (typeof first === 'function' ? (first as () => unknown)() : first));
      return [kept.cells[at], (value: unknown) => (kept.cells[at] = value)];
    },
    useRef: (current: unknown) => kept.cells[cell(() => ({ current }))],
    useCallback: (call: unknown) => kept.cells[cell(() => call)],
    useEffect: () => {},
  };
});
beforeEach(() => kept.cells.splice(0));

const file = new File(['x'], 'towns.csv');
const never = () => new Promise<never>(() => {});

test('calling off goes back to where that step began, not to where the dialog was opened', async () => {
  const outcome = { kind: 'outcome' };
  const importing = { importAs: async () => outcome, take: never, stop: () => {} } as unknown as Importing;
  const stage = { at: 'questions', file, questions: {}, mapping: { begin: 'a' } };
  const session = { importing, stage } as unknown as Session;
  const render = () => {
    kept.next = 0;
    return useImporting({ start: () => importing, kept: () => session, beginsWithKept: true });
  };
  const mapping = { begin: 'b' } as never;
  render().importAs(file, { questions: {} as never, mapping });
  await vi.waitFor(() => expect(render().stage.at).toBe('report'));
  const { stage: report, take } = render();
  if (report.at !== 'report') throw new Error('no report');
  take(report, null, () => {});
  expect(render().stage.at).toBe('busy');
  render().cancel();
  expect(render().stage).toBe(report);
  // And back to the questions as they were answered last.
  render().ask(file, { questions: {} as never, mapping });
  const asked = render().stage;
  render().take(report, null, () => {});
  render().cancel();
  expect(render().stage).toBe(asked);
});
