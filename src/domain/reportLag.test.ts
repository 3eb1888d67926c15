import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { HOUR, type Instant, instant } from './instant.ts';
import { reportLag } from './reportLag.ts';
import type { OpenSpan } from './span.ts';

const hours = (from: number | null, to: number | null): OpenSpan => ({
  earliest: from === null ? null : instant(from * HOUR),
  latest: to === null ? null : instant(to * HOUR),
});
const claim = (from: number | null, to: number | null, stance = 'asserts') =>
  ({ stance, reported: hours(from, to) }) as Claim;

describe('the lag of a report', () => {
  it('is an interval: from the last moment it can have happened to the first report at the latest', () => {
    const [late, first] = [claim(60, 80), claim(40, 50)];
    const lag = reportLag(hours(0, 24), 'within', [late, first]);
    expect(lag).toEqual({ first: hours(40, 50), by: [first], least: 16 * HOUR, most: 50 * HOUR });
  });

  it('has no upper end where the start is open, and no lower one where it may have been reported at once', () => {
    expect(reportLag(hours(null, 24), 'within', [claim(40, 50)])).toMatchObject({
      least: 16 * HOUR,
      most: null,
    });
    expect(reportLag(hours(0, 45), 'within', [claim(40, 50)])).toMatchObject({
      least: null,
      most: 50 * HOUR,
    });
    expect(reportLag(hours(0, 24), 'within', [claim(null, 50), claim(40, 60)])).toMatchObject({
      first: hours(null, 50),
      least: null,
    });
  });

  it('of what lasted counts from its start', () => {
    expect(reportLag(hours(0, 24), 'throughout', [claim(10, 12)])).toMatchObject({
      least: 10 * HOUR,
      most: 12 * HOUR,
    });
  });

  it('doesn’t count denials, nor what was said beforehand; without a report time there is none', () => {
    expect(reportLag(hours(0, 24), 'within', [claim(1, 2, 'disputes'), claim(40, 50)])?.first).toEqual(
      hours(40, 50),
    );
    expect(reportLag(hours(20, 24), 'within', [claim(1, 2)])).toMatchObject({ least: null, most: null });
    expect(reportLag(hours(20, 24), 'within', [claim(1, null)])).toBeNull();
    expect(reportLag(hours(20, 24), 'within', [])).toBeNull();
  });

  it('includes the true lag, wherever in their spans the deed and its reports lie', () => {
    const at = fc.integer({ min: 0, max: 500 });
    /** A moment and a span around it, either end of which may be unknown. */
    const guess = fc.record({ true: at, before: fc.option(at), after: fc.option(at) });
    const spanOf = ({
      true: t,
      before,
      after,
    }: {
      true: number;
      before: number | null;
      after: number | null;
    }) => hours(before === null ? null : t - before, after === null ? null : t + after);
    fc.assert(
      fc.property(guess, fc.array(guess, { minLength: 1 }), fc.boolean(), (deed, reports, lasts) => {
        const span = spanOf(deed);
        const claims = reports.map((report) => {
          const { earliest, latest } = spanOf(report);
          return { stance: 'asserts', reported: { earliest, latest } } as Claim;
        });
        const lag = reportLag(span, lasts ? 'throughout' : 'within', claims);
        if (!lag) return claims.every(({ reported }) => reported.latest === null);
        // What lasts all of its span begins with it; only a known start says where.
        const began: Instant | null =
          lasts && span.earliest !== null ? span.earliest : instant(deed.true * HOUR);
        const first = Math.min(...reports.map((report) => report.true)) * HOUR;
        const truth = first - began;
        if (truth < 0) return true;
        return (lag.least ?? 0) <= truth && (lag.most === null || truth <= lag.most);
      }),
    );
  });
});
