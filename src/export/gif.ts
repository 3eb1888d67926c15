import { GIFEncoder, quantize } from 'gifenc';
import type { Moment } from '../domain/moment.ts';
import type { Encoder } from './encoder.ts';
import type { Colour } from './exactColours.ts';
import { nearestIn } from './nearestColour.ts';
import type { Painter } from './painter.ts';

/** Of 256, one is kept for what doesn't change from frame to frame. */
const COLOURS = 255;
/** From how many pictures of the clip the colours are taken. */
const SAMPLES = 5;

/**
 * The colours of a clip: those given, exactly, and what its pictures need beside them. One table for all frames, so that
 * nothing flickers; the legend, which is on all of them, holds every sign.
 */
export async function paletteOf(
  { canvas, context, paint }: Painter,
  moments: readonly Moment[],
  given: readonly Colour[],
): Promise<Colour[]> {
  const { width, height } = canvas;
  const chosen = moments.filter((_, index) => index % Math.ceil(moments.length / SAMPLES) === 0);
  const pixels = new Uint8ClampedArray(chosen.length * width * height * 4);
  for (const [index, moment] of chosen.entries()) {
    await paint(moment);
    pixels.set(context.getImageData(0, 0, width, height).data, index * width * height * 4);
  }
  const found = quantize(pixels, COLOURS - given.length, { format: 'rgb565' });
  return [...given, ...found.slice(0, COLOURS - given.length)];
}

/** Writes a GIF that is played for ever: of each frame only what differs from the one before. */
export function gifEncoder(
  { canvas, context }: Painter,
  rate: number,
  palette: readonly Colour[],
  signal: AbortSignal,
): Encoder {
  const { width, height } = canvas;
  const gif = GIFEncoder();
  const placesOf = nearestIn(palette);
  const same = palette.length;
  // The colour of what doesn't change is in the table, though it is never seen.
  const table = [...palette, [0, 0, 0] as const];
  let before: Uint8Array | null = null;
  return {
    add: (frames) => {
      signal.throwIfAborted();
      const { data } = context.getImageData(0, 0, width, height);
      const now = placesOf(data);
      const delay = (frames * 1000) / rate;
      if (before) {
        const last = before;
        const changes = now.map((colour, at) => (colour === last[at] ? same : colour));
        gif.writeFrame(changes, width, height, {
          delay,
          transparent: true,
          transparentIndex: same,
          dispose: 1,
        });
      } else gif.writeFrame(now, width, height, { palette: table, delay, repeat: 0, dispose: 1 });
      before = now;
      return Promise.resolve();
    },
    bytes: () => gif.bytesView().length,
    finish: () => {
      gif.finish();
      return Promise.resolve(new Blob([gif.bytes()], { type: 'image/gif' }));
    },
    abandon: () => Promise.resolve(),
  };
}
