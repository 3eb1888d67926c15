import type { Mapping, SourceTable } from './contract.ts';
import { mappedReader } from './mappedReader.ts';
import { ownReader } from './ownReader.ts';
import { profileReader } from './profiles/profiles.ts';
import type { Reader } from './reading.ts';

/** Who reads the rows: a layout that is known by its columns, or the mapping alone. */
export function readerOf(table: SourceTable, mapping: Mapping): Reader {
  if (mapping.own) return ownReader(table, mapping);
  return mapping.profile === null
    ? mappedReader(table, mapping)
    : profileReader(mapping.profile, table, mapping);
}
