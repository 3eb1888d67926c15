import type { Dataset } from '../domain/dataset.ts';
import { isolated } from '../text/isolate.ts';
import type { Catalogue } from '../text/language.ts';
import { type EndWords, stateSentence } from '../text/stateWords.ts';
import type { PlaceMark } from './placeMarks.ts';

/** What the marks of a place say in words, for those who point or don't see. */
export type Sentences = {
  /** `Mosul: Held by ISIS` */
  readonly control: (mark: PlaceMark) => string;
  /** `Baiji refinery: fighting (now), air strike` */
  readonly events: (mark: PlaceMark) => string;
};

/** The words that marks say it in. */
export type SentenceText = Pick<Catalogue, 'state'> & {
  readonly picture: Pick<Catalogue['picture'], 'place' | 'events' | 'glyphNow'>;
  readonly page: Pick<Catalogue['page'], 'legend'>;
};

export function sentencesOf(
  dataset: Pick<Dataset, 'parties'>,
  text: SentenceText,
  words: EndWords,
): Sentences {
  const { picture, page } = text;
  return {
    control: ({ place, held }) =>
      picture.place(
        isolated(place.name),
        held ? stateSentence(held.state, dataset.parties, text, words) : text.state.notReported,
      ),
    events: ({ place, quiet }) =>
      picture.events(
        isolated(place.name),
        quiet.map(({ glyph, now }) => (now ? picture.glyphNow : String)(page.legend.glyphs[glyph])),
      ),
  };
}
