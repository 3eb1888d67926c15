import { useRef } from 'react';
import type { ExportFile, Extract, PageFormat, Provenance } from '../../export/data/contract.ts';
import { mayRefuseDownloads } from '../../export/save.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { type Making, saveFile, sizeOf, useExport } from './useExport.tsx';

type Props = {
  readonly format: PageFormat;
  readonly extract: Extract;
  /** What the file says of itself, as soon as that is known. */
  readonly prove: () => Promise<Provenance>;
};

/** Makes the file and hands it over; what takes long says how far it is, and can be called off. */
export function MakeFile({ format, extract, prove }: Props) {
  const { exporting } = lateWords(useDashboard().text);
  const { making, make, cancel } = useExport();
  const main = useRef<HTMLButtonElement>(null);
  const isMaking = making.kind === 'making';
  const isEmpty = extract.table.rows.length === 0;
  return (
    <div className="takeout-make">
      <div className="takeout-actions">
        <button
          ref={main}
          type="button"
          className="button button-main"
          // It keeps the focus while the file is made.
          aria-disabled={isMaking || isEmpty}
          onClick={() => {
            if (!isMaking && !isEmpty) make(format, extract, prove);
          }}
        >
          {exporting.download(exporting.formats[format])}
        </button>
        {isMaking && (
          <span className="takeout-progress">
            <progress aria-label={exporting.makingLabel} value={making.share} max={1} />
            <span>{exporting.making(Math.round(making.share * 100))}</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                cancel();
                main.current?.focus();
              }}
            >
              {exporting.cancel}
            </button>
          </span>
        )}
      </div>
      {/* Always there: what is put into it later is read out. */}
      <output className="dialog-said">{saying(making)}</output>
      {making.kind === 'made' && making.files.length > 1 && <Beside files={making.files} />}
      {mayRefuseDownloads() && <p className="panel-note">{exporting.refused}</p>}
    </div>
  );

  function saying(making: Making): string {
    if (making.kind === 'cancelled') return exporting.cancelled;
    if (making.kind === 'failed') return exporting.failed;
    const [first] = making.kind === 'made' ? making.files : [];
    return first ? exporting.saved(first.name, sizeOf(first)) : '';
  }
}

/** Files that belong to the one that was saved: browsers ask before a page saves several at once. */
function Beside({ files: [first, ...files] }: { readonly files: readonly ExportFile[] }) {
  const { exporting } = lateWords(useDashboard().text);
  const base = first?.name.replace(/\.[^.]*$/, '') ?? '';
  // They are called alike: what tells them apart is enough.
  const ending = (name: string) => (name.startsWith(base) ? name.slice(base.length) : name);
  return (
    <div className="takeout-beside">
      <span>{exporting.beside}</span>
      {files.map((file) => (
        <button
          key={file.name}
          type="button"
          className="link"
          title={file.name}
          onClick={() => saveFile(file)}
        >
          {exporting.saveBeside(ending(file.name))}
        </button>
      ))}
    </div>
  );
}
