import { cutText } from './cutText.ts';

/** Longest id that is made of a name. */
const LONGEST = 60;

/** An id made of a name: lower case, `-` between its words, letters of any script. */
export function slugOf(name: string, fallback: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = cutText(words, LONGEST).replaceAll(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}

/** Makes ids that nobody has yet: the second `mosul` is `mosul-2`. */
export function uniqueIds(): (wanted: string) => string {
  const next = new Map<string, number>();
  const taken = new Set<string>();
  return (wanted) => {
    let id = wanted;
    let rank = next.get(wanted) ?? 2;
    while (taken.has(id)) {
      id = `${wanted}-${rank}`;
      rank += 1;
    }
    next.set(wanted, rank);
    taken.add(id);
    return id;
  };
}

/** A text as an id: without blanks at its ends or line breaks in it. */
export function idOfText(text: string, fallback: string): string {
  const id = text.replaceAll(/\s+/g, ' ').trim();
  return id === '' ? fallback : id;
}
