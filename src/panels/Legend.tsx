import type { ReactNode } from 'react';
import { drawEventGlyph, EVENT_GLYPHS } from '../picture/eventGlyph.ts';
import { kindGlyph, MARK_KINDS } from '../picture/kindGlyph.ts';
import { drawMark } from '../picture/mark.ts';
import { MARK_INK } from '../picture/theme.ts';
import { useDashboard } from './dashboard.tsx';
import { Drawing } from './Drawing.tsx';
import { partyEntries, stateEntries } from './legendEntries.ts';

/** What the marks mean, drawn by the same hand as the marks. On a phone it starts closed. */
export function Legend({ startsOpen }: { readonly startsOpen: boolean }) {
  const { dataset, text, theme } = useDashboard();
  const ink = MARK_INK[theme];
  const { legend } = text.page;
  return (
    <details className="legend" open={startsOpen}>
      <summary>{legend.title}</summary>
      <div className="legend-body" data-scroller>
        <Group title={legend.parties}>
          {partyEntries(dataset, text.locale).map(({ key, name, mark }) => (
            <Entry key={key} label={name} drawing={<Drawing drawing={drawMark(mark, ink)} size={28} />} />
          ))}
        </Group>
        <Group title={legend.states}>
          {stateEntries(dataset, legend).map(({ key, name, mark }) => (
            <Entry key={key} label={name} drawing={<Drawing drawing={drawMark(mark, ink)} size={28} />} />
          ))}
        </Group>
        <Group title={legend.kinds}>
          {MARK_KINDS.filter((kind) => kind !== 'settlement').map((kind) => (
            <Entry
              key={kind}
              label={text.terms.placeKind[kind]}
              drawing={<Drawing drawing={{ size: 12, paths: kindGlyph(kind, ink.groundInk) }} size={16} />}
            />
          ))}
        </Group>
        <Group title={legend.events}>
          {EVENT_GLYPHS.map((glyph) => (
            <Entry
              key={glyph}
              label={legend.glyphs[glyph]}
              drawing={
                <Drawing
                  drawing={{ size: 12, paths: drawEventGlyph(glyph, ink.groundInk, ink.ground) }}
                  size={16}
                />
              }
            />
          ))}
        </Group>
      </div>
    </details>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="legend-group">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Entry({ label, drawing }: { readonly label: string; readonly drawing: ReactNode }) {
  return (
    <li>
      {drawing}
      <bdi>{label}</bdi>
    </li>
  );
}
