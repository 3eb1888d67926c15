import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../scripts/vite/hosting/formats.ts';
import { headersFor, hostingOf } from '../../scripts/vite/hosting/rules.ts';
import { embedPolicy, OBJECT_POLICY, pagePolicy, STILL_POLICY } from '../../scripts/vite/securityPolicy.ts';

const HASHES = { script: "'sha256-c2NyaXB0'", style: "'sha256-c3R5bGU='" };
const policies = { page: pagePolicy([]), embed: embedPolicy(HASHES, ['data.example.org']) };
const hosting = hostingOf(policies, [
  'embed/hands-b4f8d537.js',
  'embed/core-44046a08.css',
  'embed/live-ChyWS_rX.js',
  'embed/data-d1562f026880.js',
  'embed/site.json',
]);
/** Files of every kind, by their path within the site. */
const FILES = [
  '',
  'index.html',
  'embed.html',
  'embed.js',
  'embed-0.1.0.js',
  'favicon.svg',
  'assets/index-B5t_q-81.js',
  'assets/noto-sans-latin-400-normal-BTkUljjl.woff2',
  'basemap/basemap.topo.json',
  'data/events.geojson',
  'embed/hands-b4f8d537.js',
  'embed/data-d1562f026880.js',
  'embed/live/embedLive-DSMVY-_y.js',
  'embed/picture.svg',
  'embed/site.json',
  'story/landing.html',
  'story/step.css',
];
const BASE = '/maps/';
const expected = (file: string) =>
  new Map(headersFor(hosting, file).map(([name, value]) => [name.toLowerCase(), value]));
const written = (name: string) => {
  const format = FORMATS.find(({ file }) => file === name);
  if (!format) throw new Error(`no ${name}`);
  return format.write(hosting, BASE);
};

function apacheHeaders(text: string, uri: string): Map<string, string> {
  const sent = new Map<string, string>();
  let about = true;
  for (const line of text.split('\n')) {
    const [, condition] = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line) ?? [];
    if (condition !== undefined) about = new RegExp(condition).test(uri);
    else if (line === '</If>') about = true;
    const [, name = '', value = ''] = /^\s*Header always set ([\w-]+) "(.*)"$/.exec(line) ?? [];
    if (about && name !== '') sent.set(name.toLowerCase(), value);
  }
  return sent;
}

/** Each format as its host reads it: what is sent with a file. */
const readers: Readonly<Record<string, (file: string) => Map<string, string>>> = {
  _headers: (file) => {
    const sent = new Map<string, string>();
    let about = false;
    for (const line of written('_headers').split('\n'))
      if (line.startsWith('/'))
        about = line.endsWith('*') ? (BASE + file).startsWith(line.slice(0, -1)) : line === BASE + file;
      else if (about && line.trim() !== '') {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
        // Two rules with one header would be joined.
        expect(sent.has(name.toLowerCase()), `${file}: ${name}`).toBe(false);
        sent.set(name.toLowerCase(), value);
      }
    // What these hosts send by themselves amounts to it.
    if (!sent.has('cache-control')) sent.set('cache-control', 'no-cache');
    return sent;
  },
  'vercel.json': (file) => {
    const { headers } = JSON.parse(written('vercel.json')) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    return new Map(
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(BASE + file))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key.toLowerCase(), value] as const)),
    );
  },
  htaccess: (file) => apacheHeaders(written('htaccess'), BASE + file),
  'nginx-server.conf': (file) => {
    const maps = new Map(
      [...written('nginx-http.conf').matchAll(/map \$uri (\$\w+) \{\n {2}default "(.*)";\n([^}]*)\}/g)].map(
        ([, name = '', otherwise = '', rules = '']) => {
          const fitting = [...rules.matchAll(/"~(.*?)" "(.*)";/g)].find(([, pattern = '']) =>
            new RegExp(pattern).test(BASE + file),
          );
          return [name, fitting?.[2] ?? otherwise] as const;
        },
      ),
    );
    return new Map(
      [
        ...written('nginx-server.conf').matchAll(/^add_header ([\w-]+) (?:"(.*)"|(\$\w+)) always;$/gm),
      ].flatMap(([, name = '', value, variable = '']) => {
        const sent = value ?? maps.get(variable) ?? 'no such variable';
        return sent === '' ? [] : [[name.toLowerCase(), sent] as const];
      }),
    );
  },
  Caddyfile: (file) => {
    const text = written('Caddyfile');
    const matchers = new Map(
      [...text.matchAll(/^@(\w+) (not )?path (.*)$/gm)].map(([, name = '', not, paths = '']) => {
        const about = paths
          .split(' ')
          .some((path) =>
            path.endsWith('*') ? (BASE + file).startsWith(path.slice(0, -1)) : path === BASE + file,
          );
        return [name, not === undefined ? about : !about];
      }),
    );
    return new Map(
      [...text.matchAll(/^(?:header @(\w+)|) ?\s*([\w-]+) "(.*)"$/gm)]
        .filter(([, matcher]) => matcher === undefined || matchers.get(matcher) === true)
        .map(([, , name = '', value = '']) => [name.toLowerCase(), value]),
    );
  },
  'cloudfront-function.js': (file) => {
    // oxlint-disable-next-line no-new-func, no-implied-eval, typescript/no-implied-eval -- it is what the host does with it
    const handler = new Function(`${written('cloudfront-function.js')}; return handler;`)() as (
      event: unknown,
    ) => {
      headers: Record<string, { value: string }>;
    };
    const { headers } = handler({ request: { uri: BASE + file }, response: { headers: {} } });
    return new Map(Object.entries(headers).map(([name, { value }]) => [name, value]));
  },
};

