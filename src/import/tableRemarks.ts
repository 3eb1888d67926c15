import type { Problem } from '../domain/problem.ts';
import { provenOrder } from './columnDates.ts';
import type { Mapping, SourceTable } from './contract.ts';

/** What holds for a whole table, and its reader should know. */
export function tableRemarks(table: SourceTable, mapping: Mapping): Problem[] {
  const where = { file: table.file.name };
  const remarks: Problem[] = [];
  if (mapping.own)
    remarks.push({
      code: 'own-flat',
      message:
        'The file is a flat export of Changing Hands: each event comes back with one claim, the row itself.',
      hint: 'To have all claims, documents and colours, import the full GeoJSON.',
      where,
    });
  if (mapping.own && table.said === undefined)
    remarks.push({
      code: 'own-head-lost',
      message:
        'This form of the export doesn’t hold the title, licence, publisher, citation and time zone of the dataset that it was taken from, so they are lost here.',
      hint: 'They stand in the text that was saved beside it; the GeoJSON holds them.',
      where,
    });
  if (mapping.profile === null && !mapping.own) {
    const order = orderRemark(table, mapping);
    if (order) remarks.push(order);
    if (mapping.wherePrecision === null && (mapping.lat !== null || table.format !== 'csv'))
      remarks.push({
        code: 'precision-untold',
        message: 'No column says how exact the positions are; each counts as "near a known place" (2 of 7).',
        hint: 'Choose a column that holds UCDP’s where_prec, 1 to 7, if there is one.',
        where,
      });
  }
  return remarks;
}

/** When the values themselves prove which of day and month stands first, that is said. */
export function orderRemark(table: SourceTable, { begin, end, reported }: Mapping): Problem | null {
  const order = provenOrder(table, [begin, end, reported]);
  if (order !== 'day_first' && order !== 'month_first') return null;
  const [first, other] = order === 'day_first' ? ['first', 'second'] : ['second', 'first'];
  return {
    code: 'order-proven',
    message: `The dates have their day ${first}: some of their ${first} numbers are above 12, and none of the ${other}.`,
    hint: 'Nothing needs to be done.',
    where: { file: table.file.name },
  };
}
