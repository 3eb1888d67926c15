/** What a GIF says of itself. */
export type GifFacts = {
  readonly width: number;
  readonly height: number;
  /** How often it is played again; 0 for ever, null once. */
  readonly repeat: number | null;
  /** Ms that each frame stands. */
  readonly delays: readonly number[];
};

/** Reads a GIF block by block, as the format has it; throws where it doesn't hold together. */
export function readGif(bytes: Buffer): GifFacts {
  if (bytes.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('not a GIF');
  const [width, height] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const delays: number[] = [];
  let repeat: number | null = null;
  let delay = 0;
  let at = 13 + tableOf(bytes[10] ?? 0);
  for (;;) {
    const kind = bytes[at];
    if (kind === 0x3b) return { width, height, repeat, delays };
    if (kind === 0x21) {
      if (bytes[at + 1] === 0xf9) delay = bytes.readUInt16LE(at + 4) * 10;
      if (bytes.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0') repeat = bytes.readUInt16LE(at + 16);
      at = afterBlocks(bytes, at + 2);
    } else if (kind === 0x2c) {
      delays.push(delay);
      // The size of the codes stands before the picture.
      at = afterBlocks(bytes, at + 10 + tableOf(bytes[at + 9] ?? 0) + 1);
    } else throw new Error(`no block begins with ${kind} at ${at}`);
  }
}

function tableOf(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function afterBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let size = bytes[at]; size !== 0; size = bytes[at]) {
    if (size === undefined) throw new Error('it ends within a block');
    at += size + 1;
  }
  return at + 1;
}
