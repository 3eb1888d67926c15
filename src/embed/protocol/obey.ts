import type { PlaceId } from '../../domain/ids.ts';
import type { EmbedCore } from '../core/contract.ts';
import type { Command, Fault } from './check.ts';

/** Why a command was not done. The words are part of the protocol. */
export type Refusal = Fault | 'no-data' | 'locked' | 'unknown-place' | 'no-timeline' | 'less-motion';

/** Does what a host asks for; null when it is done. `less`: the reader asked for less motion. */
export function obey(core: EmbedCore, asked: Command, less: boolean): Refusal | null {
  switch (asked.command) {
    case 'setTime':
      // Whoever sets the clock doesn't want it to run on from there.
      core.store.set({ playing: false });
      core.moveTo(asked.value.t, true);
      return null;
    case 'setKnownAt':
      core.setView({ known: asked.value.known }, true);
      return null;
    case 'setView':
      core.setView({ camera: asked.value.map }, true);
      return null;
    case 'select': {
      const place = asked.value.place as PlaceId | null;
      // To a host, too, a cut tells nothing of what was reported later.
      const { places = core.slice().dataset.places } = core.moment();
      if (place !== null && !places.has(place)) return 'unknown-place';
      core.setView({ place, event: null, claim: null });
      return null;
    }
    case 'play':
      // Nobody could stop it: the page has no button then.
      if (core.options.locks.includes('moment')) return 'locked';
      if (!core.options.parts.includes('timeline')) return 'no-timeline';
      if (less) return 'less-motion';
      core.store.set({ playing: true });
      return null;
    case 'pause':
      core.store.set({ playing: false });
      return null;
    case 'getState':
      return null;
  }
}