describe('the header files for hosts', () => {
  it('are there for every format, and each is read here', () => {
    expect([...Object.keys(readers), 'nginx-http.conf'].sort()).toEqual(
      FORMATS.map(({ file }) => file).sort(),
    );
  });

  it.each(Object.keys(readers))('%s sends what the rules say, with every file', (name) => {
    for (const file of FILES) expect(readers[name]?.(file), `${name}: ${file}`).toEqual(expected(file));
  });

  it.each(['/assets/map/', '/story/', '/story/maps/', '/assets/', '/embed/live/'])(
    'for Apache, of a site that was built for no folder and lies at %s, say of its pages what they are',
    (folder) => {
      const text = FORMATS.find(({ file }) => file === 'htaccess')?.write(hosting, '/') ?? '';
      const sent = (file: string) => apacheHeaders(text, folder + file);
      const pages = ['', 'index.html', 'embed.html', 'assets/index-B5t_q-81.js', 'story/landing.html'];
      for (const file of pages) expect(sent(file), folder + file).toEqual(expected(file));
    },
  );

  it.each(['/assets/', '/story/', '/wo/karte%20ä/'])(
    'for Apache, of a site built for %s, say what they say',
    (folder) => {
      const text =
        FORMATS.find(({ file }) => file === 'htaccess')?.write(
          hosting,
          new URL(folder, 'https://x.org').pathname,
        ) ?? '';
      for (const file of FILES)
        expect(apacheHeaders(text, decodeURI(folder) + file), folder + file).toEqual(expected(file));
    },
  );

  it('send the policy of the page with the page, and say there who may frame it; the embed may be framed by all', () => {
    expect(expected('index.html').get('content-security-policy')).toBe(
      `${policies.page}; frame-ancestors 'self'`,
    );
    expect(expected('').get('content-security-policy')).toBe(
      expected('index.html').get('content-security-policy'),
    );
    expect(expected('embed.html').get('content-security-policy')).toBe(policies.embed);
    for (const file of FILES) {
      expect(expected(file).has('x-frame-options'), file).toBe(false);
      expect(expected(file).get('access-control-allow-origin'), file).toBe('*');
    }
  });

  it('let only files named by their content be kept', () => {
    const kept = FILES.filter((file) => expected(file).get('cache-control')?.includes('immutable'));
    expect(kept).toEqual([
      'assets/index-B5t_q-81.js',
      'assets/noto-sans-latin-400-normal-BTkUljjl.woff2',
      'embed/hands-b4f8d537.js',
      'embed/live/embedLive-DSMVY-_y.js',
    ]);
  });
});

describe('the policies', () => {
  it.each([
    ['page', policies.page],
    ['embed', policies.embed],
    ['page without scripts', STILL_POLICY],
    ['picture', OBJECT_POLICY],
  ])('of the %s: a second opinion finds nothing of weight', (_, policy) => {
    const { csp } = new CspParser(policy);
    const weighty = new CspEvaluator(csp)
      .evaluate()
      .filter(({ severity }) => severity <= Severity.MEDIUM)
      .map(({ directive, description }) => `${directive}: ${description}`);
    expect(weighty).toEqual([]);
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/data\.example\.org)/);
  });

  it('that second opinion finds what is wrong', () => {
    const { csp } = new CspParser("script-src 'unsafe-inline' *");
    expect(new CspEvaluator(csp).evaluate().some(({ severity }) => severity === Severity.HIGH)).toBe(true);
  });

  it('of page and embed want Trusted Types, of one policy alone', () => {
    for (const policy of [policies.page, policies.embed])
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  });
});
