/** The faces of the picture's type: Noto Sans at weights 400 and 600, and its italic. */
export const FACES = ['regular', 'bold', 'italic'] as const;
export type Face = (typeof FACES)[number];

/**
 * How far each letter advances, in thousandths of the type size, rounded up: U+0020–007E, then U+00A0–00FF, each in the
 * three faces. Measured from the font files that the page serves, so that a width is the same number in Node and in every
 * browser. J and Z a little wider: kerning sets them apart from some letters, and nowhere else adds to a width. Faces stand
 * side by side, as they differ little: so the table packs best.
 */
const LATIN: readonly number[] = [
  260, 260, 260, 269, 277, 261, 408, 452, 392, 646, 646, 646, 572, 572, 551, 831, 875, 799, 732, 743, 673,
  225, 250, 220, 300, 324, 290, 300, 324, 290, 551, 546, 551, 572, 572, 572, 268, 279, 256, 322, 320, 313,
  268, 276, 256, 372, 399, 356, 572, 572, 551, 572, 572, 551, 572, 572, 551, 572, 572, 551, 572, 572, 551,
  572, 572, 551, 572, 572, 551, 572, 572, 551, 572, 572, 551, 572, 572, 551, 268, 276, 256, 268, 279, 256,
  572, 572, 572, 572, 572, 572, 572, 572, 572, 434, 461, 430, 899, 898, 848, 639, 672, 562, 650, 659, 600,
  632, 638, 587, 730, 732, 667, 556, 558, 514, 519, 538, 477, 728, 726, 678, 741, 756, 680, 339, 370, 324,
  353, 389, 353, 619, 647, 562, 524, 546, 478, 907, 929, 841, 760, 793, 707, 781, 787, 721, 605, 615, 567,
  781, 787, 721, 622, 643, 573, 549, 550, 505, 556, 569, 501, 731, 747, 677, 600, 631, 552, 930, 953, 856,
  586, 638, 527, 566, 603, 509, 592, 596, 551, 329, 330, 290, 372, 399, 356, 329, 330, 290, 572, 572, 572,
  444, 423, 395, 281, 333, 278, 561, 585, 568, 615, 626, 579, 480, 502, 453, 615, 626, 579, 564, 585, 499,
  344, 371, 318, 615, 626, 579, 618, 638, 579, 258, 283, 258, 258, 283, 258, 534, 588, 495, 258, 283, 258,
  935, 960, 875, 618, 638, 579, 605, 617, 563, 615, 626, 579, 615, 626, 579, 413, 434, 398, 479, 493, 432,
  361, 406, 332, 618, 638, 579, 508, 547, 467, 786, 830, 723, 529, 560, 483, 510, 548, 467, 470, 484, 445,
  380, 389, 350, 551, 551, 551, 380, 389, 350, 572, 572, 572, 260, 260, 260, 269, 280, 261, 572, 572, 551,
  572, 572, 551, 572, 570, 551, 572, 572, 551, 551, 551, 551, 513, 496, 486, 580, 588, 554, 832, 832, 832,
  357, 372, 339, 509, 574, 477, 572, 572, 572, 0, 0, 0, 832, 832, 832, 500, 500, 393, 428, 426, 428, 572, 572,
  572, 350, 368, 353, 350, 369, 353, 281, 333, 263, 623, 642, 585, 655, 650, 655, 268, 276, 256, 225, 249,
  205, 350, 369, 353, 376, 382, 339, 509, 574, 477, 745, 798, 732, 771, 835, 805, 781, 821, 793, 434, 461,
  430, 639, 672, 562, 639, 672, 562, 639, 672, 562, 639, 672, 562, 639, 672, 562, 639, 672, 562, 881, 925,
  824, 632, 638, 587, 556, 558, 514, 556, 558, 514, 556, 558, 514, 556, 558, 514, 339, 370, 324, 339, 370,
  324, 339, 370, 324, 339, 370, 324, 730, 732, 667, 760, 788, 707, 781, 787, 721, 781, 787, 721, 781, 787,
  721, 781, 787, 721, 781, 787, 721, 572, 572, 572, 781, 787, 721, 731, 747, 677, 731, 747, 677, 731, 747,
  677, 731, 747, 677, 566, 603, 509, 605, 619, 567, 631, 676, 584, 561, 585, 568, 561, 585, 568, 561, 585,
  568, 561, 585, 568, 561, 585, 568, 561, 585, 568, 864, 897, 820, 480, 502, 453, 564, 585, 499, 564, 585,
  499, 564, 585, 499, 564, 585, 499, 258, 283, 258, 258, 283, 258, 258, 283, 258, 258, 283, 258, 605, 619,
  570, 618, 638, 579, 605, 617, 563, 605, 617, 563, 605, 617, 563, 605, 617, 563, 605, 617, 563, 572, 572,
  572, 605, 614, 563, 618, 638, 579, 618, 638, 579, 618, 638, 579, 618, 638, 579, 510, 548, 467, 615, 626,
  579, 510, 548, 467,
];

/** Typographic marks beyond Latin-1, per face. */
const MARKS: Readonly<Record<string, Readonly<Record<Face, number>>>> = {
  '‘': { regular: 175, bold: 201, italic: 174 },
  '’': { regular: 175, bold: 201, italic: 174 },
  '“': { regular: 359, bold: 413, italic: 358 },
  '”': { regular: 359, bold: 413, italic: 358 },
  '–': { regular: 500, bold: 500, italic: 480 },
  '—': { regular: 1000, bold: 1000, italic: 960 },
  '…': { regular: 791, bold: 831, italic: 769 },
  '•': { regular: 376, bold: 376, italic: 376 },
};

/** Any other letter comes from a font of the reader's: wider than nearly all of them, so that names never touch. */
const FOREIGN = 1100;
/** Marks that stand on the letter before them, and invisible ones. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How far a letter advances, in thousandths of the type size; never less than it really does. */
export function advanceOf(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const row =
    code >= 0x20 && code <= 0x7e ? code - 0x20 : code >= 0xa0 && code <= 0xff ? code - 0xa0 + 95 : -1;
  const width = row < 0 ? MARKS[letter]?.[face] : LATIN[row * FACES.length + FACES.indexOf(face)];
  if (width !== undefined) return width;
  return WITHOUT_WIDTH.test(letter) ? 0 : FOREIGN;
}
