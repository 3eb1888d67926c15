import type { Moment } from '../domain/moment.ts';
import { factsOf } from '../export/facts.ts';
import type { Look } from '../export/look.ts';

/** What a PNG says of itself, by keyword: the same as one that is saved from the page. */
export function fileFactsOf(look: Look, moment: Moment): Readonly<Record<string, string>> {
  const { title, description, credit, licence } = factsOf(look, moment);
  return { Title: title, Description: description, Author: credit, Copyright: licence };
}
