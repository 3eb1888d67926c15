import { OBJECT_POLICY, STILL_POLICY } from '../securityPolicy.ts';

export type Header = readonly [name: string, value: string];

/**
 * Headers for some files of the site. A path is relative to the site's folder; `*` at its end stands for whatever follows,
 * and nowhere else.
 */
export type Rule = { readonly paths: readonly string[]; readonly headers: readonly Header[] };

/** What a host sends with the site. No header stands in two of its parts, so that none depends on an order. */
export type Hosting = {
  readonly everywhere: readonly Header[];
  /** Content policies, each for pages of one kind. */
  readonly policies: readonly Rule[];
  /** Files whose name changes with what they hold. */
  readonly kept: Rule;
  /** Sent with all others. */
  readonly asked: Header;
};

const CACHE = 'Cache-Control';
const POLICY = 'Content-Security-Policy';

/** Nothing of it is used; a frame's `allow` can't ask for it either. What it uses (full screen, clipboard) isn't named. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * @param policies of the two pages, as they stand in them
 * @param files every file that the build adds beside those of Vite, by path
 */
export function hostingOf(
  policies: { readonly page: string; readonly embed: string },
  files: readonly string[],
): Hosting {
  const hashed = files.filter((file) => /^embed\/[\w-]+-[\w-]{8}\.(js|css)$/.test(file));
  return {
    everywhere: [
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', UNUSED.map((name) => `${name}=()`).join(', ')],
      // An embed on an opaque origin is a stranger to its own files; and all that is here is published.
      ['Access-Control-Allow-Origin', '*'],
    ],
    policies: [
      rule(['', 'index.html'], POLICY, `${policies.page}; ${OWN_FRAMES}`),
      rule(['embed.html'], POLICY, policies.embed),
      rule(['story/*'], POLICY, `${STILL_POLICY}; ${OWN_FRAMES}`),
      rule(['embed/picture.svg', 'embed/picture-dark.svg', 'favicon.svg'], POLICY, OBJECT_POLICY),
    ],
    kept: rule(['assets/*', 'embed/live/*', ...hashed.sort()], CACHE, 'public, max-age=31536000, immutable'),
    asked: [CACHE, 'no-cache'],
  };
}

/** Who may frame the whole page; the embed may be framed by everybody, so its policy says nothing of it. */
const OWN_FRAMES = "frame-ancestors 'self'";

function rule(paths: readonly string[], name: string, value: string): Rule {
  return { paths, headers: [[name, value]] };
}

/** Whether a rule is about a file, by its path within the site. */
export function isAbout({ paths }: Rule, file: string): boolean {
  return paths.some((path) => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path));
}

/** What is sent with a file: the measure of every file made for a host. */
export function headersFor(hosting: Hosting, file: string): Header[] {
  const about = hosting.policies.filter((each) => isAbout(each, file));
  const cache = isAbout(hosting.kept, file) ? hosting.kept.headers : [hosting.asked];
  return [...hosting.everywhere, ...about.flatMap(({ headers }) => headers), ...cache];
}
