import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { encodeStory } from '../../src/dataset/encodeStory.ts';
import { readStory } from '../../src/dataset/readStory.ts';
import { controlAt } from '../../src/domain/control/index.ts';
import { claimsByPlace, placeStates } from '../../src/domain/snapshot.ts';
import { stateWord } from '../../src/domain/control/state.ts';
import type { PlaceId } from '../../src/domain/ids.ts';
import { HOUR, parseInstant } from '../../src/domain/instant.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const dataset = decodeDataset(read('data/events.geojson'), 'events.geojson');
const story = readStory(read('data/events.story.json'), 'events.story.json', dataset);

/** What the text of each step says of places, by hand: the word of lists, and the holder where one is named. */
const SAID: Readonly<
  Record<string, Readonly<Record<string, readonly [word: string, holder: string | null]>>>
> = {
  'mosul-changes-hands': { mosul: ['changing', 'isis'] },
  'kirkuk-span': { kirkuk: ['changing', 'kurdish-forces'] },
  'known-at-noon': {
    mosul: ['held', 'isis'],
    fallujah: ['held', 'isis'],
    tikrit: ['held', 'insurgents'],
    kirkuk: ['held', 'kurdish-forces'],
  },
  'samarra-an-hour-later': { samarra: ['contested', null] },
  'mosul-disputed': { mosul: ['disputed', 'isis'] },
  'tikrit-whose': { tikrit: ['held', 'insurgents'] },
  'baiji-surrounded': { 'baiji-refinery': ['contested', null] },
  silence: { mosul: ['held', 'isis'], tikrit: ['held', 'insurgents'] },
  'al-qaim-by-then': {
    'al-qaim-crossing': ['not_reported', null],
    rawa: ['changing', 'insurgents'],
    ana: ['changing', 'insurgents'],
  },
  'al-waleed-back': { 'al-waleed-crossing': ['changing', 'iraqi-government'] },
  'tal-afar-and-airport': {
    'tal-afar': ['contested', 'insurgents'],
    'tal-afar-airport': ['held', 'insurgents'],
  },
  'not-known': {
    mosul: ['held', 'isis'],
    kirkuk: ['held', 'kurdish-forces'],
    samarra: ['contested', null],
    'baiji-refinery': ['contested', null],
  },
};

