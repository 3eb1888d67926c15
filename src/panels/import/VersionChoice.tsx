import { useId, useRef } from 'react';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import type { Released } from '../corrections/releaseIndex.ts';

/** Which version is meant. */
export type Picked =
  | { readonly of: 'shown' }
  | { readonly of: 'release'; readonly hash: string }
  | { readonly of: 'file'; readonly file: File | null };

type Props = {
  readonly label: string;
  readonly picked: Picked;
  readonly releases: readonly Released[];
  readonly onPick: (picked: Picked) => void;
};

/** One of the two versions: the dataset shown, a published release, or a file. */
export function VersionChoice({ label, picked, releases, onPick }: Props) {
  const { dataset, text } = useDashboard();
  const { versions } = lateWords(text).importing;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="import-column">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={picked.of === 'release' ? picked.hash : picked.of}
        onChange={({ currentTarget: { value } }) =>
          onPick(
            value === 'shown'
              ? { of: 'shown' }
              : value === 'file'
                ? { of: 'file', file: null }
                : { of: 'release', hash: value },
          )
        }
      >
        <option value="shown">{versions.shown(dataset.title, dataset.version)}</option>
        {releases.map(({ hash, version, day }) => (
          <option key={hash} value={hash}>
            {versions.release(version, day)}
          </option>
        ))}
        <option value="file">{versions.file}</option>
      </select>
      {picked.of === 'file' && (
        <span className="import-picked">
          <button type="button" className="button" onClick={() => input.current?.click()}>
            {versions.pick}
          </button>
          <bdi>{picked.file?.name}</bdi>
          <input
            ref={input}
            type="file"
            hidden
            accept=".geojson,.json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) onPick({ of: 'file', file });
            }}
          />
        </span>
      )}
    </div>
  );
}
