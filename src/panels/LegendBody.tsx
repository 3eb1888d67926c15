import type { ReactNode } from 'react';
import { drawEventGlyph, EVENT_GLYPHS } from '../picture/eventGlyph.ts';
import { kindGlyph } from '../picture/kindGlyph.ts';
import { kindEntries, partyEntries, stateEntries } from '../picture/legendEntries.ts';
import { drawMark } from '../picture/mark.ts';
import { MARK_INK } from '../picture/theme.ts';
import { standingAlone } from '../text/stateWords.ts';
import { useDashboard } from './dashboard.tsx';
import { Drawing } from './Drawing.tsx';

/** Parties, states, kinds of places and of events, drawn by the same hand as the marks. */
export function LegendBody() {
  const { dataset, text, theme } = useDashboard();
  const ink = MARK_INK[theme];
  const { legend } = text.page;
  return (
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
        {kindEntries(dataset).map((kind) => (
          <Entry
            key={kind}
            label={standingAlone(text.terms.placeKind[kind], text.locale)}
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
