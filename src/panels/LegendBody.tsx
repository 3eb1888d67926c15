import type { ReactNode } from 'react';
import { laterCut } from '../domain/comparison.ts';
import { drawEventGlyph, EVENT_GLYPHS } from '../picture/eventGlyph.ts';
import { kindGlyph } from '../picture/kindGlyph.ts';
import { kindEntries, partyEntries, stateEntries } from '../picture/legendEntries.ts';
import { drawMark } from '../picture/mark.ts';
import { MARK_INK } from '../picture/theme.ts';
import { standingAlone } from '../text/stateWords.ts';
import { useDashboard, useFact } from './dashboard.tsx';
import { Drawing } from './Drawing.tsx';

/** A ring ages as what it stands around does: one line for both. */
const AGED_RINGS: Readonly<Record<string, string>> = { fading: 'contested_old', outline: 'contested_older' };

/** Parties, states, kinds of places and of events, drawn by the same hand as the marks. */
export function LegendBody() {
  const { dataset, text, theme } = useDashboard();
  const ink = MARK_INK[theme];
  const { legend } = text.page;
  const states = stateEntries(dataset, legend);
  // Two maps have one legend.
  const known = useFact(({ view: { known, compare } }) => laterCut(known, compare?.known ?? known));
  const kinds = kindEntries(dataset, known);
  return (
    <div className="legend-body" data-scroller>
      <div className="legend-column">
        <Group title={legend.parties}>
          {partyEntries(dataset, text.locale, known).map(({ key, name, mark }) => (
            <Entry key={key} label={name} drawing={<Drawing drawing={drawMark(mark, ink)} size={28} />} />
          ))}
        </Group>
        <Group title={legend.states}>
          {states
            .filter(({ key }) => !Object.values(AGED_RINGS).includes(key))
            .map(({ key, name, mark }) => {
              const ring = states.find((other) => other.key === AGED_RINGS[key]);
              const drawings = [mark, ...(ring ? [ring.mark] : [])].map((one) => drawMark(one, ink));
              return (
                <Entry
                  key={key}
                  label={name}
                  drawing={drawings.map((drawing, index) => (
                    <Drawing key={index === 0 ? key : AGED_RINGS[key]} drawing={drawing} size={28} />
                  ))}
                />
              );
            })}
        </Group>
      </div>
      <div className="legend-column">
        {kinds.length > 0 && (
          <Group title={legend.kinds}>
            {kinds.map((kind) => (
              <Entry
                key={kind}
                label={standingAlone(text.terms.placeKind[kind], text.locale)}
                drawing={<Drawing drawing={{ size: 12, paths: kindGlyph(kind, ink.groundInk) }} size={16} />}
              />
            ))}
          </Group>
        )}
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
