import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scrolled, type StepBox, scrollToStep, stepInLine } from './readingLine.ts';

/** A panel with a head of some height over its steps, which touch one another, and a bar after them that stays. */
const panels = fc
  .record({
    head: fc.integer({ min: 0, max: 300 }),
    covered: fc.integer({ min: 0, max: 60 }),
    height: fc.integer({ min: 100, max: 900 }),
    steps: fc.array(fc.integer({ min: 60, max: 500 }), { minLength: 1, maxLength: 14 }),
  })
  .map(({ head, covered, height, steps }) => {
    const boxes: StepBox[] = [];
    let top = head;
    for (const step of steps) {
      boxes.push({ top, height: step });
      top += step;
    }
    return { boxes, panel: { scroll: 0, height, covered, contentHeight: top + covered } satisfies Scrolled };
  });

describe('the reading line', () => {
  test('a step that is scrolled to lies in it', () => {
    fc.assert(
      fc.property(panels, ({ boxes, panel }) => {
        fc.pre(panel.contentHeight > panel.height);
        boxes.forEach((box, index) => {
          expect(stepInLine(boxes, { ...panel, scroll: scrollToStep(box, panel) })).toBe(index);
        });
      }),
    );
  });

  test('and the beginning of such a step is in sight', () => {
    fc.assert(
      fc.property(panels, ({ boxes, panel }) => {
        fc.pre(panel.contentHeight > panel.height);
        for (const box of boxes) {
          const y = box.top - scrollToStep(box, panel);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(panel.height - panel.covered);
        }
      }),
    );
  });

  test('goes from the first step to the last, and never back, as the panel is scrolled down', () => {
    fc.assert(
      fc.property(panels, ({ boxes, panel }) => {
        fc.pre(panel.contentHeight > panel.height);
        const most = panel.contentHeight - panel.height;
        const seen = Array.from({ length: 101 }, (_, share) =>
          stepInLine(boxes, { ...panel, scroll: (share / 100) * most }),
        );
        expect(seen[0]).toBe(0);
        expect(seen.at(-1)).toBe(boxes.length - 1);
        expect(seen).toEqual(seen.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  test('is nowhere in a panel that shows everything', () => {
    const panel = { scroll: 0, height: 500, contentHeight: 500, covered: 40 };
    expect(stepInLine([{ top: 0, height: 100 }], panel)).toBeNull();
    expect(scrollToStep({ top: 0, height: 100 }, panel)).toBe(0);
  });
});
