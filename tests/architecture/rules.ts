import { posix } from 'node:path';
import { isTest, type Source } from './sources.ts';
import { factsOf } from './syntax.ts';
import { forbiddenMembers, globalsOf, longFiles, mayImport, mayUse, typePackages } from './table.ts';

/** What a rule finds: one sentence a breach, each beginning with the file. */
export type Rule = (source: Source) => string[];

const folderOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const cleanSpecifier = (from: string): string => from.replace(/\?.*$/, '');

/** Folders import only what the table allows. Tests beside a module may also look sideways. */
export const folders: Rule = (source) => {
  const folder = folderOf(source.path);
  if (folder === null) return [`${source.path}: code lies in a folder of src/`];
  const allowed = mayImport[folder];
  if (allowed === undefined)
    return [`${source.path}: src/${folder} has no row in tests/architecture/table.ts`];
  return factsOf(source).imports.flatMap(({ from }) => {
    if (!from.startsWith('.')) return [];
    const target = posix.join(posix.dirname(source.path), cleanSpecifier(from));
    const other = folderOf(target);
    if (other === folder || (other !== null && allowed.includes(other))) {
      const pure = folder !== 'embed' || other !== 'timeline' || !target.endsWith('.tsx');
      return pure ? [] : [`${source.path}: an embed takes only the pure half of the timeline, not ${from}`];
    }
    return [`${source.path}: src/${folder} may not import ${from}`];
  });
};

/** Packages are used only where the table says; Node's own only by the command line. */
export const packages: Rule = (source) => {
  const folder = folderOf(source.path) ?? '';
  return factsOf(source).imports.flatMap(({ from, typeOnly }) => {
    if (from.startsWith('.')) return [];
    if (from.startsWith('node:'))
      return folder === 'cli' ? [] : [`${source.path}: only src/cli may use ${from}`];
    const path = cleanSpecifier(from);
    const name = path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/');
    if (typePackages.includes(name) && typeOnly) return [];
    const users = mayUse[path] ?? mayUse[name];
    if (users === undefined) return [`${source.path}: ${name} has no row in tests/architecture/table.ts`];
    return users.includes(folder) ? [] : [`${source.path}: src/${folder} may not use ${path}`];
  });
};

/** React, and the binding of the store to it, appear in `.tsx` files only; the rest stays free of a framework. */
export const reactInTsx: Rule = (source) => {
  if (source.path.endsWith('.tsx')) return [];
  const framework = /^(react|react-dom|zustand|lucide-react|@base-ui\/react)(\/(?!vanilla).*)?$/;
  return factsOf(source)
    .imports.filter(({ from }) => framework.test(from))
    .map(({ from }) => `${source.path}: ${from} belongs in a .tsx file`);
};

/** `.tsx` files lie in the folders of the screen. */
export const tsxOnScreen: Rule = ({ path }) =>
  path.endsWith('.tsx') && !/^src\/(map|timeline|panels|app)\//.test(path)
    ? [`${path}: .tsx files lie in map, timeline, panels or app`]
    : [];

/** Globals with an owner. */
export const globals: Rule = (source) => {
  const { globals: used, members } = factsOf(source);
  return Object.entries(globalsOf)
    .flatMap(([name, { only, why }]) =>
      used.has(name) && !only?.test(source.path) ? [`${source.path}: no ${name} here (${why})`] : [],
    )
    .concat(
      forbiddenMembers
        .filter((name) => members.has(name))
        .map((name) => `${source.path}: no ${name} (text is never HTML)`),
    );
};

/** All of turf is 118 KiB, the functions needed a few: import them by name. */
export const turfByName: Rule = (source) =>
  factsOf(source)
    .imports.filter(
      ({ from, names }) =>
        from === '@turf/turf' && (names.length === 0 || names.some((name) => /^(\*|default)$/.test(name))),
    )
    .map(() => `${source.path}: import the functions of @turf/turf by name`);

/** A file that is too long holds two nouns. */
export const short: Rule = ({ path, text }) => {
  const lines = text.trimEnd().split('\n').length;
  const asked = longFiles[path] !== undefined;
  if (lines > 250 && !asked) return [`${path}: ${lines} lines; split what is more than 250`];
  if (lines <= 250 && asked) return [`${path}: ${lines} lines; it needs no exception in table.ts any more`];
  return [];
};

/** Built of pieces, so that this file doesn't find itself. */
const machinePath = new RegExp(`(^|[^\\w.~-])/(${['work', 'root', 'home', 'Users'].join('|')})/[\\w.]`, 'm');
const registry = new RegExp(String.raw`registry\.(npmjs|yarnpkg|npmmirror)|deb\.debian\.org`, 'i');
const documents = ['shared', 'documents'].join('/');

/** Nothing that is true on one machine only. */
export const noMachine: Rule = ({ path, text }) => [
  ...(machinePath.test(text)
    ? [`${path}: names a path of one machine: ${machinePath.exec(text)?.[0].trim()}…`]
    : []),
  ...(registry.test(text) ? [`${path}: names the host of a package registry`] : []),
  ...(text.includes(documents) && path !== '.ci/run'
    ? [`${path}: only .ci/run may name the documents' folder`]
    : []),
];

/** Lock files name packages and hashes, never addresses. */
export const lockWithoutAddresses: Rule = ({ path, text }) =>
  /"resolved"\s*:/.test(text)
    ? [`${path}: holds addresses. To mend it: npm install with the .npmrc beside it`]
    : [];

/** Rules of src/ that tests beside a module need not keep. */
export const codeRules: readonly Rule[] = [folders, packages, reactInTsx, tsxOnScreen, globals, turfByName];

export const keepsCodeRules: Rule = (source) =>
  isTest(source.path) ? [] : codeRules.flatMap((rule) => rule(source));
