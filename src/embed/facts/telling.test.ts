import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../dataset/decode.ts';
import { readStory } from '../../dataset/readStory.ts';
import { isKnown } from '../../domain/control/known.ts';
import { DEFAULT_EMBED } from '../../domain/embedOptions.ts';
import type { PartyId, PlaceId, StepId } from '../../domain/ids.ts';
import { type Instant, MINUTE, parseInstant } from '../../domain/instant.ts';
import { momentOf } from '../../domain/moment.ts';
import { periodOf } from '../../domain/period.ts';
import { claimsByPlace } from '../../domain/snapshot.ts';
import { viewOfStep } from '../../domain/storyView.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';
import { embedFacts as text } from '../../text/en/embedFacts.ts';
import { timeWords } from '../../text/timeWords.ts';
import { changesOf } from '../../timeline/changes.ts';
import type { EmbedCore, EmbedState } from '../core/contract.ts';
import { captionOf } from './caption.ts';
import { cutChoices, reportClock } from './clocks.ts';
import { dossierOf } from './dossier.ts';
import { filterWords } from './filterLine.ts';
import { linkedStep, openStep, stepOf } from './storyStep.ts';
import type { Telling } from './telling.ts';

const dataset = decodeDataset(readFileSync('data/events.geojson', 'utf8'), 'events.geojson');
const story = readStory(readFileSync('data/events.story.json', 'utf8'), 'events.story.json', dataset);
const at = (iso: string) => parseInstant(iso) as Instant;
const mosul = 'mosul' as PlaceId;

function telling(change: Partial<View>): Telling {
  const asked: View = { ...DEFAULT_VIEW, ...change };
  const moment = momentOf(dataset, asked);
  const view = { ...asked, t: moment.t };
  const words = timeWords(text, dataset, 'dataset');
  return { dataset, story, view, moment, options: DEFAULT_EMBED, text, words };
}

const claimsOf = (change: Partial<View>, place: PlaceId) => {
  const dossier = dossierOf(place, telling(change));
  return [...(dossier?.disputes.flatMap(({ sides }) => sides) ?? []), ...(dossier?.lists ?? [])].flatMap(
    ({ claims }) => claims,
  );
};

const { earliest, latest } = periodOf(dataset);
const instants = fc
  .integer({ min: earliest / MINUTE, max: latest / MINUTE })
  .map((minutes) => (minutes * MINUTE) as Instant);
const places = fc.constantFrom(...claimsByPlace(dataset).keys());

describe('a dossier', () => {
  test('tells who holds a place, since when and on whose word', () => {
    const dossier = dossierOf(mosul, telling({ t: at('2014-06-12T18:00Z') }));
    expect(dossier?.sentence).toMatch(/^Held by ISIS/);
    expect(dossier?.facts.map(([term]) => term)).toEqual(['Held', 'On whose word', 'Last report']);
    expect(claimsOf({ t: at('2014-06-12T18:00Z') }, mosul).length).toBeGreaterThan(2);
  });

  test('sets accounts that contradict each other face to face, each claim on one side', () => {
    let disputes = 0;
    for (const t of changesOf(dataset, 'all').marks.map((change) => change.at)) {
      const shown = telling({ t });
      for (const { place, state } of shown.moment.places) {
        const dossier = dossierOf(place.placeId, shown);
        expect(dossier?.disputes.length).toBe(state.disputed ? 1 : 0);
        disputes += dossier?.disputes.length ?? 0;
        for (const { sides } of dossier?.disputes ?? []) expect(sides.length).toBeGreaterThan(1);
      }
    }
    expect(disputes).toBeGreaterThan(0);
  });

  test('never rests on a claim reported after the cut, and has each of its claims once', () => {
    fc.assert(
      fc.property(instants, instants, places, (t, known, place) => {
        const claims = claimsOf({ t, known }, place);
        expect(claims.filter((claim) => !isKnown(claim, known))).toEqual([]);
        expect(new Set(claims).size).toBe(claims.length);
      }),
      { numRuns: 200 },
    );
  });

  test('of a place that nothing known speaks of says so', () => {
    const dossier = dossierOf(mosul, telling({ known: at('2014-06-10T00:00Z') }));
    expect(dossier).toMatchObject({ sentence: text.details.notes.notReported, facts: [], lists: [] });
  });
});

describe('a caption', () => {
  test('tells at each change of a mark of that change, or of the event that brings it', () => {
    const { marks } = changesOf(dataset, 'all');
    const within = marks.filter((change) => change.at >= earliest && change.at <= latest);
    expect(within.length).toBeGreaterThan(10);
    for (const change of within) expect(captionOf(telling({ t: change.at })).title).not.toBe('');
  });

  test('between two stops tells of the day', () => {
    const { title } = captionOf(telling({ t: at('2014-06-16T03:07Z') }));
    expect(title).toBe('No document covers this day');
  });
});

