import * as z from 'zod/mini';
import { CODEBOOK_TABLES } from '../dataset/codebookTables.ts';
import { valueAt } from '../dataset/issues.ts';
import { collectionRecord, FORMAT } from '../dataset/schema/collection.ts';
import {
  colourText,
  dayText,
  idText,
  instantText,
  sha256Text,
  storyFileText,
} from '../dataset/schema/primitives.ts';

/** What the checks of a text look like in JSON Schema, which can't call functions. */
const FORMS = new Map<unknown, Readonly<Record<string, string>>>([
  [instantText, { format: 'date-time' }],
  [dayText, { format: 'date' }],
  [sha256Text, { pattern: '^[0-9a-f]{64}$' }],
  [colourText, { pattern: '^#[0-9a-fA-F]{6}$' }],
  [storyFileText, { pattern: '^\\w+([.-]\\w+)*\\.json$' }],
  [idText, { pattern: '^\\S(?:.*\\S)?$' }],
]);

type Described = Record<string, { description?: string; examples?: unknown[] }>;

/** The JSON Schema of the format, from the definitions that validate at run time and the codebook's meanings. */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(collectionRecord, {
    override: ({ zodSchema, jsonSchema: target }) => Object.assign(target, FORMS.get(zodSchema)),
  });
  for (const { path, meanings } of CODEBOOK_TABLES) {
    const members = valueAt(schema, [...path, 'properties']) as Described;
    for (const [name, { meaning, absence, example }] of Object.entries(meanings))
      Object.assign(members[name] ?? {}, {
        description: `${meaning} Absent: ${absence}.`,
        examples: [example],
      });
  }
  const { $schema, ...rest } = schema;
  const title = `Dataset of the format ${FORMAT}`;
  return {
    $schema,
    title,
    description: 'A GeoJSON FeatureCollection (RFC 7946). Explained in README.md, the codebook.',
    ...rest,
  };
}

export function jsonSchemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}
