import '../share/share.css';
import '../export/export.css';
import { useMemo, useRef, useState } from 'react';
import { now } from '../../domain/instant.ts';
import { citationOf } from '../../export/citation/citation.ts';
import { refusalOf } from '../../export/data/allowed.ts';
import type { Table } from '../../export/data/contract.ts';
import { baseName, provenanceOf } from '../../export/data/provenance.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { Citations } from '../export/Citations.tsx';
import { ExportFacts } from '../export/ExportFacts.tsx';
import { MADE_BY } from '../export/madeBy.ts';
import { MakeFile } from '../export/MakeFile.tsx';
import { SumLine } from '../export/SumLine.tsx';
import { tablePreview } from '../export/tablePreview.ts';
import { useExtracts } from '../export/useExtracts.tsx';
import { useFileFacts } from '../export/useFileFacts.tsx';
import { useMapBox, useViewWords } from '../export/useViewFacts.tsx';
import { firstWanted, formatOf, kindsOf, scopeOf, type Wanted } from '../export/wanted.ts';
import { FormatOptions, KindOptions, ScopeOptions } from '../export/WantedOptions.tsx';
import { imprintOf } from '../imprint.ts';
import { useOutside } from '../outside.tsx';
import { PreviewTable } from '../PreviewTable.tsx';
import { Frame } from './Frame.tsx';

/** What hands out the data: which of them, how many and why not the others, as what; and how they are cited. */
export function ExportDialog() {
  const { store, dataset, text } = useDashboard();
  const { exporting } = lateWords(text);
  const { linkOf } = useOutside();
  // The view as it was when the dialog opened: what is exported is what is read, also while the clock runs on.
  const [view] = useState(() => store.getState().view);
  const box = useMapBox(view);
  const [accessed] = useState(now);
  const [wanted, setWanted] = useState(() => firstWanted(dataset, view));
  const want = (change: Partial<Wanted>) => setWanted((wanted) => ({ ...wanted, ...change }));
  const { hash, issued, isHashing, settled } = useFileFacts();
  const first = useRef<HTMLInputElement>(null);

  const kinds = useMemo(() => kindsOf(dataset, view), [dataset, view]);
  const { of, isExtent, kind } = wanted;
  const extracting = useMemo(
    () => ({ dataset, view, scope: scopeOf({ of, isExtent }, box) }),
    [dataset, view, of, isExtent, box],
  );
  const extracts = useExtracts(extracting, kinds, kind);
  const extract = extracts[kind];
  const link = linkOf(view);
  const proving = useMemo(
    () => extract && { ...extracting, extract, link, accessed, madeBy: MADE_BY, text },
    [extracting, extract, link, accessed, text],
  );
  const provenance = useMemo(
    () => proving && provenanceOf({ ...proving, hash, issued }),
    [proving, hash, issued],
  );
  const refusal = refusalOf(imprintOf(dataset));
  const viewWords = useViewWords(view);
  if (!extract || !proving || !provenance) return null;
  const prove = async () => {
    const { hash, issued } = await settled;
    return provenanceOf({ ...proving, hash, issued });
  };

  return (
    <Frame name="export" title={exporting.title} focus={first}>
      <div className="takeout" data-scroller>
        {refusal && (
          <p className="takeout-refusal" role="note">
            <strong>{refusal.message}</strong> {refusal.hint}
          </p>
        )}
        <div className="takeout-columns">
          <div>
            <KindOptions
              {...{ wanted, want, kinds, extracts, first }}
              isComparing={view.compare !== null}
              mayPassOn={refusal === null}
            />
            <ScopeOptions {...{ wanted, want, box, viewWords }} isCut={view.known !== 'all'} />
            <FormatOptions {...{ wanted, want }} />
          </div>
          <div>
            <SumLine extract={extract} view={view} />
            {/* Another choice is another file: what was made, or is being made, was of this one. */}
            <MakeFile
              key={JSON.stringify(wanted)}
              format={formatOf(wanted)}
              extract={extract}
              prove={prove}
            />
            <FirstRows table={extract.table} />
            <Citations
              citation={citationOf({ provenance, accessed, issued, citeAs: imprintOf(dataset).citeAs })}
              isView={of === 'view'}
              base={baseName(provenance)}
            />
            <ExportFacts provenance={provenance} isHashing={isHashing} />
            <p className="panel-note">
              {exporting.picture}{' '}
              <button type="button" className="link" onClick={() => store.getState().setDialog('share')}>
                {text.chrome.share}
              </button>
            </p>
          </div>
        </div>
      </div>
    </Frame>
  );
}

function FirstRows({ table }: { readonly table: Table }) {
  const { exporting } = lateWords(useDashboard().text);
  const { columns, rows } = tablePreview(table);
  if (rows.length === 0) return null;
  const kind = exporting.kindNotes[table.kind];
  const caption = exporting.preview(kind, rows.length, columns.length, table.rows.length);
  return <PreviewTable {...{ caption, columns, rows }} />;
}
