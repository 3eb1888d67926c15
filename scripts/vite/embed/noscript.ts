import type { Dataset } from '../../../src/domain/dataset.ts';
import { lastReports, type Report } from '../../../src/domain/lastReports.ts';
import { momentOf } from '../../../src/domain/moment.ts';
import type { PlaceState } from '../../../src/domain/snapshot.ts';
import { DEFAULT_VIEW } from '../../../src/domain/view.ts';
import { escapeHtml } from '../../../src/export/html.ts';
import { PICTURE } from '../../../src/export/site.ts';
import { ageingStage } from '../../../src/picture/markOf.ts';
import { en } from '../../../src/text/en.ts';
import { scriptless } from '../../../src/text/en/scriptless.ts';
import { stateSentence } from '../../../src/text/stateWords.ts';
import { type TimeWords, timeWords } from '../../../src/text/timeWords.ts';

/** Of the still picture in px. */
export const STILL = { width: 800, height: 600 };

/** The map of the dataset's last moment, on both grounds: a stable address, to be shown by anybody. */
export const PICTURES = { light: PICTURE, dark: 'embed/picture-dark.svg' } as const;

/**
 * The picture and a table of states at the dataset's last moment, as HTML: what an embed is where no script runs. The
 * link leads to the full page: a frame may be without scripts, and the reader's browser not.
 *
 * @param style path of its style sheet within the site
 */
export function noscriptOf(dataset: Dataset, style: string): string {
  const words = timeWords(en, dataset, 'dataset');
  const { t, places } = momentOf(dataset, DEFAULT_VIEW);
  const moment = words.moment(t);
  const alt = en.picture.label(dataset.title, moment);
  const rows = places.map((state) => row(state, dataset, words));
  return [
    `<link rel="stylesheet" href="./${style}">`,
    `<h1><bdi>${escapeHtml(dataset.title)}</bdi></h1>`,
    `<p>${escapeHtml(`${scriptless.moment(moment)} ${scriptless.fixed}`)}`,
    `<p><a href="./index.html" target="_blank" rel="noopener"><picture><source srcset="./${PICTURES.dark}" media="(prefers-color-scheme:dark)"><img src="./${PICTURES.light}" width="${STILL.width}" height="${STILL.height}" alt="${escapeHtml(alt)}"></picture></a>`,
    `<table><tr>${[scriptless.place, scriptless.state, scriptless.when].map((name) => `<th scope="col">${escapeHtml(name)}`).join('')}`,
    ...rows,
    '</table>',
  ].join('');
}

function row(placed: PlaceState, dataset: Dataset, words: TimeWords): string {
  const { place, state } = placed;
  const { base, since, contested } = state;
  const reports = lastReports(dataset, placed);
  const isOld = (age: number | null) => ageingStage(age, dataset.ageing) !== 'fresh';
  const reported = (report: Report | null) =>
    report && en.time.lastReported(words.reportDay(report.at, report.zone));
  const held =
    since === null || base.kind === 'not_reported'
      ? null
      : base.kind === 'changing'
        ? words.span(since, 'within')
        : words.since(since);
  // As faded as the mark: what was so for the last time some days ago isn't said as if it were so now.
  const when = [
    held,
    isOld(state.age) ? reported(reports.base) : null,
    contested && (held === null || isOld(contested.age))
      ? scriptless.contested(reported(reports.fighting) ?? en.time.reportTimeUnknown)
      : null,
  ].filter((part) => part !== null);
  const told = stateSentence(state, dataset.parties, en, words);
  return `<tr><td><bdi>${escapeHtml(place.name)}</bdi><td>${escapeHtml(told)}<td>${escapeHtml(when.join('; '))}`;
}
