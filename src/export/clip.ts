import type { Moment } from '../domain/moment.ts';
import type { Encoder } from './encoder.ts';
import { exactColours } from './exactColours.ts';
import { factsOf } from './facts.ts';
import { lengthOf, type Still } from './frames.ts';
import { type Look, momentAt } from './look.ts';
import { createPainter, type Painter } from './painter.ts';
import { sheetFor } from './sheet.ts';
import type { Size } from './sizes.ts';
import type { VideoKind } from './videoKind.ts';

/** How far a clip is: frames and pictures of how many, and bytes so far. Nothing is done while it is laid out. */
export type ClipProgress = {
  readonly done: number;
  readonly of: number;
  readonly pictures: number;
  readonly bytes: number;
};

export type ClipOrder = {
  readonly look: Look;
  readonly size: Size;
  readonly stills: readonly Still[];
  /** Frames a second. */
  readonly rate: number;
  readonly kind: VideoKind | 'gif';
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ClipProgress) => void;
};

/** There is no room for the legend, and without one there is no clip. */
export class NoRoomForLegend extends Error {}

/**
 * Draws every picture of a clip and encodes it. Nothing is played: each frame's picture comes from its moment alone, and
 * its time is counted, not measured.
 *
 * @throws the signal's reason when called off, at the latest after one picture; NoRoomForLegend
 */
export async function makeClip(order: ClipOrder): Promise<Blob> {
  const { look, size, stills, rate, kind, signal, onProgress } = order;
  const { frames } = lengthOf(stills, rate);
  onProgress({ done: 0, of: frames, pictures: 0, bytes: 0 });
  const moments = await momentsOf(look, stills, signal);
  const sheet = sheetFor(look, size, moments);
  if (sheet.lacksLegend) throw new NoRoomForLegend();
  const painter = await createPainter(look, sheet, 1, kind === 'gif');
  const encoder = await encoderFor(order, painter, moments);
  try {
    let done = 0;
    for (const [index, still] of stills.entries()) {
      signal.throwIfAborted();
      const moment = moments[index];
      if (moment) await painter.paint(moment);
      await encoder.add(still.frames);
      done += still.frames;
      onProgress({ done, of: frames, pictures: index + 1, bytes: encoder.bytes() });
      await breath();
    }
    signal.throwIfAborted();
    return await encoder.finish();
  } catch (error) {
    await encoder.abandon();
    throw error;
  }
}

/** The moments of a clip, each folded once, and not all in one breath. */
export async function momentsOf(
  look: Look,
  stills: readonly Still[],
  signal: AbortSignal,
): Promise<Moment[]> {
  const moments: Moment[] = [];
  for (const { t, known } of stills) {
    signal.throwIfAborted();
    moments.push(momentAt(look, t, known));
    await breath();
  }
  return moments;
}

async function encoderFor(
  { look, rate, kind, signal }: ClipOrder,
  painter: Painter,
  moments: readonly Moment[],
): Promise<Encoder> {
  if (kind === 'gif') {
    const { gifEncoder, paletteOf } = await import('./gif.ts');
    const palette = await paletteOf(painter, moments, exactColours(look));
    return gifEncoder(painter, rate, palette, signal);
  }
  const { videoEncoder } = await import('./video.ts');
  const last = moments.at(-1);
  const facts = last ? factsOf(look, last) : null;
  return videoEncoder({ canvas: painter.canvas, rate, kind, facts, signal });
}

/** Lets the page answer to a press between two pictures, also in a tab that isn't looked at. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });
}
