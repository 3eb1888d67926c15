import type { Moment } from '../domain/moment.ts';
import { formatMinute } from '../domain/instant.ts';
import { lateWords } from '../text/late.ts';
import type { Look } from './look.ts';

/** What a file says of itself, for whoever finds it without the article it stood in. */
export type FileFacts = {
  readonly title: string;
  readonly description: string;
  /** Whose data, which version, under which licence. */
  readonly credit: string;
  readonly licence: string;
  readonly version: string;
  /** The clock of events, and the cut, as links write them. */
  readonly t: string;
  readonly known: string;
  readonly link: string | null;
};

export function factsOf({ dataset, text, words, notes, link }: Look, { t, known }: Moment): FileFacts {
  const { pictures } = lateWords(text);
  const cut = known === 'all' ? text.picture.knownAll : text.picture.knownAt(words.moment(known));
  return {
    title: pictures.fileTitle(dataset.title, words.moment(t)),
    description: [`${cut}.`, ...notes].join(' '),
    credit: `${text.picture.credit(text.page.product, dataset.version, dataset.licence)} · ${text.picture.basemap(text.page.map.credit)}`,
    licence: dataset.licence,
    version: dataset.version,
    t: formatMinute(t),
    known: known === 'all' ? 'all' : formatMinute(known),
    link,
  };
}
