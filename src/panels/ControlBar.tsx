import { reachOf } from '../domain/period.ts';
import { type MouseEvent, useId, useRef } from 'react';
import { stateWord } from '../domain/control/index.ts';
import type { Place } from '../domain/place.ts';
import type { Moment } from '../store/selectors.ts';
import { stateSentence } from '../text/stateWords.ts';
import { BarGround } from './BarGround.tsx';
import { BarNames } from './BarNames.tsx';
import { BarStretch } from './BarStretch.tsx';
import { BAR, type BarScale, barScale, momentPressed, pressedExtent, runsOf } from './controlBar.ts';
import { useDashboard, useSetView } from './dashboard.tsx';
import type { Stretch } from './placeFacts.ts';
import { useStretchSpan } from './useStretchSpan.tsx';
import { useWidth } from './useWidth.tsx';
import { lateWords } from '../text/late.ts';

type Props = { readonly place: Place; readonly stretches: readonly Stretch[]; readonly moment: Moment };

/**
 * Who held the place when, over the whole period. The drawing is for the eye; over it lies one native radio for each
 * stretch, so that arrow keys go from one to the next. A press takes the clock to the moment pressed.
 */
export function ControlBar({ place, stretches, moment }: Props) {
  const { text } = useDashboard();
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const help = useId();
  const { period } = moment;
  const scale = barScale(period, width, text.direction === 'rtl');
  return (
    <fieldset className="control-bar" aria-describedby={help}>
      <legend className="visually-hidden">{lateWords(text).dossier.bar}</legend>
      <div className="bar-track" ref={track} style={{ blockSize: BAR.size }}>
        {width > 0 && (
          <>
            <svg className="bar-drawing" width={width} height={BAR.size} aria-hidden="true" focusable="false">
              <BarGround moment={moment} scale={scale} />
              {stretches.map((stretch) => (
                <BarStretch key={stretch.within.earliest} {...{ place, stretch, scale }} />
              ))}
              {runsOf(stretches).map((run) => (
                <BarNames key={run.within.earliest} run={run} scale={scale} />
              ))}
              <Lines moment={moment} scale={scale} />
            </svg>
            <Targets stretches={stretches} scale={scale} />
          </>
        )}
      </div>
      <p id={help} hidden>
        {lateWords(text).dossier.barHelp}
      </p>
    </fieldset>
  );
}

/** The moment shown, and the cut. */
function Lines({ moment, scale }: { readonly moment: Moment; readonly scale: BarScale }) {
  const { known, period, t } = moment;
  const at = (to: typeof t) => {
    const x = Math.min(scale.width - 1, Math.max(1, scale.x(to)));
    return scale.rightToLeft ? scale.width - x : x;
  };
  const { latest: cut } = reachOf(period, known);
  return (
    <>
      {cut < period.latest && (
        <line className="bar-cut" x1={at(cut)} x2={at(cut)} y1={BAR.top - 6} y2={BAR.daysBase - 10} />
      )}
      <g className="bar-now" data-bar-now={t} transform={`translate(${at(t)} 0)`}>
        <line className="bar-now-casing" y1={BAR.top - 1} y2={BAR.top + BAR.height + 1} />
        <line y1={BAR.top - 8} y2={BAR.coverTop + BAR.coverHeight} />
        <path d={`M-4.5 ${BAR.top - 8}H4.5L0 ${BAR.top - 2}Z`} />
      </g>
    </>
  );
}

function Targets({ stretches, scale }: { readonly stretches: readonly Stretch[]; readonly scale: BarScale }) {
  const { dataset, text, words } = useDashboard();
  const setView = useSetView();
  const spanOf = useStretchSpan();
  const group = useId();
  const extents = stretches.map(({ within }) => pressedExtent(within, scale));
  return stretches.map((stretch, index) => {
    const { within, state, isNow } = stretch;
    const extent = extents[index];
    if (!extent) return null;
    const label = lateWords(text).dossier.barStretch(
      spanOf(stretch),
      stateSentence(state, dataset.parties, text, words),
    );
    const press = ({ clientX, currentTarget }: MouseEvent<HTMLInputElement>) => {
      const target = currentTarget.parentElement?.getBoundingClientRect();
      const track = currentTarget.closest('.bar-track')?.getBoundingClientRect();
      // A key has no place on the bar: it means the stretch.
      if (!target || !track || clientX < target.left || clientX > target.right)
        return setView({ t: within.earliest });
      const x = scale.rightToLeft ? track.right - clientX : clientX - track.left;
      setView({ t: momentPressed(within, scale, x) });
    };
    return (
      <label
        key={within.earliest}
        className="bar-target"
        title={label}
        // Thin ones lie above their neighbours.
        style={{
          insetInlineStart: extent.x,
          inlineSize: extent.width,
          zIndex: extent.width <= 12 ? 1 : 0,
        }}
      >
        <input
          type="radio"
          name={group}
          className="visually-hidden"
          data-segment={stateWord(state)}
          data-from={within.earliest}
          data-to={within.latest}
          checked={isNow}
          aria-label={label}
          onClick={press}
          onChange={() => {}}
        />
      </label>
    );
  });
}
