import { EVENT_TYPES } from '../domain/event.ts';
import type { Catalogue } from '../text/language.ts';
import { lateWords } from '../text/late.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { FAMILIES, familyOf } from './families.ts';
import { Swatch } from './Swatch.tsx';
import type { Bucket } from './histogram.ts';
import { claimsReportedIn, type Reports } from './reports.ts';

type Props = {
  readonly bucket: Bucket;
  readonly reports: Reports;
  /** Where it points, in px from the strip's left side, and how wide the strip is. */
  readonly x: number;
  readonly width: number;
  readonly text: Catalogue;
  readonly words: TimeWords;
};

/** What a bar stands for. The slider says the same in its words: nobody has to hover. */
export function StripTip({ bucket, reports, x, width, text, words }: Props) {
  const { timeline, terms } = text;
  const { dock } = lateWords(text);
  const claims = claimsReportedIn(reports, bucket.span);
  const types = (family: (typeof FAMILIES)[number]) =>
    EVENT_TYPES.filter((type) => familyOf(type) === family && bucket.types.has(type));
  return (
    <div
      className="strip-tip"
      aria-hidden="true"
      style={{ left: `${Math.min(Math.max(x, 110), Math.max(110, width - 110))}px` }}
    >
      <p className="strip-tip-when">{words.span(bucket.span, 'within')}</p>
      <p>
        <strong>{timeline.events(bucket.total)}</strong>
        {claims > 0 && ` · ${dock.reported(claims)}`}
      </p>
      {bucket.total > 0 && (
        <ul>
          {FAMILIES.filter((family) => bucket.families[family] > 0).map((family) => (
            <li key={family}>
              <Swatch family={family} />
              <span>
                {timeline.count(timeline.families[family], bucket.families[family])}
                <small>
                  {dock.counts(
                    types(family).map((type) =>
                      timeline.count(terms.eventType[type], bucket.types.get(type) ?? 0),
                    ),
                  )}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
