import type { Still } from './frames.ts';
import { lengthOf } from './frames.ts';
import { factsOf } from './facts.ts';
import { type Look, momentAt } from './look.ts';
import { MARK_INK, partyColour } from '../picture/theme.ts';
import { createPainter, type Painter } from './painter.ts';
import type { Sheet } from './sheet.ts';
import type { VideoKind } from './videoKind.ts';

/** How far a clip is: frames drawn of how many, and bytes so far. */
export type ClipProgress = { readonly done: number; readonly of: number; readonly bytes: number };

/** What takes pictures one after the other and makes a file of them. */
export type Encoder = {
  /** The picture that stands on the canvas, for so many frames. */
  readonly add: (frames: number) => Promise<void>;
  readonly bytes: () => number;
  readonly finish: () => Promise<Blob>;
  /** Lets go of what the encoder holds; the file is lost. */
  readonly abandon: () => Promise<void>;
};

export type ClipOrder = {
  readonly look: Look;
  /** Laid out for all moments of the clip. */
  readonly sheet: Sheet;
  readonly stills: readonly Still[];
  /** Frames a second. */
  readonly rate: number;
  readonly kind: VideoKind | 'gif';
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ClipProgress) => void;
};

/**
 * Draws every picture of a clip and encodes it. Nothing is played: each frame's picture comes from its moment alone, and
 * its time is counted, not measured.
 *
 * @throws the signal's reason when called off, at the latest after one picture
 */
export async function makeClip(order: ClipOrder): Promise<Blob> {
  const { look, sheet, stills, rate, kind, signal, onProgress } = order;
  const { frames } = lengthOf(stills, rate);
  const painter = await createPainter(look, sheet, 1, kind === 'gif');
  const moments = stills.map(({ t, known }) => () => momentAt(look, t, known));
  const encoder = await encoderFor(order, painter, moments);
  try {
    let done = 0;
    onProgress({ done, of: frames, bytes: 0 });
    for (const [index, still] of stills.entries()) {
      signal.throwIfAborted();
      const moment = moments[index]?.();
      if (moment) await painter.paint(moment);
      signal.throwIfAborted();
      await encoder.add(still.frames);
      done += still.frames;
      onProgress({ done, of: frames, bytes: encoder.bytes() });
      await breath();
    }
    signal.throwIfAborted();
    return await encoder.finish();
  } catch (error) {
    await encoder.abandon();
    throw error;
  }
}

type Moments = readonly (() => ReturnType<typeof momentAt>)[];

async function encoderFor(
  { look, rate, kind, signal }: ClipOrder,
  painter: Painter,
  moments: Moments,
): Promise<Encoder> {
  if (kind === 'gif') {
    const { gifEncoder, paletteOf } = await import('./gif.ts');
    const palette = await paletteOf(painter, moments, partyColours(look));
    return gifEncoder(painter, rate, palette, signal);
  }
  const { videoEncoder } = await import('./video.ts');
  const last = moments.at(-1)?.();
  return videoEncoder(painter.canvas, rate, kind, last ? factsOf(look, last) : null, signal);
}

/** Who holds a place is told by colour: in a clip of few colours theirs are exact. */
function partyColours({ dataset, theme }: Look): (readonly [number, number, number])[] {
  const colours = [...dataset.parties.values()].map(({ colour }) => colour);
  return [...new Set(colours)].slice(0, 64).map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(partyColour(colour, MARK_INK[theme]).slice(at, at + 2), 16),
    );
    return [red, green, blue];
  });
}

/** Lets the page answer to a press between two pictures, also in a tab that isn't looked at. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
