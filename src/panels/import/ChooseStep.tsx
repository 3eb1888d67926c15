import { useRef } from 'react';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { MOST_SHOWN } from './limits.ts';

/** What a system's own dialog offers at first; another ending can still be chosen there. */
const ENDINGS = '.geojson,.json,.csv,.tsv,.txt,.kml,.parquet,.geoparquet,.gz';

type Props = { readonly onFile: (file: File) => void; readonly said: string | null };

/** A file is chosen, or dropped on the page; which kinds can be read. */
export function ChooseStep({ onFile, said }: Props) {
  const { choose } = lateWords(useDashboard().text).importing;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p>{choose.intro}</p>
      <p>{choose.most(MOST_SHOWN)}</p>
      <div className="import-choose">
        <button
          type="button"
          className="button button-main"
          data-step-start
          onClick={() => input.current?.click()}
        >
          {choose.button}
        </button>
        <span>{choose.orDrop}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept={ENDINGS}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file again, once it is mended, is a choice too.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <output className="import-said">{said ?? ''}</output>
      <h3 className="small-title">{choose.formats}</h3>
      <dl className="facts">
        {choose.kinds.map(([name, needs]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{needs}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
