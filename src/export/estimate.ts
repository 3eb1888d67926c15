import type { Size } from './sizes.ts';

/** Bytes per px: of the first picture, and of one that differs from it in marks and date. Measured on clips of this map. */
const PER_PIXEL = { video: { first: 0.2, next: 0.0015 }, gif: { first: 0.17, next: 0.005 } } as const;
/** A frame in which nothing moves. */
const STILL_FRAME = 60;

/** What a clip may come to, in bytes, before anything of it is made: the order of magnitude. */
export function roughBytes(
  { width, height }: Size,
  pictures: number,
  frames: number,
  isGif: boolean,
): number {
  const { first, next } = PER_PIXEL[isGif ? 'gif' : 'video'];
  const still = isGif ? 0 : (frames - pictures) * STILL_FRAME;
  return twoDigits(width * height * (first + next * (pictures - 1)) + still);
}

/** What it will come to, from what the pictures so far have taken; null as long as they say too little. */
export function bytesInTheEnd(bytes: number, pictures: number, of: number): number | null {
  return pictures < Math.min(5, of) ? null : twoDigits((bytes / pictures) * of);
}

function twoDigits(bytes: number): number {
  return Number(bytes.toPrecision(2));
}
