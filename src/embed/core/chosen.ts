import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { make, named, part } from './dom.ts';
import { markWords } from './markWords.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** The line of the place that is open. The facts put its whole dossier in its stead. */
export function chosen({ click }: EmbedOptions): Paint {
  const line = make('p');
  part('dossier').append(line);
  return (shown) => {
    if (!line.isConnected) return;
    const { slice, state, moment, isWhole } = shown;
    // What a cut may leave out isn't named before that is known.
    const place = isWhole && state.view.place ? slice.dataset.places.get(state.view.place) : undefined;
    line.classList.toggle('quiet', !place);
    if (!place) {
      line.textContent = click === 'none' ? '' : text.embed.choose;
      return;
    }
    const mark = moment.marks.find((mark) => mark.place.placeId === place.placeId);
    const said = mark ? markWords(mark, shown) : text.embed.noMark;
    line.replaceChildren(make('b', {}, named(place.name)), ' · ', said);
  };
}
