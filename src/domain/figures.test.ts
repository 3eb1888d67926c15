import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import type { Event, Figure } from './event.ts';
import { figureGroups } from './figures.ts';
import type { ClaimId, EventId } from './ids.ts';
import { DAY, type Instant } from './instant.ts';
import type { EventState } from './snapshot.ts';

type Given = Partial<Omit<Figure, 'claimId'>> & { readonly by: string };

function event(id: string, figures: readonly Given[], reported = 0): EventState {
  const claims = [...new Set(figures.map(({ by }) => by))].map(
    (by, order) =>
      ({
        claimId: `${id}.${by}` as ClaimId,
        order,
        reported: { earliest: null, latest: reported as Instant },
      }) as Claim,
  );
  const event = {
    eventId: id as EventId,
    figures: figures.map(({ by, ...figure }) => ({
      what: 'people killed',
      unit: 'people',
      low: null,
      high: null,
      words: null,
      saidBy: null,
      ...figure,
      claimId: `${id}.${by}` as ClaimId,
    })),
  } as unknown as Event;
  return { event, claims, title: id } as unknown as EventState;
}

const exactly = (n: number) => ({ low: n, high: n });
const findings = (...states: readonly EventState[]) => figureGroups(states).map(({ finding }) => finding);

describe('figures of an event', () => {
  it('stand together when each claim gives one of a unit, however they word it', () => {
    const [group, ...others] = figureGroups([
      event('e', [
        { by: 'a', what: 'people who fled', high: 500, words: 'up to' },
        { by: 'b', what: 'people who left', ...exactly(500), words: 'some' },
        { by: 'c', what: 'people fleeing', words: 'hundreds' },
      ]),
    ]);
    expect(group?.versions).toHaveLength(3);
    expect(group?.finding).toBe('differ');
    expect(others).toEqual([]);
  });

  it('are told apart by a claim that gives two of one unit', () => {
    const groups = figureGroups([
      event('e', [
        { by: 'a', what: 'price', unit: 'USD per barrel', ...exactly(112.29) },
        { by: 'a', what: 'rise', unit: 'USD per barrel', ...exactly(2) },
        { by: 'b', what: 'Price ', unit: 'USD per barrel', low: 112, words: 'over' },
        { by: 'b', what: 'rise', unit: 'USD per barrel', ...exactly(2) },
      ]),
    ]);
    expect(groups.map(({ versions, finding }) => [versions.length, finding])).toEqual([
      [2, 'differ'],
      [2, 'same'],
    ]);
  });

  it('disagree when their bounds rule each other out, unless it isn’t said alike what is counted or how exactly', () => {
    const other = { by: 'b', ...exactly(20) };
    expect(findings(event('e', [{ by: 'a', ...exactly(5) }, other]))).toEqual(['disagree']);
    expect(findings(event('e', [{ by: 'a', high: 19, words: 'under' }, other]))).toEqual(['disagree']);
    expect(findings(event('e', [{ by: 'a', high: 20, words: 'up to' }, other]))).toEqual(['differ']);
    expect(findings(event('e', [{ by: 'a', ...exactly(5), words: 'some' }, other]))).toEqual(['apart']);
    expect(findings(event('e', [{ by: 'a', ...exactly(5), what: 'people hurt' }, other]))).toEqual(['apart']);
  });

  it('of another event, or of a claim that isn’t known, have nothing to do with it', () => {
    expect(
      findings(event('e', [{ by: 'a', ...exactly(5) }]), event('f', [{ by: 'a', ...exactly(6) }])),
    ).toEqual(['single', 'single']);
    const cut = event('e', [
      { by: 'a', ...exactly(5) },
      { by: 'b', ...exactly(6) },
    ]);
    expect(findings({ ...cut, claims: cut.claims.slice(0, 1) })).toEqual(['single']);
  });
});

describe('a sum in several currencies', () => {
  const sum = (id: string, dollars: number, pounds: number, reported = 0) =>
    event(
      id,
      [
        { by: 'a', what: 'sum', unit: 'USD', ...exactly(dollars) },
        { by: 'a', what: 'the same in pounds', unit: 'GBP', ...exactly(pounds) },
      ],
      reported,
    );

  it('is one group, and by itself contradicts nothing', () => {
    expect(findings(sum('e', 425, 523))).toEqual(['differ']);
  });

  it('disagrees with another that sets the currencies against each other quite differently', () => {
    const [here, there] = figureGroups([sum('e', 425, 523), sum('f', 12.8, 7.6)]);
    expect([here?.finding, there?.finding]).toEqual(['disagree', 'disagree']);
    expect(here?.clash).toMatchObject({ unit: 'USD', per: 'GBP' });
    expect(here?.clash?.here).toBeCloseTo(425 / 523);
    expect(here?.clash?.there).toBeCloseTo(12.8 / 7.6);
    expect(findings(sum('e', 425, 255), sum('f', 12.8, 7.6))).toEqual(['differ', 'differ']);
    // Rates of another season.
    expect(findings(sum('e', 425, 523), sum('f', 12.8, 7.6, 90 * DAY))).toEqual(['differ', 'differ']);
  });
});

describe('by law', () => {
  const bound = fc.option(fc.integer({ min: 1, max: 6 }));
  const figure = fc
    .record({
      by: fc.constantFrom('a', 'b', 'c'),
      what: fc.constantFrom('x', 'y'),
      unit: fc.constantFrom('people', 'USD', 'GBP'),
      low: bound,
      high: bound,
      words: fc.constantFrom(null, 'some'),
    })
    .filter(({ low, high }) => low === null || high === null || low <= high);
  const someEvent = fc.array(figure, { maxLength: 8 });

  it('every known figure is in exactly one group, and none is chosen', () => {
    fc.assert(
      fc.property(someEvent, (figures) => {
        const state = event('e', figures);
        const grouped = figureGroups([state]).flatMap(({ versions }) =>
          versions.map((version) => version.figure),
        );
        expect(new Set(grouped)).toEqual(new Set(state.event.figures));
        expect(grouped).toHaveLength(figures.length);
      }),
    );
  });

  it('versions that one number satisfies never disagree', () => {
    fc.assert(
      fc.property(fc.array(figure), fc.integer({ min: 1, max: 6 }), (figures, truth) => {
        const fitting = figures
          .filter(({ unit }) => unit === 'people')
          .filter(({ low, high }) => (low ?? truth) <= truth && truth <= (high ?? truth));
        expect(findings(event('e', fitting))).not.toContain('disagree');
      }),
    );
  });

  it('the order in which figures are listed changes no finding', () => {
    const shuffled = someEvent.chain((figures) =>
      fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
    );
    fc.assert(
      fc.property(shuffled, ([figures, others]) => {
        expect(findings(event('e', others)).sort()).toEqual(findings(event('e', figures)).sort());
      }),
    );
  });
});
