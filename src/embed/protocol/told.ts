import { formatMinute } from '../../domain/instant.ts';
import type { EmbedCore } from '../core/contract.ts';
import type { ToldState } from './messages.ts';

/** What the embed shows, as its host is told it. */
export function toldState(core: EmbedCore): ToldState {
  const { view, t, playing } = core.store.get();
  const { dataset, hash } = core.slice();
  return {
    t: formatMinute(t),
    known: view.known === 'all' ? 'all' : formatMinute(view.known),
    playing,
    place: view.place,
    map: view.camera,
    dataset: { title: dataset.title, version: dataset.version, hash },
  };
}
