import { expect, test, vi } from 'vitest';
import { createMeeting, type Inject } from './take.ts';

/** Scripts that hand over when told to. */
function scripts() {
  const asked: { address: string; done: () => void; failed: () => void }[] = [];
  const inject: Inject = (address, done, failed) => asked.push({ address, done, failed });
  return { asked, inject };
}

test('who asks before the script ran gets what it hands over, and so does who asks after', async () => {
  const { take, taken } = createMeeting(scripts().inject);
  const before = taken('outline');
  const beside = taken('outline');
  take('outline', 'coast');
  expect(await Promise.all([before, beside, taken('outline')])).toEqual(['coast', 'coast', 'coast']);
});

test('one script’s value answers nobody who waits for another', async () => {
  const { take, taken } = createMeeting(scripts().inject);
  const told = vi.fn<(value: unknown) => void>();
  void taken('data').then(told);
  take('texts', 'words');
  await Promise.resolve();
  expect(told).not.toHaveBeenCalled();
});

test('a script is brought once, whoever asks', async () => {
  const { asked, inject } = scripts();
  const { take, bring } = createMeeting(inject);
  const both = [bring('facts', 'f.js'), bring('facts', 'f.js')];
  take('facts', 1);
  asked[0]?.done();
  expect(await Promise.all(both)).toEqual([1, 1]);
  expect(asked.map(({ address }) => address)).toEqual(['f.js']);
});

test('what is brought is what that script handed over, not what stood there', async () => {
  const { asked, inject } = scripts();
  const { take, bring } = createMeeting(inject);
  take('data', 'live');
  const frozen = bring('data', 'frozen.js');
  take('data', 'frozen');
  asked[0]?.done();
  expect(await frozen).toBe('frozen');
});

test('a script that failed may be asked for again', async () => {
  const { asked, inject } = scripts();
  const { take, bring } = createMeeting(inject);
  const first = bring('facts', 'f.js');
  asked[0]?.failed();
  await expect(first).rejects.toThrow('f.js');
  const second = bring('facts', 'f.js');
  take('facts', 2);
  asked[1]?.done();
  expect(await second).toBe(2);
});