describe('the second clock', () => {
  test('stands at the last report that is not later than the cut', () => {
    fc.assert(
      fc.property(instants, (known) => {
        const { steps, step, words } = reportClock(telling({ known }));
        const at = (index: number) => (steps[index] === 'all' ? Infinity : (steps[index] ?? Infinity));
        // Before the first report it stands at the first.
        expect(step === 0 || at(step) <= known).toBe(true);
        expect(at(step + 1)).toBeGreaterThan(known);
        expect(words).toContain('as known at');
      }),
    );
  });

  test('ends with all that is known', () => {
    const { steps, step, words } = reportClock(telling({}));
    expect(steps[step]).toBe('all');
    expect(step).toBe(steps.length - 1);
    expect(words).toMatch(/^all we know now/);
  });

  test('names no document that the cut does not know', () => {
    const titles = (known: View['known']) => cutChoices(telling({ known })).map(({ title }) => title);
    expect(titles('all')).not.toContain(text.clocks.sheet.later);
    expect(new Set(titles(at('2014-06-10T00:00Z')))).toEqual(new Set([text.clocks.sheet.later]));
  });
});

describe('the line of a filter', () => {
  test('names what is asked for and counts what is left', () => {
    const isis = telling({ parties: ['isis' as PartyId], types: ['air_strike'], t: latest });
    expect(filterWords(isis)).toMatch(/^Only air strike, ISIS: \d+ of \d+ places, \d+ of \d+ events$/);
    expect(filterWords(telling({}))).toBeNull();
  });

  test('does not name what the cut does not know', () => {
    const document = [...dataset.documents.values()].at(-1);
    const words = filterWords(
      telling({ documents: document ? [document.documentId] : [], known: at('2014-06-10T00:00Z') }),
    );
    expect(words).toContain(text.search.laterDocument);
    expect(words).not.toContain(document?.title);
  });
});

describe('a step of the story', () => {
  const [first, second] = story.steps;
  const shows = (step: typeof first): Partial<View> => (step ? viewOfStep(step) : {});

  test('is read as long as the view shows it', () => {
    const shown = stepOf(telling(shows(second)));
    expect(shown).toMatchObject({ number: 2, of: story.steps.length, isLeft: false });
    expect(shown?.previous).toBe(first);
    expect(stepOf(telling({ ...shows(second), t: latest }))?.isLeft).toBe(true);
    expect(stepOf(telling({}))).toBeNull();
    expect(stepOf(telling({ story: 'nowhere' as StepId }))).toBeNull();
  });

  test('says what a link leaves to it', () => {
    const story = second?.stepId ?? null;
    const { view } = telling({});
    const link = { ...view, t: null, story };
    expect(linkedStep({ story: telling({}).story, view: link })).toMatchObject({ ...second?.view, story });
    expect(linkedStep({ story: telling({}).story, view: { ...link, t: latest } })).toBeNull();
  });

  /** What becomes of a link's step once the texts are there. */
  function opened(link: Partial<View>, moved: Instant | null = null) {
    const said: string[] = [];
    let state = { view: { ...DEFAULT_VIEW, ...link }, t: link.t ?? moved ?? latest } as EmbedState;
    const core = {
      store: { get: () => state, set: (change: Partial<EmbedState>) => (state = { ...state, ...change }) },
      slice: () => ({ period: { earliest, latest } }),
      say: (line: string) => said.push(line),
    } as unknown as EmbedCore;
    const open = () => openStep(core, dataset, story);
    open();
    return { said, open, state: () => state, move: (t: Instant) => (state = { ...state, t }) };
  }

  test('is opened once: a clock moved since, by whomever, stays where it is', () => {
    const link = { story: second?.stepId ?? null };
    const once = opened(link);
    expect(once.state()).toMatchObject({ t: second?.view.t, view: { t: second?.view.t, ...link } });
    once.move(earliest);
    once.open();
    expect(once.state().t).toBe(earliest);
    const moved = at('2014-06-11T09:00Z');
    expect(opened(link, moved).state()).toMatchObject({ t: moved, view: { t: moved, ...link, place: null } });
    expect(opened({ ...link, t: moved }).state()).toMatchObject({ t: moved, view: { t: moved, ...link } });
  });

  test('that the story doesn’t have is said, and the page goes on', () => {
    const { state, said } = opened({ story: 'nowhere' as StepId });
    expect(state()).toMatchObject({ t: latest, view: { story: null } });
    expect(said).toEqual([expect.stringContaining('story=nowhere')]);
  });
});
