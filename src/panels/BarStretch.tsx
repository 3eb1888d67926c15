import { stateWord } from '../domain/control/index.ts';
import type { Place } from '../domain/place.ts';
import type { AgeingStage, Mark, PartyLook } from '../picture/mark.ts';
import { markOf } from '../picture/markOf.ts';
import { pathData, type Polygon, stripes } from '../picture/polygon.ts';
import { MARK_INK, type MarkInk, partyColour } from '../picture/theme.ts';
import { BAR, bandsOf, type BarScale, drawnExtent, leftOf } from './controlBar.ts';
import { useDashboard } from './dashboard.tsx';
import { lastReports } from '../domain/lastReports.ts';
import { type Stretch } from './placeFacts.ts';

/** How much of the fill is left at either edge, px; null: all of it. */
const RIM: Readonly<Record<AgeingStage, number | null>> = { fresh: null, fading: 6, outline: 2.5 };
const RING_DASH: Readonly<Record<AgeingStage, string>> = { fresh: '6 2', fading: '4 4', outline: '1.5 4' };
const RING_WIDTH: Readonly<Record<AgeingStage, number>> = { fresh: 3, fading: 2.2, outline: 1.8 };

type Props = { readonly place: Place; readonly stretch: Stretch; readonly scale: BarScale };

/** One stretch of the bar, in the forms of the map's marks: filled, in two pieces, split and hatched, hollow, with a broken band. */
export function BarStretch({ place, stretch, scale }: Props) {
  const { dataset, theme } = useDashboard();
  const { state, within } = stretch;
  const placeState = { place, state, word: stateWord(state) };
  const mark = markOf(placeState, dataset);
  const reports = lastReports(dataset, placeState);
  const ink = MARK_INK[theme];
  const box = (span: typeof within): Box => {
    const extent = drawnExtent(span, scale);
    return { x: leftOf(extent, scale), y: BAR.top, width: extent.width, height: BAR.height };
  };
  return (
    <g data-bar-stretch={placeState.word}>
      {bandsOf(within, reports.base?.at ?? null, dataset.ageing).map(({ within, stage }) => (
        <g key={within.earliest} data-ageing={mark.base.kind === 'not_reported' ? undefined : stage}>
          <Body mark={mark} box={box(within)} stage={stage} ink={ink} mirrored={scale.rightToLeft} />
        </g>
      ))}
      {state.contested &&
        bandsOf(within, reports.fighting?.at ?? null, dataset.ageing).map(({ within, stage }) => {
          const { x, width } = box(within);
          return (
            <line
              key={within.earliest}
              x1={x}
              x2={x + width}
              y1={BAR.ring}
              y2={BAR.ring}
              stroke={ink.groundInk}
              strokeWidth={RING_WIDTH[stage]}
              strokeDasharray={RING_DASH[stage]}
            />
          );
        })}
    </g>
  );
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type BodyProps = {
  readonly mark: Mark;
  readonly box: Box;
  readonly stage: AgeingStage;
  readonly ink: MarkInk;
  readonly mirrored: boolean;
};

function Body({ mark: { base, disputed }, box, stage, ink, mirrored }: BodyProps) {
  const colour = (party: PartyLook | null) => (party ? partyColour(party.colour, ink) : ink.paper);
  const edge = <rect {...inner(box)} fill="none" stroke={ink.ink} strokeWidth={1} />;
  if (base.kind === 'not_reported')
    return base.next ? (
      <Hollow box={box} colour={colour(base.next)} ink={ink} />
    ) : (
      <Unknown box={box} ink={ink} />
    );
  if (base.kind === 'changing') {
    const { x, y, width, height } = box;
    const [start, end] = mirrored ? [x + width, x] : [x, x + width];
    const far = y + height;
    return (
      <>
        <path
          d={pathData([
            [start, y],
            [end, y],
            [start, far],
          ])}
          fill={colour(base.from)}
        />
        <path
          d={pathData([
            [end, y],
            [end, far],
            [start, far],
          ])}
          fill={colour(base.to)}
        />
        <Heart box={box} stage={stage} ink={ink} />
        {edge}
        <path d={`M${end} ${y}L${start} ${far}`} stroke={ink.paper} strokeWidth={4} />
        <path d={`M${end} ${y}L${start} ${far}`} stroke={ink.ink} strokeWidth={1} />
      </>
    );
  }
  const lower = { ...box, y: box.y + box.height / 2, height: box.height / 2 };
  const denier = disputed === null || disputed === 'unnamed' ? ink.quiet : colour(disputed);
  return (
    <>
      <rect {...box} fill={colour(base.party)} />
      {disputed === null ? (
        <Heart box={box} stage={stage} ink={ink} />
      ) : (
        <>
          <Heart box={{ ...box, height: box.height / 2 }} stage={stage} ink={ink} />
          <rect {...lower} fill={ink.paper} />
          {stripes(corners(lower), 5, 2.4).map((band) => (
            <path key={pathData(band)} d={pathData(band)} fill={denier} />
          ))}
          <path d={`M${box.x} ${lower.y}h${box.width}`} stroke={ink.ink} strokeWidth={1} />
        </>
      )}
      {edge}
    </>
  );
}

/** The fill wears away from within: a rim is left, then a line. */
function Heart({ box: { x, y, width, height }, stage, ink }: Pick<BodyProps, 'box' | 'stage' | 'ink'>) {
  const rim = RIM[stage];
  if (rim === null) return null;
  const share = Math.min(rim, height / 3);
  return <rect x={x} y={y + share} width={width} height={height - 2 * share} fill={ink.paper} />;
}

/** Held by a later time, nobody says since when: a broken outline. */
function Hollow({ box, colour, ink }: { readonly box: Box; readonly colour: string; readonly ink: MarkInk }) {
  const frame = inner({ x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 });
  return (
    <>
      <rect {...frame} fill="none" stroke={ink.groundInk} strokeWidth={3} strokeDasharray="5 3" />
      <rect {...frame} fill="none" stroke={colour} strokeWidth={1.4} strokeDasharray="5 3" />
    </>
  );
}

/** Nobody says who holds it: dots, and nothing else. */
function Unknown({ box, ink }: { readonly box: Box; readonly ink: MarkInk }) {
  return (
    <>
      {stripes(corners(box), 7, 0.9).map((band) => (
        <path key={pathData(band)} d={pathData(band)} fill={ink.groundQuiet} opacity={0.55} />
      ))}
    </>
  );
}

/** The middle of a line that is 1 px wide within the box. */
function inner({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
}

function corners({ x, y, width, height }: Box): Polygon {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
