import type { Child } from './element.ts';

/**
 * A phrase of the catalogue with elements in it: order and punctuation are the catalogue's, names stay elements. A part
 * that is null is told to the catalogue as null.
 */
export function phrase<Parts extends Readonly<Record<string, Node | null>>>(
  parts: Parts,
  say: (
    slots: { readonly [Name in keyof Parts]: null extends Parts[Name] ? string | null : string },
  ) => string,
): Child[] {
  const names = Object.keys(parts);
  // Two private characters around a number: no language uses them.
  const slots = names.map((name, index) => [name, parts[name] === null ? null : `\ue000${index}\ue001`]);
  const pieces = say(Object.fromEntries(slots)).split(/\ue000(\d+)\ue001/);
  // Text and slots alternate: what stands at an odd index is a slot.
  return pieces.map((piece, index) =>
    index % 2 === 0 ? piece : (parts[names[Number(piece)] ?? ''] ?? null),
  );
}
