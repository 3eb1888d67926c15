import type { PlaceId } from '../../../domain/ids.ts';
import type { EmbedCore } from '../contract.ts';

/** A reader has pressed a place, in the picture, on the live map or in the list: what a press does is the embedder's choice. */
export function choose(core: EmbedCore, place: PlaceId): void {
  const { click } = core.options;
  if (click === 'none') return;
  core.setView({ place, event: null, claim: null });
  if (click === 'open') open(core.fullPage(), '_blank', 'noopener');
}
