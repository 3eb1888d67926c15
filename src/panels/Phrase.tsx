import { Fragment, type ReactNode } from 'react';

type Parts = Readonly<Record<string, ReactNode>>;

/** What the catalogue is given in place of the elements: a part that is left out stays null. */
type Slots<P extends Parts> = {
  readonly [Name in keyof P]: null extends P[Name] ? string | null : string;
};

type Props<P extends Parts> = { readonly parts: P; readonly say: (slots: Slots<P>) => string };

/**
 * A phrase of the catalogue with elements in it. Order and punctuation are the catalogue's; names and links stay elements,
 * so that a name in another script turns nothing around it.
 */
export function Phrase<P extends Parts>({ parts, say }: Props<P>) {
  const names = Object.keys(parts);
  // Two private characters around a number: no language uses them.
  const slots = Object.fromEntries(
    names.map((name, index) => [name, parts[name] === null ? null : `\ue000${index}\ue001`]),
  ) as Slots<P>;
  const pieces = say(slots).split(/\ue000(\d+)\ue001/);
  return (
    <>
      {/* Text and slots alternate: what stands at an odd index is a slot. */}
      {pieces.map((piece, index) => (
        <Fragment key={positionKey(index)}>
          {index % 2 === 0 ? piece : parts[names[Number(piece)] ?? '']}
        </Fragment>
      ))}
    </>
  );
}

/** A phrase keeps its pieces in place: the position is the identity. */
function positionKey(index: number): string {
  return String(index);
}
