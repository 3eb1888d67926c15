import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withTexts } from './pngTexts.ts';

/** 1 × 1 px, grey: made by hand, with the checksums that the format's own example gives for IHDR and IEND. */
const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55', 'hex'),
  idat(deflateSync(Buffer.from([0, 127]))),
  Buffer.from('0000000049454e44ae426082', 'hex'),
]);

function idat(data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
}

it('puts texts behind the first chunk and leaves the rest as it is', () => {
  const texts = { Title: 'Iraq, June 2014 “Mosul”', Source: 'https://example.org/?t=1' };
  const whole = Buffer.from(withTexts(new Uint8Array(PNG), texts));
  const chunks = chunksOf(whole);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
  expect(chunks[1]?.data.toString('utf8')).toBe('Title\0\0\0\0\0Iraq, June 2014 “Mosul”');
  expect(chunks[2]?.data.toString('utf8')).toBe('Source\0\0\0\0\0https://example.org/?t=1');
  expect(chunks[3]?.data.equals(chunksOf(PNG)[1]?.data ?? Buffer.alloc(0))).toBe(true);
});

it('checks each text as the format asks', () => {
  // The checksum of an IEND chunk is known from every PNG there is: the same sum over the same bytes.
  const [, chunk] = chunksOf(Buffer.from(withTexts(new Uint8Array(PNG), { A: '' })));
  expect(chunk?.sum.toString(16)).toBe(crc(Buffer.from('iTXtA\0\0\0\0\0')).toString(16));
  expect(crc(Buffer.from('IEND')).toString(16)).toBe('ae426082');
});

/** Bit by bit, without a table. */
function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunksOf(png: Buffer) {
  const found: { readonly type: string; readonly data: Buffer; readonly sum: number }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const data = png.subarray(at + 8, at + 8 + length);
    found.push({
      type: png.toString('latin1', at + 4, at + 8),
      data,
      sum: png.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return found;
}
