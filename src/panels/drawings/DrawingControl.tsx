import './drawings.css';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Drawing } from '../../domain/view.ts';
import { isReach, REACH_KM, type ReachDrawing } from '../../picture/drawings/illustration.ts';
import { noteOf } from '../../picture/drawings/noteOf.ts';
import { lateWords } from '../../text/late.ts';
import { Choice } from '../Choice.tsx';
import { useDashboard, useFact, useSetView } from '../dashboard.tsx';
import { AreasTable } from './AreasTable.tsx';

type Props = { readonly fetchBasemap: () => Promise<unknown> };

const WAYS = ['places', 'roads', 'reach'] as const;
const RADII = Object.keys(REACH_KM) as ReachDrawing[];

/** In the legend: what is drawn beside the marks, and, while something is, the areas that each way comes to. */
export function DrawingControl({ fetchBasemap }: Props) {
  const { text } = useDashboard();
  const { drawings: words } = lateWords(text);
  const drawing = useFact((state) => state.view.drawing);
  const setView = useSetView();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const way = isReach(drawing) ? 'reach' : drawing;
  const choose = (drawing: Drawing) => setView({ drawing });
  const closeByEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes what its button has opened
    <div className="drawing-control" onKeyDown={closeByEscape}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.button(words.names[way])}
      </button>
      <div id={id} hidden={!open}>
        {open && (
          <>
            <Choice
              legend={words.title}
              name="drawing"
              options={WAYS.map((value) => ({ value, label: words.names[value] }))}
              value={way}
              onChoose={choose}
            />
            {isReach(drawing) && (
              <Choice
                legend={words.radius}
                name="drawing-radius"
                options={RADII.map((value) => ({ value, label: words.km(REACH_KM[value]) }))}
                value={drawing}
                onChoose={choose}
              />
            )}
            {drawing === 'places' ? (
              <p className="drawing-none">{words.places}</p>
            ) : (
              <>
                <AreasTable fetchBasemap={fetchBasemap} />
                <p className="drawing-none">{noteOf(drawing, words).details}</p>
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}
