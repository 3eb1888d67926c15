import type { Catalogue } from '../text/language.ts';
import type { TimeWords } from '../text/timeWords.ts';
import { FAMILIES } from './families.ts';
import type { Bucket } from './histogram.ts';

const said = new WeakMap<Bucket, { readonly by: TimeWords; readonly words: string }>();

/** A bar as words: `31 events on 12 June, between 15:00 and 18:00: Control 2, Fighting 6`. */
export function bucketWords(bucket: Bucket, text: Catalogue, words: TimeWords): string {
  // Dates are dear to format, and a drag crosses the same few bars again and again.
  const cached = said.get(bucket);
  if (cached?.by === words) return cached.words;
  const sentence = sentenceOf(bucket, text, words);
  said.set(bucket, { by: words, words: sentence });
  return sentence;
}

function sentenceOf(bucket: Bucket, { timeline }: Catalogue, words: TimeWords): string {
  return timeline.bucket(
    bucket.total,
    words.span(bucket.span, 'within'),
    FAMILIES.filter((family) => bucket.families[family] > 0).map((family) =>
      timeline.count(timeline.families[family], bucket.families[family]),
    ),
  );
}
