import { describe, expect, it } from 'vitest';
import { at, basemap, dataset } from '../../tests/fixtures/flagshipPicture.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { en } from '../text/en.ts';
import { timeWords } from '../text/timeWords.ts';
import { type ClipProgress, makeClip, momentsOf, NoRoomForLegend } from './clip.ts';
import type { Still } from './frames.ts';
import type { Look } from './look.ts';

const look: Look = {
  dataset,
  basemap,
  geometry: null,
  view: { ...DEFAULT_VIEW, t: at('2014-06-12T18:00Z') },
  text: en,
  words: timeWords(en, dataset, 'dataset'),
  theme: 'light',
  screen: null,
  link: null,
  notes: [],
};
const days = ['2014-06-10T12:00Z', '2014-06-12T18:00Z', '2014-06-14T12:00Z', '2014-06-24T12:00Z'];
const stills = days.map((day): Still => ({ t: at(day), known: 'all', frames: 12 }));

describe('the moments of a clip', () => {
  it('are those of its pictures, in order', async () => {
    const moments = await momentsOf(look, stills, new AbortController().signal);
    expect(moments.map(({ t }) => t)).toEqual(stills.map(({ t }) => t));
  });

  it('are called off between one and the next', async () => {
    const controller = new AbortController();
    const reached: number[] = [];
    const watched = stills.map((still, index) => ({
      ...still,
      get t() {
        reached.push(index);
        if (index === 1) controller.abort();
        return still.t;
      },
    }));
    await expect(momentsOf(look, watched, controller.signal)).rejects.toThrow(/abort/i);
    expect(reached).toEqual([0, 1]);
  });
});

describe('a clip', () => {
  const order = (size: { width: number; height: number }, signal: AbortSignal) => {
    const told: ClipProgress[] = [];
    const onProgress = (progress: ClipProgress) => told.push(progress);
    return { told, made: makeClip({ look, size, stills, rate: 10, kind: 'gif', signal, onProgress }) };
  };

  it('is refused where its legend finds no room, before anything is drawn', async () => {
    const { told, made } = order({ width: 1600, height: 200 }, new AbortController().signal);
    await expect(made).rejects.toBeInstanceOf(NoRoomForLegend);
    expect(told).toEqual([{ done: 0, of: 48, pictures: 0, bytes: 0 }]);
  });

  it('is not begun once it is called off', async () => {
    const { made } = order({ width: 720, height: 720 }, AbortSignal.abort());
    await expect(made).rejects.toThrow(/abort/i);
  });
});
