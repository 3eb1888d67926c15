import type { KeyboardEvent } from 'react';
import { useDashboard, useFact } from './dashboard.tsx';
import { later } from './later.tsx';

const drawings = () => import('./drawings/parts.ts');
const DrawingControl = later(async () => (await drawings()).DrawingControl);
const DrawingNote = later(async () => (await drawings()).DrawingNote);
const LegendBody = later(async () => (await import('./LegendBody.tsx')).LegendBody);
const GuideButton = later(async () => (await import('./guide/GuideButton.tsx')).GuideButton);

type Props = { readonly startsOpen: boolean; readonly fetchBasemap: () => Promise<unknown> };

/** What the marks mean, and what else is drawn. Where it would cover what it explains it starts closed; Escape closes it. */
export function Legend({ startsOpen, fetchBasemap }: Props) {
  const { text } = useDashboard();
  const isDrawn = useFact(({ view }) => view.drawing !== 'places');
  return (
    <>
      <details className="legend" open={startsOpen}>
        <summary onKeyDown={closeByEscape}>{text.page.legend.title}</summary>
        <DrawingControl fetchBasemap={fetchBasemap} />
        <LegendBody />
        <GuideButton />
      </details>
      {isDrawn && <DrawingNote />}
    </>
  );
}

/** Of what lies in it only the choice of a drawing, which has an Escape of its own, and the guide take the focus. */
function closeByEscape({ key, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key === 'Escape') currentTarget.closest('details')?.removeAttribute('open');
}
