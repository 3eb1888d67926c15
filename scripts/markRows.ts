import type { Party } from '../src/domain/party.ts';
import type { MarkKind } from '../src/picture/kindGlyph.ts';
import { AGEING_STAGES, type Mark, type PartyLook } from '../src/picture/mark.ts';

/** A mark and the words for it. */
export type NamedMark = { readonly name: string; readonly mark: Mark };

/** Every state that a party can be in at a kind of place, with every age; `other` is who takes from it or denies it. */
export function statesOf(
  party: PartyLook,
  other: PartyLook,
  kind: MarkKind = 'settlement',
): readonly NamedMark[] {
  const calm = { contested: null, disputed: null, kind } as const;
  const held = { kind: 'held', party } as const;
  const aged = AGEING_STAGES.flatMap((ageing): NamedMark[] => {
    const after = ageing === 'fresh' ? '' : `, ${ageing}`;
    return [
      { name: `held${after}`, mark: { ...calm, ageing, base: held } },
      {
        name: `changing${after}`,
        mark: { ...calm, ageing, base: { kind: 'changing', from: other, to: party } },
      },
      { name: `disputed${after}`, mark: { ...calm, ageing, base: held, disputed: other } },
      { name: `contested${after}`, mark: { ...calm, ageing, base: held, contested: ageing } },
    ];
  });
  return [
    ...aged,
    {
      name: 'contested and disputed',
      mark: { ...calm, ageing: 'fresh', base: held, contested: 'fresh', disputed: 'unnamed' },
    },
    { name: 'next', mark: { ...calm, ageing: 'fresh', base: { kind: 'not_reported', next: party } } },
    { name: 'not reported', mark: { ...calm, ageing: 'fresh', base: { kind: 'not_reported', next: null } } },
    {
      name: 'not reported, contested',
      mark: { ...calm, ageing: 'fresh', contested: 'fresh', base: { kind: 'not_reported', next: null } },
    },
  ];
}

/** Who stands against a party on the sheet: the first of another group. */
export function otherOf(party: Party, parties: readonly Party[]): Party {
  return parties.find(({ group }) => group !== party.group) ?? party;
}
