import { compareText } from '../domain/compareText.ts';
import { suggestion } from '../dataset/nearest.ts';
import type { PartyId } from '../domain/ids.ts';
import type { Speaker } from '../domain/speaker.ts';
import type { Reconciled } from './reconcile.ts';
import type { Report } from './report.ts';
import type { Seeds } from './seeds.ts';

/** Who speaks on whose side, by name, sorted: the order of writing has no meaning. */
export function resolveSpeakers(
  { speakers, documents, refusedIds }: Seeds,
  { parties, events }: Reconciled,
  report: Report,
): Map<string, Speaker> {
  const named = new Set(
    [...events.values()].flatMap(({ claims }) => claims.flatMap((claim) => claim.attribution)),
  );
  // Of a document that could not be read whole nobody knows who speaks in it.
  const isWhole = documents.every((document) => document.whole);
  const seen = new Set<string>();
  for (const { value, source } of speakers) {
    const { name, side, basis } = value;
    if (seen.has(name))
      report(source, ['name'], {
        code: 'duplicate-id',
        message: `The speaker "${name}" stands here already.`,
        hint: 'Take one of the two out.',
      });
    else if (isWhole && !named.has(name))
      report(source, ['name'], {
        code: 'speaker-silent',
        message: `No claim names "${name}" in its attribution.`,
        hint: `Write the name as it stands there, or take it out. ${suggestion(name, [...named])}`,
      });
    seen.add(name);
    if (side !== null && !parties.has(side as PartyId) && !refusedIds.has(side))
      report(source, ['side'], {
        code: 'unknown-id',
        message: `There is no party "${side}".`,
        hint: suggestion(side, [...parties.keys()]),
      });
    if (side !== null && basis == null)
      report(source, [], {
        code: 'basis-missing',
        message: `"${name}" has a side, but no basis for it.`,
        hint: 'Add `basis`: what the documents call the speaker.',
      });
  }
  return new Map(
    speakers
      .map(({ value: { name, side } }) => ({ name, side: side as PartyId | null }))
      .sort((a, b) => compareText(a.name, b.name))
      .map((speaker) => [speaker.name, speaker]),
  );
}
