// Names in letters that the map's font has: its Latin subset, which is Latin-1.
const PLAIN = /^[\u0020-\u007E\u00A0-\u00FF]*$/;
const OTHERS = new Map(
  Object.entries({
    ı: 'i',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    œ: 'oe',
    Œ: 'Oe',
    ə: 'e',
    Ə: 'E',
    ŋ: 'ng',
    '‘': "'",
    '’': "'",
    ʻ: "'",
    ʼ: "'",
    ʿ: "'",
    ʾ: "'",
    '–': '-',
  }),
);

/** Whether the map's font has every letter. */
export const isPlain = (name) => PLAIN.test(name);

/** The name without the accents that the font lacks; null where that isn't enough. */
export function plainName(name) {
  const plain = [...name.normalize('NFC')]
    .map((letter) => {
      if (isPlain(letter)) return letter;
      return OTHERS.get(letter) ?? letter.normalize('NFD').replace(/\p{Mark}/gu, '');
    })
    .join('');
  return isPlain(plain) ? plain : null;
}
