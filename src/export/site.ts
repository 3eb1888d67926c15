/** What the site says of its embeds (`embed/site.json`): its script, its public address, its releases. */
export type EmbedSite = {
  readonly version: string;
  /** The public address it was built for, ending in a slash; null: links don't unfurl. */
  readonly siteUrl: string | null;
  readonly script: { readonly file: string; readonly integrity: string } | null;
  readonly dataset: Release;
  readonly releases: readonly Release[];
  /** Whether there is a picture of every step of the story. */
  readonly cards: boolean;
};

/** A published state of the dataset: `hash` names it in an embed. */
export type Release = {
  readonly hash: string;
  readonly version: string;
  /** When it last changed, as the site writes it: ISO 8601; null when nobody has said. */
  readonly changed: string | null;
};

/** Reads the file; null when it isn't what the build writes. */
export function readEmbedSite(json: unknown): EmbedSite | null {
  const { version, siteUrl, script, dataset, releases, cards } = fieldsOf(json);
  const present = readRelease(dataset);
  if (typeof version !== 'string' || present === null) return null;
  const { file, integrity } = fieldsOf(script);
  return {
    version,
    siteUrl: typeof siteUrl === 'string' ? siteUrl : null,
    script: typeof file === 'string' && typeof integrity === 'string' ? { file, integrity } : null,
    dataset: present,
    releases: Array.isArray(releases) ? releases.map(readRelease).filter((one) => one !== null) : [],
    cards: cards === true,
  };
}

/** The release that the present dataset is; null when it isn't published as one. */
export function presentRelease({ dataset, releases }: EmbedSite): Release | null {
  return releases.find(({ hash }) => hash === dataset.hash) ?? null;
}

/** Pictures that the site publishes, by their paths: of the built-in dataset's last moment, of a step of its story. */
export const PICTURE = 'embed/picture.svg';
export const cardOf = (stepId: string): string => `cards/${stepId}.png`;

/** The page that stands for a step where links unfurl: it leads to the step, and has its card. */
export const stepPageOf = (stepId: string): string => `story/${stepId}.html`;

function readRelease(json: unknown): Release | null {
  const { hash, version, changed } = fieldsOf(json);
  if (typeof hash !== 'string' || !/^[0-9a-f]{12}$/.test(hash)) return null;
  if (typeof version !== 'string') return null;
  return { hash, version, changed: typeof changed === 'string' ? changed : null };
}

function fieldsOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
}
