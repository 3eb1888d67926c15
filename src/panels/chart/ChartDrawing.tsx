import { memo } from 'react';
import { countIn, type HolderBand, type HolderStep } from '../../domain/holders.ts';
import { readableOn } from '../../picture/mark.ts';
import { MARK_INK, partyColour } from '../../picture/theme.ts';
import type { Moment } from '../../store/selectors.ts';
import { BarGround } from '../BarGround.tsx';
import { type BarScale, drawnExtent, LETTER, leftOf, wordingFor } from '../controlBar.ts';
import { useDashboard } from '../dashboard.tsx';
import { bandName, blocksOf, type ChartRows, widestRoom } from './chartLayout.ts';
import { ChartTextures, PITCH, textureOf } from './ChartTextures.tsx';
import { useBandWords } from './useBandWords.tsx';

/** The least height of a band that holds its name, and how much of a row the name takes, px. */
const NAMED = 9;
const LINE = 10;

type Props = {
  readonly steps: readonly HolderStep[];
  readonly bands: readonly HolderBand[];
  readonly rows: ChartRows;
  readonly scale: BarScale;
  /** What the ground says: the period, and how much of it is known. */
  readonly ground: Pick<Moment, 'known' | 'period'>;
  /** Of the textures. */
  readonly prefix: string;
};

/** All that doesn't move with the clock; drawn anew when the dataset, the cut, the filter or the width is another. */
export const ChartDrawing = memo(function ChartDrawing(props: Props) {
  const { steps, bands, rows, scale, ground, prefix } = props;
  return (
    <svg
      className="bar-drawing chart-drawing"
      width={scale.width}
      height={rows.size}
      aria-hidden="true"
      focusable="false"
    >
      <ChartTextures prefix={prefix} bands={bands} grid={rows} />
      <BarGround moment={ground} scale={scale} rows={rows} />
      {blocksOf(steps, bands).map(({ band, part, span, from, to }) => {
        const extent = drawnExtent(span, scale);
        return (
          <rect
            key={`${bandName(band)} ${part} ${span.earliest}`}
            data-chart-block={bandName(band)}
            x={leftOf(extent, scale)}
            width={extent.width}
            y={rows.top + rows.height - to * rows.unit}
            height={(to - from) * rows.unit}
            fill={textureOf(prefix, bands, band, part)}
          />
        );
      })}
      {bands.map((band) => (
        <BandName key={bandName(band)} band={band} {...props} />
      ))}
      <Edges {...props} />
    </svg>
  );
});

/** The name of a band on itself, where it has the most room; the list beside the chart names them all. */
function BandName({ band, steps, bands, rows, scale }: Props & { readonly band: HolderBand }) {
  const { dataset, theme } = useDashboard();
  const { nameOf } = useBandWords();
  const room = widestRoom(steps, bands, band, (span) => drawnExtent(span, scale).width);
  if (room === null || (room.to - room.from) * rows.unit < NAMED) return null;
  const extent = drawnExtent(room.span, scale);
  const words = wordingFor([nameOf(band)], extent.width - 2 * PITCH);
  if (words === null) return null;
  const ink = MARK_INK[theme];
  const look = band.kind === 'held' ? dataset.parties.get(band.party) : undefined;
  const colour = look ? partyColour(look.colour, ink) : ink.ground;
  // On a row of its own, so that it hides no edge between two.
  const row = Math.floor((room.from + room.to - 1) / 2);
  const top = rows.top + rows.height - (row + 1) * rows.unit;
  const x = leftOf(extent, scale) + extent.width / 2;
  // Whole periods of the texture: no shape is cut in two.
  const half = (words.length * LETTER) / 2 + 3;
  const [from, to] = [Math.floor((x - half) / PITCH) * PITCH, Math.ceil((x + half) / PITCH) * PITCH];
  const line = Math.max(LINE, rows.unit);
  return (
    <>
      <rect x={from} width={to - from} y={top + 1} height={line - 1} fill={colour} />
      <text
        className="chart-name"
        x={(from + to) / 2}
        y={top + line / 2 + 4}
        fill={look ? readableOn(colour) : ink.groundInk}
      >
        {words}
      </text>
    </>
  );
}

/** The step line between two bands: rows of one band keep together, and apart from the next. */
function Edges({ steps, bands, rows, scale }: Omit<Props, 'ground' | 'prefix'>) {
  const { theme } = useDashboard();
  const lines = steps.flatMap(({ span, counts }) => {
    const extent = drawnExtent(span, scale);
    let top = 0;
    return bands.flatMap((band) => {
      const { all } = countIn(counts, band);
      top += all;
      if (all === 0) return [];
      return [`M${leftOf(extent, scale)} ${rows.top + rows.height - top * rows.unit + 0.5}h${extent.width}`];
    });
  });
  return (
    <path d={lines.join('')} stroke={MARK_INK[theme].ground} strokeWidth={Math.min(2.5, rows.unit / 3)} />
  );
}
