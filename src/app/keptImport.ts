import type { Load, DashboardStore } from '../store/dashboardStore.ts';
import type { Session } from '../panels/import/session.ts';
import { ASKS } from './asks.ts';

/** The imported file that a dashboard shows, or is to show once something of it is answered. */
export type KeptImport = {
  readonly session: () => Session | null;
  /** Keeps the worker of a file; the one before it is ended. It lives for as long as the file is shown. */
  readonly keep: (session: Session) => void;
  /** Opens the dialog at that file's report, or at its questions. */
  readonly reopen: () => void;
  /** Whether the dialog was opened so. */
  readonly isReopened: () => boolean;
};

const known = new WeakMap<DashboardStore, KeptImport>();
const addresses = new WeakMap<File, string>();

/** One for each dashboard. */
export function keptImport(store: DashboardStore): KeptImport {
  const kept = known.get(store) ?? createKept(store);
  known.set(store, kept);
  return kept;
}

function createKept(store: DashboardStore): KeptImport {
  let session: Session | null = null;
  let isReopened = false;
  store.subscribe(({ load, dialog }, before) => {
    if (before.dialog === 'import' && dialog !== 'import') isReopened = false;
    if (load === before.load || session === null || belongs(session, load)) return;
    session.importing.stop();
    session = null;
    // A dialog that was opened for that file would ask a worker that is gone, and wait for ever.
    if (isReopened) store.getState().setDialog(null);
  });
  return {
    session: () => session,
    keep: (next) => {
      if (session !== null && session.importing !== next.importing) session.importing.stop();
      session = next;
    },
    reopen: () => {
      isReopened = true;
      store.getState().setDialog('import');
    },
    isReopened: () => isReopened,
  };
}

/** Whether a load shows what the session made, or waits for its answers. */
function belongs({ stage }: Session, load: Load): boolean {
  if (load.kind === 'failed') return load.error.problems[0]?.code.startsWith(ASKS) === true;
  if (load.kind !== 'ready' || load.origin.kind === 'built_in' || stage.at !== 'report') return false;
  return stage.outcome.report !== null && load.origin.report === stage.outcome.report;
}

/** A file that came from an address. */
export function fileFrom(address: string, content: Blob): File {
  const path = new URL(address, 'https://example.invalid/').pathname;
  const file = new File([content], lastPart(path));
  addresses.set(file, address);
  return file;
}

/** Where a file came from; null: from the reader's own machine. */
export function addressOfFile(file: File): string | null {
  return addresses.get(file) ?? null;
}

function lastPart(path: string): string {
  const part = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(part) || 'file';
  } catch {
    return part;
  }
}
