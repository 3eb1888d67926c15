import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../dataset/read.ts';
import { eventDaysOf } from '../../domain/part.ts';
import { compareVersions } from '../../domain/versions.ts';
import { refusalOf } from '../../export/data/allowed.ts';
import type { Mapping } from '../../import/contract.ts';
import type { Outcome, Questions } from '../../import/worker/messages.ts';
import { createDashboardStore } from '../../store/dashboardStore.ts';
import { BUILT_IN, type Origin } from '../../store/origin.ts';
import { catalogueOf } from '../../text/language.ts';
import { lateWords } from '../../text/late.ts';
import { AboutPanel } from '../AboutPanel.tsx';
import { DashboardProvider } from '../dashboard.tsx';
import { type Outside, OutsideContext } from '../outside.tsx';
import { ExportFacts } from '../export/ExportFacts.tsx';
import { NoLink } from '../share/NoLink.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { MOST_SHOWN } from './limits.ts';
import { OriginBanner } from './OriginBanner.tsx';
import { PartChoice } from './PartChoice.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';

const answer = readDataset(readFileSync('data/events.geojson', 'utf8'));
if (!('dataset' in answer)) throw new Error('the published dataset is refused');
const free = answer.dataset;
const bound = { ...free, mayPassOn: false };
const text = catalogueOf('en');
const { importing, exporting, about } = lateWords(text);
const FILE: Origin = { kind: 'file', name: 'towns.csv', report: null };
/** Beside a page that stands nowhere lies nothing. */
const NOWHERE: Outside = {
  linkOf: () => null,
  readBeside: () => null,
  besideAddress: () => null,
  hash: async () => null,
  listedHosts: () => [],
};
const BESIDE: Origin = { kind: 'address', address: 'data/acled.geojson', host: null };

/** As the page shows it, its entities undone. */
function shown(node: ReactNode, dataset: typeof free = free, origin: Origin = BUILT_IN): string {
  const store = createDashboardStore();
  store.getState().setLoad({ kind: 'ready', dataset, origin });
  // What is rendered at once is a store's first state.
  store.getInitialState = store.getState;
  return renderToStaticMarkup(
    <OutsideContext value={NOWHERE}>
      <DashboardProvider {...{ store, dataset, text }} theme="light">
        {node}
      </DashboardProvider>
    </OutsideContext>,
  ).replaceAll('&#x27;', "'");
}

describe('rows that nobody may pass on', () => {
  const differences = compareVersions(free, { ...free, title: 'Another' });

  test('don’t leave as differences of two versions', () => {
    expect(shown(<DifferenceList {...{ differences }} mayPassOn />)).toContain(importing.versions.saveCsv);
    const list = shown(<DifferenceList {...{ differences }} mayPassOn={false} />);
    expect(list).not.toContain(importing.versions.saveCsv);
    expect(list).not.toContain(importing.versions.saveJson);
    expect(list).toContain(refusalOf(bound)?.message);
  });

  test('are named so in the banner, wherever they were opened from', () => {
    const banner = (dataset: typeof free, origin: Origin) =>
      shown(<OriginBanner fetchBasemap={() => new Promise(() => {})} onReport={null} />, dataset, origin);
    expect(banner(bound, BESIDE)).toContain(importing.banner.restrictedHere);
    expect(banner(bound, FILE)).toContain(importing.banner.restricted);
    expect(banner(free, FILE)).not.toContain(importing.banner.restricted);
    expect(banner(free, BESIDE)).toBe('');
  });

  test('are not advised to be put elsewhere', () => {
    expect(shown(<NoLink />, free, FILE)).toContain(importing.noLink.hint);
    expect(shown(<NoLink />, bound, FILE)).not.toContain(importing.noLink.hint);
    expect(shown(<NoLink />, bound, BESIDE)).toContain(importing.noLink.restricted);
  });

  test('have no licence that says how to pass them on', () => {
    const provenance = { version: '1', hash: null, licence: 'Terms', link: null } as never;
    const facts = (dataset: typeof free) => shown(<ExportFacts {...{ provenance }} isHashing />, dataset);
    expect(facts(free)).toContain(exporting.licenceNote('Terms'));
    expect(facts(bound)).not.toContain(exporting.licenceNote('Terms'));
    expect(facts(bound)).toContain('Terms');
  });
});

test('nothing is said of how a file of the reader’s was coded, nor where to report its errors', () => {
  const own = { ...free, codedBy: null, contact: null };
  const page = shown(<AboutPanel />, own, FILE);
  expect(page).toContain(about.file.table);
  for (const untrue of [about.method[1], about.codingNotStated, about.noContact, about.codebookName])
    expect(page).not.toContain(untrue);
  expect(shown(<AboutPanel />, own)).toContain(about.method[1]);
});

test('a file too large to be shown whole, none of whose events has a date, says so', () => {
  const days = eventDaysOf([{ dateEdtf: null }]);
  const made = { days, events: MOST_SHOWN + 1, timeZone: 'UTC' } as NonNullable<Outcome['made']>;
  const choice = <PartChoice {...{ made }} typed={{ from: '', to: '' }} chosen={null} onType={() => {}} />;
  expect(shown(choice)).toContain(importing.part.allUndated(MOST_SHOWN + 1, MOST_SHOWN));
});

describe('questions about columns', () => {
  const mapping = { begin: 'date', end: null, reported: null, lon: 'x', lat: 'y', place: null, actors: [] };
  const asked = (rows: number, some: Partial<Mapping> = {}) =>
    shown(
      <QuestionsStep
        file={new File([], 'a.csv')}
        mapping={{ ...mapping, profile: null, dateOrder: null, timeZone: 'UTC', ...some } as Mapping}
        questions={
          {
            kind: 'questions',
            format: 'csv',
            columns: ['date', 'x', 'y'],
            rows,
            preview: [],
            hasGeometry: false,
            guess: { mapping, open: ['date_order'], samples: { date: ['03/04/2014'] } },
          } as unknown as Questions
        }
        onChange={() => {}}
        onImport={() => {}}
        onAnother={() => {}}
      />,
    );

  test('begin with the one that nobody can guess', () => {
    const step = asked(3);
    expect(step.indexOf('data-question="date_order"')).toBeGreaterThan(-1);
    expect(step.indexOf('data-question="date_order"')).toBeLessThan(step.indexOf('import-columns'));
    expect(step).toContain('data-question="begin"');
  });

  test('aren’t asked of an export of ours', () => {
    const step = asked(3, { own: true });
    expect(step).toContain(importing.questions.profiles.own);
    expect(step).not.toContain('import-columns');
    expect(step).not.toContain(importing.questions.guessed);
  });

  test('come with a word where there are more rows than can be shown', () => {
    const warning = importing.questions.tooMany(MOST_SHOWN + 1, MOST_SHOWN);
    expect(asked(MOST_SHOWN + 1)).toContain(warning);
    expect(asked(MOST_SHOWN)).not.toContain(importing.questions.tooMany(MOST_SHOWN, MOST_SHOWN));
  });
});
