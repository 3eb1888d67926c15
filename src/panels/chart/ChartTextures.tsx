import type { HolderBand } from '../../domain/holders.ts';
import { readableOn } from '../../picture/mark.ts';
import { outlineOf, pathData } from '../../picture/polygon.ts';
import { MARK_INK, partyColour } from '../../picture/theme.ts';
import { useDashboard } from '../dashboard.tsx';
import { bandName, type ChartRows, PARTS, type Part, ROW, textureName } from './chartLayout.ts';

/** How far apart the small shapes stand in a row, px; how wide the period of a hatching is. */
export const PITCH = 22;
const HATCH = 6;

/** Where a row of the chart begins: textures are counted from its ground, so that each row is whole. */
type Grid = Pick<ChartRows, 'unit' | 'top' | 'height'>;

/** What fills a part of a band: the textures of the same bands under the same prefix. */
export function textureOf(...name: Parameters<typeof textureName>): string {
  return `url(#${textureName(...name)})`;
}

type Props = { readonly prefix: string; readonly bands: readonly HolderBand[]; readonly grid: Grid };

/**
 * What the rows are made of. Held: the party's colour with its shape. Contested: the same with a broken line through it,
 * as the ring around a mark. Disputed: hatched, as that mark's half. Changing: pieces, cut at a slant. Not reported: bare stripes.
 */
export function ChartTextures({ prefix, bands, grid }: Props) {
  return (
    <defs>
      {bands.flatMap((band) =>
        PARTS.map((part) => (
          <Texture
            key={`${bandName(band)} ${part}`}
            id={textureName(prefix, bands, band, part)}
            {...{ band, part, grid }}
          />
        )),
      )}
    </defs>
  );
}

type TextureProps = {
  readonly id: string;
  readonly band: HolderBand;
  readonly part: Part;
  readonly grid: Grid;
};

function Texture({ id, band, part, grid }: TextureProps) {
  const { dataset, theme } = useDashboard();
  const ink = MARK_INK[theme];
  const isRow = grid.unit >= ROW;
  const height = isRow ? grid.unit : 10;
  // Rows keep apart, so that they can be counted.
  const full = isRow ? height - 1 : height;
  const middle = full / 2;
  const look = band.kind === 'held' ? dataset.parties.get(band.party) : undefined;
  const colour = look ? partyColour(look.colour, ink) : ink.groundQuiet;
  const isFilled = band.kind === 'held' && part !== 'disputed';
  return (
    <pattern
      id={id}
      patternUnits="userSpaceOnUse"
      width={PITCH}
      height={height}
      y={grid.top + grid.height - height}
    >
      <rect y={isRow ? 1 : 0} width={PITCH} height={full} fill={isFilled ? colour : ink.ground} />
      <g transform={`translate(0 ${isRow ? 1 : 0})`}>
        {band.kind === 'changing' && (
          <>
            <rect width={PITCH} height={full} fill={ink.groundQuiet} opacity={0.28} />
            <path
              d={`M${PITCH / 2} 0H${PITCH - 1}L${PITCH - 6} ${full}H${PITCH / 2 - 5}Z`}
              fill={ink.groundQuiet}
            />
          </>
        )}
        {(band.kind === 'not_reported' || part === 'disputed') &&
          [0, 1, 2, 3, 4].map((step) => {
            const x = step * (PITCH / 4) - HATCH / 2;
            return (
              <path
                key={step}
                d={`M${x} ${full}L${x + full * 0.7} 0`}
                stroke={part === 'disputed' ? colour : ink.groundQuiet}
                strokeWidth={part === 'disputed' ? 2.6 : 0.8}
              />
            );
          })}
        {look && part === 'plain' && full >= ROW && (
          <path
            d={pathData(outlineOf(look.shape, Math.min(2.6, full / 3.4)))}
            transform={`translate(${PITCH / 2} ${middle})`}
            fill={readableOn(colour)}
          />
        )}
        {part === 'contested' && (
          <path
            d={`M1 ${middle}H8M12 ${middle}H19`}
            stroke={isFilled ? readableOn(colour) : ink.groundInk}
            strokeWidth={Math.min(2.2, full / 2)}
          />
        )}
      </g>
    </pattern>
  );
}
