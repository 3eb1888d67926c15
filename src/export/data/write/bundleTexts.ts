import { formatMinute } from '../../../domain/instant.ts';
import { bundle } from '../../../text/en/bundle.ts';
import { citing } from '../../../text/en/citing.ts';
import { oneLine } from '../../citation/oneLine.ts';
import { EXPORT_KINDS, LEFT_OUT_REASONS, type Provenance } from '../contract.ts';
import { licenceLink } from '../licenceLink.ts';

type Told = { readonly provenance: Provenance };

/**
 * What the view says of itself. Differences know of no filter, and of both their moments; every other kind is of the view
 * as it is shown.
 */
export function wholeView(parts: readonly Told[]): Provenance {
  const view = parts.find(({ provenance }) => provenance.kind !== 'differences') ?? parts[0];
  if (view === undefined) throw new RangeError('a zip of no table');
  return view.provenance;
}

/** What is in the folder, for whoever opens it years later without the application. */
export function readmeText(parts: readonly Told[]): string {
  const view = wholeView(parts);
  const { title, version, citation, licence, timeZone, madeBy, link, citations } = view;
  const sections = [
    [
      bundle.title(oneLine(title), oneLine(version)),
      ...scopeLines(parts, view),
      ...(link === null ? [] : [bundle.link(link)]),
    ],
    [headed(bundle.holds), ...EXPORT_KINDS.flatMap((kind) => countLines(kind, parts))],
    [headed(bundle.files), ...bundle.forms],
    [bundle.time(timeZone), bundle.empty],
    [headed(bundle.cite), citation],
    [bundle.licence(oneLine(licence)), licenceLink(licence) ?? ''],
    [headed(bundle.documents), ...citations.map(oneLine)],
    [madeBy],
  ];
  return `${sections.map((lines) => lines.filter((line) => line !== '').join('\n')).join('\n\n')}\n`;
}

/** The licence's name and where it can be read, no more: its words are its publisher's. */
export function licenceText(licence: string): string {
  const link = licenceLink(licence);
  return `${[bundle.licence(oneLine(licence)), ...(link === null ? [] : [link]), '', bundle.licenceCovers].join('\n')}\n`;
}

function scopeLines(
  parts: readonly Told[],
  { scope, t, from, known, filter }: Provenance,
): readonly string[] {
  if (scope.of === 'everything') return [bundle.whole];
  const compared = parts.flatMap(({ provenance }) => provenance.compared ?? [])[0];
  return [
    bundle.view,
    ...[
      bundle.moment(formatMinute(t)),
      ...(from === null ? [] : [bundle.window(formatMinute(from), formatMinute(t))]),
      known === 'all' ? bundle.knownAll : bundle.known(formatMinute(known)),
      ...(compared === undefined
        ? []
        : [bundle.compared(formatMinute(compared.t), cutWords(compared.known))]),
      ...(scope.extent === null ? [] : [bundle.extent(scope.extent.join(', '))]),
      ...filter.map((line) => bundle.filter(oneLine(line))),
    ].map(indented),
  ];
}

function cutWords(known: Provenance['known']): string {
  return known === 'all' ? citing.knownAll : citing.knownAt(formatMinute(known));
}

function countLines(kind: Provenance['kind'], parts: readonly Told[]): readonly string[] {
  const found = parts.find(({ provenance }) => provenance.kind === kind);
  if (!found) return [bundle.none(kind)];
  const { rows, leftOut } = found.provenance;
  const reasons = LEFT_OUT_REASONS.flatMap((reason) => {
    const count = leftOut[reason] ?? 0;
    return count === 0 ? [] : [indented(bundle.reason(count, reason))];
  });
  const all = LEFT_OUT_REASONS.reduce((sum, reason) => sum + (leftOut[reason] ?? 0), 0);
  return [bundle.rows(kind, rows, all), ...reasons];
}

function headed(title: string): string {
  return `${title}\n${'-'.repeat(title.length)}`;
}

function indented(line: string): string {
  return `  ${line}`;
}
