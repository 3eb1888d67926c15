import './changes.css';
import { useEffect, useState } from 'react';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { keyed } from '../keyed.ts';
import { useOutside } from '../outside.tsx';
import { type Block, type Piece, readChangelog } from './changelog.ts';
import { readReleases, type Released } from './releaseIndex.ts';

const CHANGELOG = 'CHANGELOG.md';
const RELEASES = 'releases/index.json';

type Fetched = { readonly blocks: readonly Block[]; readonly releases: readonly Released[] };
type Standing = Fetched | 'loading' | 'failed' | 'none' | 'of_file';

/** What has changed from version to version, as it lies beside the dataset: fetched when somebody opens it. */
export function Changes() {
  const { text } = useDashboard();
  const { corrections } = lateWords(text);
  const [open, setOpen] = useState(false);
  return (
    <details className="changes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{corrections.changes}</summary>
      {open && <Fetching />}
    </details>
  );
}

function Fetching() {
  const { text } = useDashboard();
  const { corrections } = lateWords(text);
  const standing = useChanges();
  if (typeof standing === 'object') return <Shown {...standing} />;
  const sentences = {
    loading: corrections.changesLoading,
    failed: corrections.changesFailed,
    none: corrections.noChanges,
    of_file: corrections.noChangesOfFile,
  };
  return (
    <p className="panel-note" role="status">
      {sentences[standing]}
    </p>
  );
}

function useChanges(): Standing {
  const { readBeside } = useOutside();
  const [standing, stand] = useState<Standing>('loading');
  useEffect(() => {
    const request = new AbortController();
    const { signal } = request;
    const settle = (answer: Standing) => {
      if (!signal.aborted) stand(answer);
    };
    const changelog = readBeside(CHANGELOG, signal);
    if (changelog === null) {
      settle('of_file');
      return;
    }
    // One may be there without the other.
    Promise.all([
      changelog,
      readBeside(RELEASES, signal)?.then(readReleases, () => []) ?? Promise.resolve([]),
    ]).then(
      // A host that answers everything with a page has no list of changes.
      ([words, releases]) =>
        settle(/^\s*</.test(words) ? 'none' : { blocks: readChangelog(words), releases }),
      (error: unknown) => settle(isMissing(error) ? 'none' : 'failed'),
    );
    return () => request.abort();
  }, [readBeside]);
  return standing;
}

/** Whether the host has answered that there is no such file. */
function isMissing(error: unknown): boolean {
  const { problems } = error as { readonly problems?: readonly { readonly code: string }[] };
  return problems?.some(({ code }) => code === 'not-found') === true;
}

function Shown({ blocks, releases }: Fetched) {
  const { text, words } = useDashboard();
  const { corrections } = lateWords(text);
  const { besideAddress } = useOutside();
  return (
    <div className="changes-list" dir="auto">
      {keyed(blocks, (block) => JSON.stringify(block).slice(0, 60)).map(({ key, item }) => (
        <Shape key={key} block={item} />
      ))}
      {releases.length > 0 && (
        <>
          <h3>{corrections.releases}</h3>
          <ul>
            {releases.map(({ hash, version, day, note }) => (
              <li key={hash}>
                <a className="link" href={besideAddress(`releases/${hash}.geojson`) ?? undefined}>
                  {corrections.release(isolated(version), day && words.edtf(day))}
                </a>{' '}
                <code>{hash}</code>
                {note !== null && (
                  <>
                    {' '}
                    <bdi>{note}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Shape({ block }: { readonly block: Block }) {
  if (block.kind === 'list')
    return (
      <ul>
        {keyed(block.entries, (entry) => entry[0]?.text ?? '').map(({ key, item }) => (
          <li key={key}>
            <Pieces pieces={item} />
          </li>
        ))}
      </ul>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <Pieces pieces={block.pieces} />
      </p>
    );
  // What it is called stands on what opens it.
  if (block.level === 1) return null;
  const Heading = block.level === 2 ? 'h3' : 'h4';
  return (
    <Heading>
      <Pieces pieces={block.pieces} />
    </Heading>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { besideAddress } = useOutside();
  return keyed(pieces, ({ text }) => text).map(({ key, item }) => {
    if (item.kind === 'text') return item.text;
    if (item.kind === 'code') return <code key={key}>{item.text}</code>;
    const href = /^https?:/i.test(item.href) ? item.href : (besideAddress(item.href) ?? undefined);
    return (
      <a key={key} className="link" href={href} rel="noopener noreferrer">
        {item.text}
      </a>
    );
  });
}
