import type { PartyId } from '../domain/ids.ts';
import type { PartyLook } from '../picture/mark.ts';
import { outlineOf, pathData } from '../picture/polygon.ts';
import { MARK_INK, partyColour } from '../picture/theme.ts';
import { isolated } from '../text/isolate.ts';
import { partyName, standingAlone } from '../text/stateWords.ts';
import { BAR, type BarScale, drawnExtent, leftOf, type Run, wordingFor } from './controlBar.ts';
import { useDashboard } from './dashboard.tsx';
import { lateWords } from '../text/late.ts';

/** Room for a party's shape, px. */
const GLYPH = 16;
/** In two pieces it must not hide that they are two. */
const GLYPH_IN_TWO = 48;
const RADIUS = 5;
const HALF_RADIUS = 3.4;

type Props = { readonly run: Run; readonly scale: BarScale };

/** Who it is, above the bar where the name fits, and by the party's shape within it: never by colour alone. */
export function BarNames({ run, scale }: Props) {
  const { dataset, text } = useDashboard();
  const extent = drawnExtent(run.within, scale);
  const { base } = run;
  const next = run.stretches[0]?.state.next?.party ?? null;
  const party: PartyId | null = base.kind === 'held' ? base.party : base.kind === 'changing' ? base.to : null;
  const shown = party ?? next;
  const look = shown === null ? undefined : dataset.parties.get(shown);
  const name =
    party === null
      ? lateWords(text).dossier.notReported
      : isolated(standingAlone(dataset.parties.get(party)?.name ?? party, text.locale));
  const { disputed } = run.stretches[0]?.state ?? {};
  const other = disputed?.deniers ?? null;
  const otherLook = other === null ? undefined : dataset.parties.get(other);
  const names = disputed
    ? lateWords(text).dispute.barNames(name, other && partyName(dataset.parties, other))
    : [name];
  const wording = base.kind === 'changing' ? null : wordingFor(names, extent.width);
  const middle = leftOf({ x: extent.x + 3, width: GLYPH }, scale) + GLYPH / 2;
  return (
    <>
      {wording !== null && (
        <text
          className="bar-name"
          data-quiet={party === null}
          x={scale.rightToLeft ? scale.width - extent.x : extent.x}
          y={BAR.namesBase}
        >
          {wording}
        </text>
      )}
      {look && extent.width >= (base.kind === 'changing' ? GLYPH_IN_TWO : GLYPH + 4) && (
        <g transform={`translate(${middle} ${BAR.top})`}>
          {/* Split in two, each half has its own. */}
          {disputed && base.kind === 'held' ? (
            <>
              <Glyph look={look} y={BAR.height / 4} radius={HALF_RADIUS} isEmpty={false} />
              {otherLook && (
                <Glyph look={otherLook} y={(3 * BAR.height) / 4} radius={HALF_RADIUS} isEmpty={false} />
              )}
            </>
          ) : (
            <Glyph look={look} y={BAR.height / 2} radius={RADIUS} isEmpty={party === null} />
          )}
        </g>
      )}
    </>
  );
}

type GlyphProps = {
  readonly look: PartyLook;
  /** Of its middle, px below the upper edge of the bar. */
  readonly y: number;
  readonly radius: number;
  readonly isEmpty: boolean;
};

/** A party's shape, on a casing that lifts it off the fill. */
function Glyph({ look, y, radius, isEmpty }: GlyphProps) {
  const { theme } = useDashboard();
  const ink = MARK_INK[theme];
  const d = pathData(outlineOf(look.shape, radius));
  const fill = isEmpty ? ink.ground : partyColour(look.colour, ink);
  return (
    <g transform={`translate(0 ${y})`}>
      <path d={d} fill={fill} stroke={ink.paper} strokeWidth={radius} strokeLinejoin="round" />
      <path d={d} fill={fill} stroke={ink.ink} strokeWidth={1} />
    </g>
  );
}
