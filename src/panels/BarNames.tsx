import type { PartyId } from '../domain/ids.ts';
import { outlineOf, pathData } from '../picture/polygon.ts';
import { MARK_INK, partyColour } from '../picture/theme.ts';
import { isolated } from '../text/isolate.ts';
import { standingAlone } from '../text/stateWords.ts';
import { BAR, type BarScale, drawnExtent, leftOf, type Run, wordingFor } from './controlBar.ts';
import { useDashboard } from './dashboard.tsx';
import { lateWords } from '../text/late.ts';

/** Room for a party's shape, px. */
const GLYPH = 16;
/** In two pieces it must not hide that they are two. */
const GLYPH_IN_TWO = 48;

type Props = { readonly run: Run; readonly scale: BarScale };

/** Who it is, above the bar where the name fits, and by the party's shape within it: never by colour alone. */
export function BarNames({ run, scale }: Props) {
  const { dataset, text, theme } = useDashboard();
  const ink = MARK_INK[theme];
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
  const wording = base.kind === 'changing' ? null : wordingFor([name], extent.width);
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
        <g transform={`translate(${middle} ${BAR.top + BAR.height / 2})`}>
          <path
            d={pathData(outlineOf(look.shape, 5))}
            fill={party === null ? ink.ground : partyColour(look.colour, ink)}
            stroke={ink.paper}
            strokeWidth={5}
            strokeLinejoin="round"
          />
          <path
            d={pathData(outlineOf(look.shape, 5))}
            fill={party === null ? ink.ground : partyColour(look.colour, ink)}
            stroke={ink.ink}
            strokeWidth={1}
          />
        </g>
      )}
    </>
  );
}
