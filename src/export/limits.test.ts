import { describe, expect, it } from 'vitest';
import { at, dataset } from '../../tests/fixtures/flagshipPicture.ts';
import { momentOf } from '../domain/moment.ts';
import { periodOf } from '../domain/period.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { bytesInTheEnd, roughBytes } from './estimate.ts';
import { exactColours } from './exactColours.ts';
import { nearestIn } from './nearestColour.ts';
import { rangesAt } from './ranges.ts';
import { CLIP_SIZES, clipFault, evenSize, mostScale, NAMED_SIZES, unitsOf } from './sizes.ts';

describe('sizes', () => {
  it('of video are even', () => {
    expect(evenSize({ width: 321, height: 480 })).toEqual({ width: 322, height: 480 });
  });

  it('with a name are drawn at any scale, the largest of all at none', () => {
    for (const size of Object.values(NAMED_SIZES)) expect(mostScale(size)).toBeGreaterThanOrEqual(2);
    expect(mostScale({ width: 4000, height: 4000 })).toBeLessThan(1.1);
  });

  it('as posts are drawn in larger type than on a screen, never in smaller', () => {
    expect(unitsOf(NAMED_SIZES.square)[0]).toBeGreaterThan(1.5);
    expect(unitsOf({ width: 400, height: 400 })[0]).toBe(1);
  });
});

describe('limits of clips', () => {
  const small = CLIP_SIZES.small;

  it('are named when crossed, for GIFs sooner than for videos', () => {
    expect(clipFault(small, 60, true)).toBeNull();
    expect(clipFault(small, 60.1, true)).toBe('too-long');
    expect(clipFault(small, 120, false)).toBeNull();
    expect(clipFault(small, 120.1, false)).toBe('too-long');
    expect(clipFault(CLIP_SIZES.tall, 5, true)).toBe('too-large');
    expect(clipFault(CLIP_SIZES.tall, 5, false)).toBeNull();
  });

  it('let every named size but the upright one be a GIF', () => {
    const large = Object.entries(CLIP_SIZES).filter(([, size]) => clipFault(size, 1, true) !== null);
    expect(large.map(([name]) => name)).toEqual(['tall']);
  });
});

describe('what a clip comes to', () => {
  it('grows with its size and its pictures', () => {
    const { small, square } = CLIP_SIZES;
    expect(roughBytes(square, 14, 180, false)).toBeGreaterThan(roughBytes(small, 14, 180, false));
    expect(roughBytes(small, 60, 180, true)).toBeGreaterThan(roughBytes(small, 14, 180, true));
  });

  it('is told from the pictures so far, once there are some', () => {
    expect(bytesInTheEnd(40_000, 4, 100)).toBeNull();
    expect(bytesInTheEnd(50_000, 5, 100)).toBe(1_000_000);
    expect(bytesInTheEnd(900, 2, 2)).toBe(900);
  });
});

describe('stretches of time', () => {
  const t = at('2014-06-12T18:00Z');
  const namesAt = (view: object) => rangesAt(momentOf(dataset, { ...DEFAULT_VIEW, ...view }));

  it('are those that have a length', () => {
    expect(namesAt({ t }).map(({ range }) => range)).toEqual(['whole', 'until', 'from']);
    expect(namesAt({}).map(({ range }) => range)).toEqual(['whole', 'until']);
    expect(namesAt({ t, mode: 'window' }).map(({ range }) => range)).toEqual([
      'whole',
      'until',
      'from',
      'window',
    ]);
  });

  it('end at the cut', () => {
    const [whole] = namesAt({ t, known: t });
    expect(whole?.span).toEqual({ earliest: periodOf(dataset).earliest, latest: t });
  });
});

describe('exact colours', () => {
  it.each(['light', 'dark'] as const)('are those of all parties and of the ground: %s', (theme) => {
    const colours = exactColours({ dataset, theme });
    const groups = new Set([...dataset.parties.values()].map(({ colour }) => colour));
    expect(colours.length).toBeGreaterThanOrEqual(groups.size);
    expect(new Set(colours.map(String)).size).toBe(colours.length);
    expect(colours.flat().every((share) => Number.isInteger(share) && share >= 0 && share <= 255)).toBe(true);
  });
});

describe('nearest colours', () => {
  it('finds a colour of the table exactly, also beside one that is hardly another', () => {
    const palette = [
      [230, 232, 229],
      [232, 230, 225],
      [0, 0, 0],
    ] as const;
    const places = nearestIn(palette);
    const shown = [palette[0], palette[1], palette[1], [1, 2, 3]];
    const pixels = new Uint8ClampedArray(shown.flatMap((colour) => [...(colour ?? []), 255]));
    expect([...places(pixels)]).toEqual([0, 1, 1, 2]);
    expect([...places(pixels)]).toEqual([0, 1, 1, 2]);
  });
});
