import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { readSources } from './architecture/sources.ts';

const sheets = readSources((path) => /^src\/.*\.css$/.test(path));
const tokens = sheets.find(({ path }) => path.endsWith('/tokens.css'))?.text ?? '';
/** Fonts are measured against one another, in shares of themselves. */
const others = sheets.filter(({ path }) => !/\/(tokens|fonts)\.css$/.test(path));

type Declaration = { readonly where: string; readonly property: string; readonly value: string };

/** Every declaration of a style sheet; comments, selectors and the conditions of at-rules are left out. */
function declarationsOf({ path, text }: { path: string; text: string }): Declaration[] {
  const bare = text.replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return [...bare.matchAll(/([{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((match) => {
    const [, lead = '', property = '', value = ''] = match;
    const line = bare.slice(0, match.index + lead.length).split('\n').length;
    return { where: `${path}:${line}`, property, value: value.trim() };
  });
}

const declarations = others.flatMap(declarationsOf);
const breaches = (isBreach: (declaration: Declaration) => boolean) =>
  declarations.filter(isBreach).map(({ where, property, value }) => `${where}: ${property}: ${value}`);

describe('outside tokens.css', () => {
  test('there is much to look at', () => {
    expect(others.length).toBeGreaterThan(10);
    expect(declarations.length).toBeGreaterThan(500);
  });

  test('no colour is written out', () => {
    const colour =
      /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(|\b(white|black|red|green|blue|yellow|orange|gr[ae]y|silver)\b/i;
    expect(breaches(({ value }) => colour.test(value.replaceAll(/var\([^)]*\)|"[^"]*"/g, '')))).toEqual([]);
  });

  test('every size of type is a token, or a share of what is around it', () => {
    const size = /^(var\(--size-[a-z]+\)|inherit|[\d.]+em)$/;
    const shorthand = /^(inherit|.*var\(--size-[a-z]+\).*)$/;
    expect(
      breaches(
        ({ property, value }) =>
          (property === 'font-size' && !size.test(value)) || (property === 'font' && !shorthand.test(value)),
      ),
    ).toEqual([]);
  });

  test('every family of type is a token', () => {
    expect(
      breaches(({ property, value }) => property === 'font-family' && !/^(var\(|inherit)/.test(value)),
    ).toEqual([]);
  });

  test('every duration is a token, or none', () => {
    const isMotion = (property: string) => /^(transition|animation)/.test(property);
    expect(
      breaches(
        ({ property, value }) =>
          isMotion(property) && /\d(ms|s)\b/.test(value.replaceAll(/\b0m?s\b|var\([^)]*\)/g, '')),
      ),
    ).toEqual([]);
  });

  test('every token that is used is one', () => {
    const own = new Set(
      [
        ...sheets
          .map(({ text }) => text)
          .join('\n')
          .matchAll(/(--[a-z0-9-]+)\s*:/g),
      ].map((match) => match[1]),
    );
    // Set by script, on the element itself.
    const set = new Set(
      readSources((path) => /^src\/.*\.tsx?$/.test(path)).flatMap(({ text }) =>
        [...text.matchAll(/['"](--[a-z0-9-]+)['"]/g)].map((match) => match[1]),
      ),
    );
    const used = declarations.flatMap(({ where, value }) =>
      [...value.matchAll(/var\((--[a-z0-9-]+)/g)].map((match) => ({ where, name: match[1] })),
    );
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter(({ name }) => !own.has(name) && !set.has(name))).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const value = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
    if (!found) throw new Error(`--${name} has no pair of colours in tokens.css`);
    return found[theme === 'light' ? 1 : 2] ?? '';
  };
  const contrast = (a: string, b: string) => wcagContrast(value(a), value(b));
  const grounds = ['paper', 'surface', 'sunken'] as const;

  test.each(['ink', 'ink-quiet'])('words in %s can be read on every ground', (ink) => {
    for (const ground of grounds) expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
  });

  test('words on ink can be read', () => {
    expect(contrast('paper', 'ink')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('paper', 'ink-quiet')).toBeGreaterThanOrEqual(4.5);
  });

  test('lines of a field, a grip or the focus can be seen on every ground', () => {
    for (const line of ['ink-faint', 'focus'])
      for (const ground of grounds)
        expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
    expect(contrast('focus', 'map-ground')).toBeGreaterThanOrEqual(3);
  });

  test('a hairline is fainter than a strong one, and neither is ink', () => {
    const [hair, strong, faint] = ['hairline', 'hairline-strong', 'ink-faint'].map((name) =>
      contrast(name, 'paper'),
    );
    expect(hair).toBeLessThan(strong ?? 0);
    expect(strong).toBeLessThan(faint ?? 0);
  });
});
