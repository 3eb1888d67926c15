import type { Dataset } from '../domain/dataset.ts';
import { type Instant, MINUTE, plus } from '../domain/instant.ts';

/** Who answers for a dataset. The file may say it; the domain has no use for it. */
export type Imprint = { readonly publisher: string | null; readonly contact: string | null };

export function imprintOf(dataset: Dataset & Partial<Imprint>): Imprint {
  return { publisher: dataset.publisher ?? null, contact: dataset.contact ?? null };
}

/** Where a contact leads: a web page or a mailbox; null for anything else, which is text. */
export function contactAddress(contact: string): string | null {
  if (/^https?:\/\/[^\s<>"]+$/i.test(contact)) return contact;
  return /^[^\s@<>"?&:/]+@[^\s@<>"?&:/]+$/.test(contact) ? `mailto:${contact}` : null;
}

/** The cut at the end of each document that says when it was written. Links are to the minute: a second more is left in. */
export function cutsOf(dataset: Dataset): { readonly title: string; readonly end: Instant }[] {
  return [...dataset.documents.values()].flatMap(({ title, reported: { latest } }) =>
    latest === null ? [] : [{ title, end: plus(latest, Math.ceil(latest / MINUTE) * MINUTE - latest) }],
  );
}
