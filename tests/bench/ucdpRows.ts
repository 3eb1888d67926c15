/** The columns of UCDP GED, as its codebook lists them. */
const COLUMNS =
  'id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob';

/** The same numbers every time: a linear congruential generator. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * A file in the layout of UCDP GED with nothing true in it: invented sides and places, in columns and lengths as GED has
 * them. Handed over in pieces, so that it lies nowhere as a whole.
 */
export function* ucdpPieces(rows: number, seed = 1): Generator<Uint8Array<ArrayBuffer>> {
  const random = seeded(seed);
  const encoder = new TextEncoder();
  let lines: string[] = [COLUMNS];
  for (let row = 1; row <= rows; row += 1) {
    lines.push(ucdpRow(row, random));
    if (lines.length < 500 && row < rows) continue;
    yield encoder.encode(`${lines.join('\n')}\n`);
    lines = [];
  }
}

/** The same as a stream, as a browser hands a file over. */
export function ucdpStream(rows: number): ReadableStream<Uint8Array> {
  const pieces = ucdpPieces(rows);
  return new ReadableStream({
    pull(controller) {
      const next = pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function ucdpRow(row: number, random: (below: number) => number): string {
  const dyad = random(900);
  const [a, b] = [`Government of Invented ${dyad % 90}`, `Invented front ${dyad}`];
  const year = 1989 + random(36);
  const month = 1 + random(12);
  const day = 1 + random(28);
  const precision = 1 + (random(10) < 7 ? 0 : random(5));
  const date = (add: number) =>
    `${year}-${String(month).padStart(2, '0')}-${String(Math.min(28, day + add)).padStart(2, '0')} 00:00:00.000`;
  const place = random(30_000);
  const lat = (-30 + (place % 600) / 10).toFixed(6);
  const lon = (-10 + Math.floor(place / 600)).toFixed(6);
  const deaths = random(20);
  const cells = [
    row,
    `INV-${year}-${dyad % 3}-${dyad}-${row}`,
    year,
    1,
    'Clear',
    1 + random(3),
    200 + (dyad % 90),
    200 + (dyad % 90),
    `Invented ${dyad % 90}: Government`,
    400 + dyad,
    400 + dyad,
    `${a} - ${b}`,
    dyad % 90,
    dyad % 90,
    a,
    1000 + dyad,
    1000 + dyad,
    b,
    1,
    `"Invented Agency,${date(2).slice(0, 10)},Invented troops and the front ${dyad} fought near place ${place}"`,
    'Invented Agency',
    date(2).slice(0, 10),
    `Invented troops and the front ${dyad} fought near place ${place}`,
    'army spokesperson',
    1 + random(6),
    `Place ${place} town`,
    `"near Place ${place}, ${random(30)} km off"`,
    `Province ${place % 700}`,
    `District ${place % 5000}`,
    lat,
    lon,
    `POINT (${lon} ${lat})`,
    100_000 + place,
    `Invented ${dyad % 90}`,
    dyad % 90,
    'Invented region',
    1,
    precision,
    date(0),
    date(precision === 1 ? 0 : 5),
    deaths,
    random(9),
    random(5),
    0,
    deaths + 5,
    deaths + 9,
    deaths,
    dyad % 90,
    '',
  ];
  return cells.join(',');
}
