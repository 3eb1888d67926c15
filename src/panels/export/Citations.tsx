import { useState } from 'react';
import type { ExportFile } from '../../export/data/contract.ts';
import { citationBibtex } from '../../export/citation/bibtex.ts';
import type { Citation } from '../../export/citation/citation.ts';
import { citationCsl } from '../../export/citation/csl.ts';
import { citationRis } from '../../export/citation/ris.ts';
import { citationText } from '../../export/citation/text.ts';
import { lateWords } from '../../text/late.ts';
import { Choice } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { CopyField } from '../share/CopyField.tsx';
import { saveFile } from './useExport.tsx';

const FORMS = {
  text: { write: citationText, ending: 'txt', mime: 'text/plain' },
  bibtex: { write: citationBibtex, ending: 'bib', mime: 'application/x-bibtex' },
  ris: { write: citationRis, ending: 'ris', mime: 'application/x-research-info-systems' },
  csl: { write: citationCsl, ending: 'json', mime: 'application/vnd.citationstyles.csl+json' },
} as const satisfies Readonly<
  Record<string, { write: (cited: Citation) => string; ending: string; mime: string }>
>;
type Form = keyof typeof FORMS;

type Props = {
  readonly citation: Citation;
  readonly isView: boolean;
  /** Name of the file, without ending. */
  readonly base: string;
};

/** How the exact view is cited, in the forms that reference managers take. */
export function Citations({ citation, isView, base }: Props) {
  const { exporting, embedding } = lateWords(useDashboard().text);
  const [form, setForm] = useState<Form>('text');
  const { write, ending, mime } = FORMS[form];
  const words = write(citation);
  const file: ExportFile = { name: `${base}_citation.${ending}`, mime, content: words };
  return (
    <section className="takeout-cite">
      <h3 className="small-title">{isView ? exporting.cite : exporting.citeWhole}</h3>
      <Choice
        legend={exporting.citationForm}
        name="export-citation"
        options={(Object.keys(FORMS) as Form[]).map((value) => ({
          value,
          label: exporting.citations[value],
        }))}
        value={form}
        onChoose={setForm}
      />
      <CopyField
        label={exporting.citation}
        value={words}
        rows={4}
        isCode={form !== 'text'}
        copy={exporting.copyCitation}
        copyShort={embedding.texts.copyShort}
      >
        <button type="button" className="button" onClick={() => saveFile(file)}>
          {exporting.saveCitation}
        </button>
      </CopyField>
    </section>
  );
}
