import type { EmbedLock } from '../../domain/embedOptions.ts';
import type { PlaceId } from '../../domain/ids.ts';
import type { EmbedCore } from '../core/contract.ts';
import type { Command, Fault } from './check.ts';

/** Why a command was not done. The words are part of the protocol. */
export type Refusal = Fault | 'locked' | 'unknown-place' | 'no-timeline' | 'less-motion';

/** Which lock forbids a command. */
const LOCKS: { readonly [N in Command['command']]?: EmbedLock } = {
  setTime: 'moment',
  setKnownAt: 'moment',
  play: 'moment',
  setView: 'view',
};

/** Does what a host asks for; null when it is done. `less`: the reader asked for less motion. */
export function obey(core: EmbedCore, asked: Command, less: boolean): Refusal | null {
  const lock = LOCKS[asked.command];
  if (lock !== undefined && core.options.locks.includes(lock)) return 'locked';
  switch (asked.command) {
    case 'setTime':
      // Whoever sets the clock doesn't want it to run on from there.
      core.store.set({ playing: false });
      core.moveTo(asked.value.t);
      return null;
    case 'setKnownAt':
      core.setView({ known: asked.value.known });
      return null;
    case 'setView':
      core.setView({ camera: asked.value.map });
      return null;
    case 'select': {
      const place = asked.value.place as PlaceId | null;
      if (place !== null && !core.slice().dataset.places.has(place)) return 'unknown-place';
      core.setView({ place, event: null, claim: null });
      return null;
    }
    case 'play':
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
