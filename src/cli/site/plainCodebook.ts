import { citation } from '../../compile/codebookCitation.ts';
import { propertyTable } from '../../compile/codebookTables.ts';
import { CODEBOOK_TABLES } from '../../dataset/codebookTables.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Imprint } from '../../domain/imprint.ts';

/** What the page links to where a dataset came without a codebook: its columns, and no word of how it was coded. */
export function plainCodebook(dataset: Dataset & Partial<Imprint>): string {
  const said = { publisher: null, contact: null, codedBy: null, citeAs: null, mayPassOn: true, ...dataset };
  const tables = CODEBOOK_TABLES.map(({ name, meanings }) => `## \`${name}\`\n\n${propertyTable(meanings)}`);
  return `# Codebook

${citation(said)}

\`events.geojson\` is of the format \`changing-hands/1\`. It came without a codebook of its own: how it was coded is for its
publisher to say. These are its columns.

${tables.join('\n\n')}
`;
}
