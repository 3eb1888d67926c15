import type { SourceDocument } from '../../domain/document.ts';
import { isolated } from '../../text/isolate.ts';
import type { Catalogue } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';

/** A document in a word or two: who published it, else its title. */
export function documentName({ publisher, title }: SourceDocument, text: Catalogue): string {
  return lateWords(text).compare.documentName(publisher && isolated(publisher), isolated(title));
}
