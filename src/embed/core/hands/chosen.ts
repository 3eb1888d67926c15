import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { make, named, part } from './dom.ts';
import { eventWords, stateWordsOf } from './markWords.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** The line of the place that is open. The facts put its whole dossier in its stead. */
export function chosen({ parts, click }: EmbedOptions): Paint {
  const slot = part('dossier');
  const line = make('p', { class: 'quiet' });
  slot.hidden = !parts.includes('panel');
  slot.append(line);
  return (shown) => {
    if (!line.isConnected) return;
    const { slice, state, moment } = shown;
    const place = state.view.place === null ? undefined : slice.dataset.places.get(state.view.place);
    line.classList.toggle('quiet', !place);
    if (!place) {
      line.textContent = click === 'none' ? '' : text.embed.choose;
      return;
    }
    const mark = moment.marks.find((mark) => mark.place.placeId === place.placeId);
    const said = mark ? [stateWordsOf(mark, shown), eventWords(mark)].filter(Boolean) : [text.embed.noMark];
    line.replaceChildren(make('b', {}, named(place.name)), ' · ', said.join(' · '));
  };
}
