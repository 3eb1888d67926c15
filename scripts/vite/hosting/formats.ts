import type { Header, Hosting, Rule } from './rules.ts';

/** A file for a host: how it writes the same rules. `base` is the site's path on its host, with a slash at both ends. */
export type Format = { readonly file: string; readonly write: (hosting: Hosting, base: string) => string };

const lines = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n')}\n`;
/** As a regular expression, from the site's folder on. */
const pattern = (path: string) => {
  const text = path.replace(/\*$/, '').replaceAll(/[.\\+?^$()[\]{}|]/g, String.raw`\$&`);
  return path.endsWith('*') ? text : `${text}$`;
};
const specific = ({ policies, kept }: Hosting): readonly Rule[] => [...policies, kept];

/** Netlify and Cloudflare Pages. Both join what two rules say, and ask for all other files anew by themselves. */
const headersFile: Format = {
  file: '_headers',
  write: (hosting, base) => {
    const block = (path: string, headers: readonly Header[]) => [
      base + path,
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ];
    return lines(
      block('*', hosting.everywhere),
      specific(hosting).flatMap(({ paths, headers }) => paths.flatMap((path) => block(path, headers))),
    );
  },
};

const vercel: Format = {
  file: 'vercel.json',
  write: (hosting, base) => {
    const entry = (path: string, headers: readonly Header[]) => ({
      source: base + path.replaceAll('.', String.raw`\.`).replace(/\*$/, '(.*)'),
      headers: headers.map(([key, value]) => ({ key, value })),
    });
    // Where two speak of one header the later one counts.
    const headers = [
      entry('*', [...hosting.everywhere, hosting.asked]),
      ...specific(hosting).flatMap(({ paths, headers }) => paths.map((path) => entry(path, headers))),
    ];
    return lines(JSON.stringify({ headers }, null, 2));
  },
};

/** The pages of the site's own folder, whatever that is called. */
const PAGES = String.raw`(?!(?:index|embed)\.html$)`;

/**
 * It stands in the site's folder, and yet sees whole paths. Without a known folder it may be anywhere: then only a file's own
 * folder counts, not one further up, and the pages are in none.
 */
const apache: Format = {
  file: 'htaccess',
  write: (hosting, base) => {
    const anywhere = (path: string) =>
      path.endsWith('*') ? `${pattern(path)}${PAGES}[^/]+$` : pattern(path);
    const about = (paths: readonly string[]) =>
      base === '/'
        ? `/(?:${paths.map(anywhere).join('|')})`
        : // The host compares what is decoded.
          `^${pattern(`${decodeURI(base)}*`)}(?:${paths.map(pattern).join('|')})`;
    const set = ([name, value]: Header) => `Header always set ${name} "${value}"`;
    const when = ({ paths, headers }: Rule) => [
      `<If "%{REQUEST_URI} =~ m#${about(paths)}#">`,
      ...headers.map((header) => `  ${set(header)}`),
      '</If>',
    ];
    return lines(
      '<IfModule mod_headers.c>',
      [...hosting.everywhere, hosting.asked].map(set),
      specific(hosting).flatMap(when),
      '</IfModule>',
      TYPES.map(([type, ...endings]) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(' ')}`),
    );
  },
};

/** With `nosniff` a script of another type doesn't run. */
const TYPES = [
  ['text/javascript', 'js'],
  ['application/geo+json', 'geojson'],
  ['text/csv', 'csv'],
  ['text/markdown', 'md'],
  ['font/woff2', 'woff2'],
] as const;

const variable = (name: string) => `$changing_hands_${name.toLowerCase().replaceAll('-', '_')}`;

/** Within `http`: by which file what is sent. */
const nginxMaps: Format = {
  file: 'nginx-http.conf',
  write: ({ policies, kept, asked }, base) => {
    const map = (name: string, otherwise: string, rules: readonly Rule[]) => [
      `map $uri ${variable(name)} {`,
      `  default "${otherwise}";`,
      ...rules.flatMap(({ paths, headers }) =>
        paths.map((path) => `  "~^${pattern(base + path)}" "${headers[0]?.[1] ?? ''}";`),
      ),
      '}',
    ];
    const [first] = policies;
    return lines(map(first?.headers[0]?.[0] ?? '', '', policies), map(asked[0], asked[1], [kept]));
  },
};

/** Within `server`, and again within each `location` that has an `add_header` of its own. */
const nginxHeaders: Format = {
  file: 'nginx-server.conf',
  write: ({ everywhere, policies, asked }) => {
    const add = ([name, value]: Header) => `add_header ${name} "${value}" always;`;
    const mapped = [policies[0]?.headers[0]?.[0] ?? '', asked[0]];
    return lines(
      everywhere.map(add),
      mapped.map((name) => `add_header ${name} ${variable(name)} always;`),
    );
  },
};

/** To be imported within the block of a site. */
const caddy: Format = {
  file: 'Caddyfile',
  write: (hosting, base) => {
    const { everywhere, policies, kept, asked } = hosting;
    const set = (header: Header) => `${header[0]} "${header[1]}"`;
    const at = (paths: readonly string[]) => paths.map((path) => base + path).join(' ');
    return lines(
      'header {',
      everywhere.map((header) => `  ${set(header)}`),
      '}',
      [...policies, kept].flatMap(({ paths, headers }, index) => [
        `@rule${index} path ${at(paths)}`,
        ...headers.map((header) => `header @rule${index} ${set(header)}`),
      ]),
      `@asked not path ${at(kept.paths)}`,
      `header @asked ${set(asked)}`,
    );
  },
};

/** CloudFront, before a bucket of S3: a function for "viewer response". */
const cloudFront: Format = {
  file: 'cloudfront-function.js',
  write: (hosting, base) =>
    lines(
      `var everywhere = ${JSON.stringify([...hosting.everywhere, hosting.asked], null, 2)};`,
      `var rules = ${JSON.stringify(
        specific(hosting).map(({ paths, headers }) => [paths.map((path) => base + path), headers]),
        null,
        2,
      )};`,
      `
function isAbout(paths, uri) {
  return paths.some(function (path) {
    return path.slice(-1) === '*' ? uri.indexOf(path.slice(0, -1)) === 0 : uri === path;
  });
}

function handler(event) {
  var response = event.response;
  function set(header) {
    response.headers[header[0].toLowerCase()] = { value: header[1] };
  }
  everywhere.forEach(set);
  rules.forEach(function (rule) {
    if (isAbout(rule[0], event.request.uri)) rule[1].forEach(set);
  });
  return response;
}`,
    ),
};

export const FORMATS: readonly Format[] = [
  headersFile,
  vercel,
  apache,
  nginxMaps,
  nginxHeaders,
  caddy,
  cloudFront,
];