describe('the story of the published dataset', () => {
  it('has 8 to 12 steps, in the order of time, each of two sentences', () => {
    expect(dataset.story).toBe('events.story.json');
    expect(story.steps.length).toBeGreaterThanOrEqual(8);
    expect(story.steps.length).toBeLessThanOrEqual(12);
    const clocks = story.steps.map(({ view }) => view.t);
    expect(clocks).toEqual(clocks.toSorted((a, b) => a - b));
    for (const { stepId, text, title } of story.steps) {
      expect(text.match(/[.!?](?=\s|$)/g), stepId).toHaveLength(2);
      expect(title.length, stepId).toBeLessThanOrEqual(50);
    }
  });

  it('is written back to the same bytes', () => {
    expect(encodeStory(story)).toBe(read('data/events.story.json'));
  });

  it.each(story.steps.map((step) => [step.stepId, step] as const))('shows what step %s says', (id, step) => {
    const said = Object.entries(SAID[id] ?? {});
    expect(said.length).toBeGreaterThan(0);
    for (const [place, [word, holder]] of said) {
      const claims = claimsByPlace(dataset).get(place as PlaceId) ?? [];
      const state = controlAt(claims, step.view.t, step.view.known, dataset);
      const { base } = state;
      const party = base.kind === 'held' ? base.party : base.kind === 'changing' ? base.to : null;
      expect([place, stateWord(state), party]).toEqual([place, word, holder]);
    }
  });

  it('has no mark at Samarra at noon GMT, and one an hour later', () => {
    const marks = (id: string) => {
      const view = story.steps.find(({ stepId }) => stepId === id)?.view;
      if (!view) throw new Error(`no step ${id}`);
      return placeStates(dataset, view.t, view.known).map(({ place }) => place.placeId);
    };
    expect(marks('known-at-noon').toSorted()).toEqual(['fallujah', 'kirkuk', 'mosul', 'tikrit']);
    expect(marks('samarra-an-hour-later')).toContain('samarra');
  });

  it('counts as the texts do', () => {
    const claims = [...dataset.events.values()].flatMap((event) => event.claims);
    // "In twelve steps".
    expect(story.steps).toHaveLength(12);
    // "The only place that passes to the government in any of the documents".
    const toGovernment = claims.filter(
      ({ controlEffect, partyTo }) => controlEffect === 'change' && partyTo === 'iraqi-government',
    );
    expect([...new Set(toGovernment.map(({ eventId }) => eventId))]).toEqual([
      'al-waleed-crossing-government-retakes',
    ]);
    // "Nobody else says so by then": one denial is known, and one is all there is.
    const denials = claims.filter(({ stance }) => stance === 'disputes');
    expect(denials.map(({ claimId }) => claimId)).toEqual(['mosul-isis-overruns.c10']);
    // "Among what is known by 16:00 in Baghdad": at 15:00 there were 65 claims and an hour later 27 more.
    const reportedBy = (clock: string) => {
      const known = parseInstant(clock) ?? Number.NaN;
      return claims.filter(({ reported }) => (reported.latest ?? Infinity) <= known).length;
    };
    expect([reportedBy('2014-06-12T12:00Z'), reportedBy('2014-06-12T13:00Z')]).toEqual([65, 92]);
    // "None of these eight days": no report falls into them either.
    expect(reportedBy('2014-06-20T12:00Z')).toBe(reportedBy('2014-06-13T00:00Z'));
    // "Almost twelve days old".
    const hours = story.steps
      .slice(-1)
      .flatMap(({ view, claims: cited }) =>
        claims
          .filter(({ claimId }) => cited.includes(claimId) && /^(?:mosul|tikrit|kirkuk)/.test(claimId))
          .map(({ reported }) => (view.t - (reported.latest ?? Number.NaN)) / HOUR),
      );
    expect(hours).toHaveLength(3);
    for (const age of hours) {
      expect(age).toBeGreaterThan(11.5 * 24);
      expect(age).toBeLessThan(12 * 24);
    }
  });

  it('says where nobody covers the days', () => {
    const silence = story.steps.find(({ stepId }) => stepId === 'silence')?.view.t ?? 0;
    expect(dataset.coverage.some(({ earliest, latest }) => earliest <= silence && silence < latest)).toBe(
      false,
    );
    expect(dataset.coverage).toHaveLength(2);
  });
});

describe('the speakers of the published dataset', () => {
  const named = new Set(
    [...dataset.events.values()].flatMap(({ claims }) => claims.flatMap((c) => c.attribution)),
  );

  it('are all who are named in an attribution, each once', () => {
    const seeds = parse(read('seeds/speakers.yaml')) as { name: string; side: string | null }[];
    expect(named.size).toBeGreaterThan(80);
    expect(seeds.map(({ name }) => name).toSorted()).toEqual([...named].toSorted());
    expect([...dataset.speakers.keys()].toSorted()).toEqual([...named].toSorted());
  });

  it.each([
    ['Nouri Maliki', 'iraqi-government'],
    ['Hoshyar Zebari', 'iraqi-government'],
    ['Jabbar Yawar', 'kurdish-forces'],
    ['Sunni insurgents', 'insurgents'],
    ['ISIS', 'isis'],
    ['Reuters', null],
    ['witnesses', null],
    ['an Iraqi soldier', null],
    ['members of the Iraqi military', null],
    ['John Kerry', null],
    ['Mahmoud Othman', null],
  ])('%s speaks for %s', (name, side) => {
    expect(dataset.speakers.get(name)?.side).toBe(side);
  });
});
