import type { Assembled } from './assemble.ts';
import type { Source } from './report.ts';
import type { Path } from './yamlFile.ts';

/** A text that we wrote, and where. */
export type OwnText = { readonly text: string; readonly source: Source; readonly member: Path };

/**
 * Every text of ours in the seeds: all that is written in our words. Names, hedges and bound words are the documents'
 * own and stay out.
 */
export function ownTexts({ gazetteer, seeds }: Assembled): OwnText[] {
  const texts: OwnText[] = [];
  const add = (source: Source, member: Path, text: string | null | undefined) => {
    if (text != null) texts.push({ text, source, member });
  };
  for (const { seed } of gazetteer.documents.values()) {
    if (seed.record) add(seed.record.source, ['date_basis'], seed.record.value.date_basis);
    for (const { value, source } of seed.windows) add(source, ['basis'], value.basis);
    for (const { value, source } of seed.leftOut) add(source, ['note'], value.note);
    for (const { event, claims } of seed.events) {
      for (const member of ['title', 'summary', 'unlocated', 'note'] as const)
        add(event.source, [member], event.value[member]);
      event.value.figures?.forEach((figure, index) => {
        add(event.source, ['figures', index, 'what'], figure.what);
        add(event.source, ['figures', index, 'unit'], figure.unit);
      });
      for (const { value, source } of claims) addClaim(add, value, source);
    }
    for (const { value, source } of seed.claims) addClaim(add, value, source);
  }
  for (const { value, source } of seeds.speakers) add(source, ['basis'], value.basis);
  if (seeds.dataset) add(seeds.dataset.source, ['coded_by'], seeds.dataset.value.coded_by);
  if (seeds.story) add(seeds.story.source, ['title'], seeds.story.title);
  for (const { value, source } of seeds.story?.steps ?? [])
    for (const member of ['title', 'text'] as const) add(source, [member], value[member]);
  return texts;
}

function addClaim(
  add: (source: Source, member: Path, text: string | null | undefined) => void,
  claim: { readonly says: string; readonly basis?: string | null | undefined },
  source: Source,
): void {
  add(source, ['says'], claim.says);
  add(source, ['basis'], claim.basis);
}

/** Names of parties, places, organisations and documents: whoever uses them copies nobody. */
export function namesIn({ dataset }: Assembled): string[] {
  const names: (string | null)[] = [];
  for (const { name, aliases } of dataset.parties.values()) names.push(name, ...aliases);
  for (const { name, admin1, spellings } of dataset.places.values()) names.push(name, admin1, ...spellings);
  for (const { title, publisher, author } of dataset.documents.values()) names.push(title, publisher, author);
  for (const { actors, figures, claims } of dataset.events.values()) {
    names.push(...actors);
    for (const { saidBy } of figures) names.push(saidBy);
    for (const { attribution } of claims) names.push(...attribution);
  }
  return names.filter((name) => name !== null);
}
