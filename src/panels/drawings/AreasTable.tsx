import type { AreaRow } from '../../picture/drawings/areas.ts';
import { CORRIDOR_KM, REACH_KM } from '../../picture/drawings/illustration.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { PartyChip } from '../PartyChip.tsx';
import { useAreas } from './useAreas.tsx';

const RADII = ['reach-10', 'reach', 'reach-40'] as const;
const REACHES = ['reach10', 'reach20', 'reach40'] as const;

/** What the three drawings make of the same places: how much of a map of areas the drawing decides. */
export function AreasTable({ fetchBasemap }: { readonly fetchBasemap: () => Promise<unknown> }) {
  const { text } = useDashboard();
  const { drawings } = lateWords(text);
  const words = drawings.areas;
  const rows = useAreas(fetchBasemap);
  if (rows === null) return <p className="drawing-none">{drawings.loading}</p>;
  if (rows === 'failed') return <p className="drawing-none">{drawings.failed}</p>;
  const all = rows.reduce(added, NOTHING);
  return (
    <div className="drawing-areas">
      <p>{words.summary(all.places, Math.max(all.road, all.reach10, all.reach20, all.reach40))}</p>
      {rows.length > 0 && (
        <>
          <table>
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {words.holder}
                </th>
                <th scope="col" rowSpan={2}>
                  {drawings.names.places}
                </th>
                <th scope="col" rowSpan={2}>
                  {words.roads}
                </th>
                <th scope="colgroup" colSpan={3}>
                  {words.reach}
                </th>
              </tr>
              <tr>
                {RADII.map((radius) => (
                  <th key={radius} scope="col">
                    {drawings.km(REACH_KM[radius])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.party ?? ''} row={row} />
              ))}
            </tbody>
            {rows.length > 1 && (
              <tfoot>
                <Row row={all} isTotal />
              </tfoot>
            )}
          </table>
          <p className="drawing-none">{words.corridor(CORRIDOR_KM)}</p>
        </>
      )}
    </div>
  );
}

function Row({ row, isTotal = false }: { readonly row: AreaRow; readonly isTotal?: boolean }) {
  const { text } = useDashboard();
  const { areas: words } = lateWords(text).drawings;
  const holder = isTotal ? words.all : words.unsettled;
  return (
    <tr data-party={row.party ?? (isTotal ? 'all' : 'unsettled')}>
      <th scope="row">
        {row.party === null ? holder : <PartyChip party={row.party} />}
        <small>{words.placesOf(row.places)}</small>
      </th>
      <td>{words.squareKm(0)}</td>
      <td>
        <data value={Math.round(row.road)}>{words.squareKm(row.road)}</data>
        {row.roadKm > 0 && <small>{words.length(row.roadKm)}</small>}
      </td>
      {REACHES.map((reach) => (
        <td key={reach}>
          <data value={Math.round(row[reach])}>{words.squareKm(row[reach])}</data>
        </td>
      ))}
    </tr>
  );
}

const NOTHING: AreaRow = {
  party: null,
  places: 0,
  roadKm: 0,
  road: 0,
  reach10: 0,
  reach20: 0,
  reach40: 0,
};

function added(all: AreaRow, row: AreaRow): AreaRow {
  return {
    party: null,
    places: all.places + row.places,
    roadKm: all.roadKm + row.roadKm,
    road: all.road + row.road,
    reach10: all.reach10 + row.reach10,
    reach20: all.reach20 + row.reach20,
    reach40: all.reach40 + row.reach40,
  };
}
