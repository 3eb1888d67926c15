import type { EmbedOptions } from '../../domain/embedOptions.ts';
import { make, named, part } from './dom.ts';
import type { Paint } from './shown.ts';
import { text } from './words.ts';

/** The line of the place that is open: its name, behind which the hands say the rest. The facts put its whole dossier there. */
export function chosen({ click }: EmbedOptions): Paint {
  const line = make('p');
  part('dossier').append(line);
  return (shown) => {
    if (!line.isConnected) return;
    const { slice, state, isWhole } = shown;
    // What a cut may leave out isn't named before that is known.
    const place = isWhole && state.view.place ? slice.dataset.places.get(state.view.place) : undefined;
    line.classList.toggle('quiet', !place);
    if (!place) {
      line.textContent = click === 'none' ? '' : text.embed.choose;
      return;
    }
    line.replaceChildren(make('b', {}, named(place.name)));
  };
}
