import type { ComponentType, ReactNode } from 'react';
import { useFact } from '../dashboard.tsx';
import { later } from '../later.tsx';

const HelpDialog = later(async () => (await import('./HelpDialog.tsx')).HelpDialog, 'over the page');
const ExportDialog = later(async () => (await import('./ExportDialog.tsx')).ExportDialog, 'over the page');
const GuideDialog = later(async () => (await import('./GuideDialog.tsx')).GuideDialog, 'over the page');

type Props = { readonly share: ComponentType; readonly open: ReactNode };

/** What lies over the page, when something does. What shares needs addresses, what opens files a worker: they come from outside. */
export function Dialogs({ share: Share, open }: Props) {
  const dialog = useFact((state) => state.dialog);
  if (dialog === 'share') return <Share />;
  if (dialog === 'import') return open;
  if (dialog === 'export') return <ExportDialog />;
  if (dialog === 'guide') return <GuideDialog />;
  return dialog === 'help' ? <HelpDialog /> : null;
}
