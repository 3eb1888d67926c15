import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/run.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { readStory } from '../../src/dataset/readStory.ts';
import { DEFAULT_EMBED, type EmbedOptions } from '../../src/domain/embedOptions.ts';
import { DEFAULT_VIEW, type View } from '../../src/domain/view.ts';
import { decodeView } from '../../src/url/codec.ts';
import { readEmbedOptions } from '../../src/url/embedOptions.ts';
import { dropUnknownIds } from '../../src/url/knownIds.ts';

/** A member of a view as the list writes it: instants are texts. */
type Written = Readonly<Record<string, unknown>>;
type PageLink = { readonly link: string; readonly opens: Written };
type EmbedLink = PageLink & { readonly options: Partial<EmbedOptions> };

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const links = JSON.parse(read('tests/contracts/old-links.json')) as {
  readonly page: readonly PageLink[];
  readonly embed: readonly EmbedLink[];
};
const every = [...links.page, ...links.embed];
const dataset = decodeDataset(read('data/events.geojson'), 'events.geojson');
const steps = readStory(read('data/events.story.json'), 'events.story.json', dataset).steps;

/** What stands behind the `?`, as the browser hands it to the page. */
function queryOf(link: string): string {
  return new URL(link, 'https://example.org/map/').search.slice(1);
}

/** The view with its instants as the list writes them, so that what is expected owes nothing to the code under test. */
function written(view: View): Written {
  const iso = (value: unknown) =>
    typeof value === 'number' ? new Date(value).toISOString().replace('.000Z', 'Z') : value;
  const { compare, ...rest } = view;
  return {
    ...rest,
    t: iso(view.t),
    from: iso(view.from),
    known: iso(view.known),
    compare: compare && { ...compare, t: iso(compare.t), known: iso(compare.known) },
  };
}

describe('an old link', () => {
  test.each(every)('$link opens the view that it was copied from', ({ link, opens }) => {
    const { view, ignored } = decodeView(queryOf(link));
    expect(ignored).toEqual([]);
    expect(written(view)).toEqual({ ...written(DEFAULT_VIEW), ...opens });
  });

  test.each(every)('$link names nothing that the dataset has lost', ({ link }) => {
    const { view } = decodeView(queryOf(link));
    expect(dropUnknownIds(view, dataset).ignored).toEqual([]);
    expect([null, ...steps.map(({ stepId }) => stepId)]).toContain(view.story);
  });

  test.each(links.embed)('$link embeds with the same options', ({ link, options }) => {
    const found = readEmbedOptions(queryOf(link));
    expect(found.ignored).toEqual([]);
    expect(found.options).toEqual({ ...DEFAULT_EMBED, ...options });
  });
});

describe('the list', () => {
  test('holds every address once', () => {
    const addresses = every.map(({ link }) => link);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  // A member that no link of the list names could be read differently tomorrow, and nobody would be told.
  test('has a link for every member of a view and every option of an embed', () => {
    const opened = new Set(links.page.flatMap(({ opens }) => Object.keys(opens)));
    expect([...opened].sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
    const chosen = new Set(links.embed.flatMap(({ options }) => Object.keys(options)));
    expect([...chosen].sort()).toEqual(Object.keys(DEFAULT_EMBED).sort());
  });
});
