import type { Extract, ExportKind, LeftOut, LeftOutReason, Row, Table } from './contract.ts';
import { columnsOf, type Field } from './fields.ts';

/** What a table makes of its things. */
export type Sorting<Thing> = {
  readonly kind: ExportKind;
  readonly fields: readonly Field<Thing>[];
  readonly things: Iterable<Thing>;
  readonly idOf: (thing: Thing) => string;
  /** Null: it is taken out. */
  readonly reasonOf: (thing: Thing) => LeftOutReason | null;
  readonly rowOf: (thing: Thing) => Pick<Row, 'position' | 'when' | 'title' | 'colour' | 'full' | 'beside'>;
  readonly head?: Table['head'];
};

/** Each thing once: as a row, or left out with its reason. Cells are made when a writer asks for them. */
export function extractOf<Thing>(sorting: Sorting<Thing>): Extract {
  const { kind, fields, things, idOf, reasonOf, rowOf, head } = sorting;
  const rows: Row[] = [];
  const leftOut: LeftOut[] = [];
  for (const thing of things) {
    const reason = reasonOf(thing);
    if (reason === null) rows.push(row(idOf(thing), thing, fields, rowOf));
    else leftOut.push({ id: idOf(thing), reason });
  }
  const table = { kind, columns: columnsOf(fields), rows };
  return { table: head ? { ...table, head } : table, leftOut };
}

function row<Thing>(
  id: string,
  thing: Thing,
  fields: readonly Field<Thing>[],
  rowOf: Sorting<Thing>['rowOf'],
): Row {
  return {
    ...rowOf(thing),
    id,
    get cells() {
      return fields.map(({ of }) => of(thing));
    },
  };
}
