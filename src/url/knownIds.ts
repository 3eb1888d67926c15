import type { Dataset } from '../domain/dataset.ts';
import type { View } from '../domain/view.ts';
import { FIELDS } from './fields.ts';
import { formatParam } from './params.ts';

/** Drops what the view names and the dataset doesn't have, and tells what it was. */
export function dropUnknownIds(view: View, dataset: Dataset): { view: View; ignored: readonly string[] } {
  const unknown: ('place' | 'event' | 'claim' | 'story')[] = [];
  if (view.place !== null && !dataset.places.has(view.place)) unknown.push('place');
  if (view.event !== null && !dataset.events.has(view.event)) unknown.push('event');
  if (view.claim !== null && !hasClaim(dataset, view.claim)) unknown.push('claim');
  // Which steps a story has is known once its own file is there.
  if (view.story !== null && dataset.story === null) unknown.push('story');
  const parties = view.parties.filter((id) => !dataset.parties.has(id));
  const documents = view.documents.filter((id) => !dataset.documents.has(id));
  if (unknown.length + parties.length + documents.length === 0) return { view, ignored: [] };
  return {
    view: {
      ...view,
      ...Object.fromEntries(unknown.map((name) => [name, null])),
      parties: view.parties.filter((id) => dataset.parties.has(id)),
      documents: view.documents.filter((id) => dataset.documents.has(id)),
    },
    ignored: [
      ...unknown.map((name) => formatParam(FIELDS[name].key, view[name] ?? '')),
      ...parties.map((id) => formatParam('parties', id)),
      ...documents.map((id) => formatParam('documents', id)),
    ],
  };
}

function hasClaim(dataset: Dataset, claimId: string): boolean {
  for (const event of dataset.events.values())
    if (event.claims.some((claim) => claim.claimId === claimId)) return true;
  return false;
}
