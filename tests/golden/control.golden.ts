/**
 * The worked cases of the design, written by hand from its table. Times are UTC; `known` is `all` unless given.
 * `span` is `since` as two ISO instants, null for an open end; fields left out of `expect` are not asserted.
 */
export type GoldenCase = {
  readonly place: string;
  readonly t: string;
  readonly known?: string;
  readonly expect: {
    readonly base: 'held' | 'changing' | 'not_reported';
    readonly party?: string;
    readonly from?: string | null;
    readonly to?: string | null;
    readonly since?: readonly [string | null, string | null] | null;
    readonly next?: { readonly party: string; readonly by?: string } | null;
    readonly contested: boolean;
    readonly disputed: boolean;
  };
};

const calm = { contested: false, disputed: false } as const;
const silent = { base: 'not_reported', since: null, next: null, ...calm } as const;

export const GOLDEN: readonly GoldenCase[] = [
  { place: 'mosul', t: '2014-06-09T12:00Z', expect: silent },
  {
    place: 'mosul',
    t: '2014-06-10T12:00Z',
    expect: {
      base: 'changing',
      from: 'iraqi-government',
      to: 'isis',
      since: ['2014-06-09T21:00:00Z', '2014-06-10T21:00:00Z'],
      ...calm,
    },
  },
  { place: 'mosul', t: '2014-06-11T12:00Z', expect: { base: 'held', party: 'isis', ...calm } },
  {
    place: 'mosul',
    t: '2014-06-12T18:00Z',
    expect: { base: 'held', party: 'isis', contested: false, disputed: true },
  },
  {
    place: 'kirkuk',
    t: '2014-06-11T12:00Z',
    expect: {
      base: 'changing',
      from: 'iraqi-government',
      to: 'kurdish-forces',
      since: ['2014-06-10T21:00:00Z', '2014-06-12T11:30:00Z'],
      ...calm,
    },
  },
  { place: 'kirkuk', t: '2014-06-12T12:00Z', expect: { base: 'held', party: 'kurdish-forces', ...calm } },
  {
    place: 'kirkuk',
    t: '2014-06-12T12:00Z',
    known: '2014-06-12T12:00Z',
    expect: { base: 'held', party: 'kurdish-forces', ...calm },
  },
  { place: 'samarra', t: '2014-06-12T14:00Z', known: '2014-06-12T12:00Z', expect: silent },
  {
    place: 'samarra',
    t: '2014-06-12T14:00Z',
    known: '2014-06-12T13:00Z',
    expect: { base: 'not_reported', contested: true, disputed: false },
  },
  {
    place: 'samarra',
    t: '2014-06-12T14:00Z',
    expect: { base: 'not_reported', contested: true, disputed: false },
  },
  {
    place: 'fallujah',
    t: '2014-06-10T12:00Z',
    expect: { base: 'not_reported', since: null, next: { party: 'isis' }, ...calm },
  },
  {
    place: 'fallujah',
    t: '2014-06-12T12:00Z',
    expect: { base: 'held', party: 'isis', since: [null, '2014-06-11T21:00:00Z'], next: null, ...calm },
  },
  {
    place: 'al-qaim-crossing',
    t: '2014-06-20T12:00Z',
    expect: {
      base: 'not_reported',
      since: null,
      next: { party: 'insurgents', by: '2014-06-22T21:00:00Z' },
      ...calm,
    },
  },
  {
    place: 'al-qaim-crossing',
    t: '2014-06-23T12:00Z',
    expect: { base: 'held', party: 'insurgents', ...calm },
  },
  ...['rawa', 'ana'].flatMap((place): GoldenCase[] => [
    {
      place,
      t: '2014-06-21T12:00Z',
      expect: {
        base: 'changing',
        from: 'iraqi-government',
        to: 'insurgents',
        since: ['2014-06-20T21:00:00Z', '2014-06-22T21:00:00Z'],
        ...calm,
      },
    },
    { place, t: '2014-06-23T12:00Z', expect: { base: 'held', party: 'insurgents', ...calm } },
  ]),
  {
    place: 'tal-afar',
    t: '2014-06-23T12:00Z',
    expect: { base: 'changing', to: 'insurgents', contested: true, disputed: false },
  },
  {
    place: 'tal-afar-airport',
    t: '2014-06-23T12:00Z',
    expect: { base: 'changing', to: 'insurgents', ...calm },
  },
  {
    place: 'tal-afar',
    t: '2014-06-24T06:00Z',
    expect: { base: 'held', party: 'insurgents', contested: true, disputed: false },
  },
  {
    place: 'tal-afar-airport',
    t: '2014-06-24T06:00Z',
    expect: { base: 'held', party: 'insurgents', ...calm },
  },
  { place: 'al-waleed-crossing', t: '2014-06-21T12:00Z', expect: silent },
  {
    place: 'al-waleed-crossing',
    t: '2014-06-23T12:00Z',
    expect: { base: 'changing', from: 'insurgents', to: 'iraqi-government', ...calm },
  },
  {
    place: 'al-waleed-crossing',
    t: '2014-06-24T12:00Z',
    expect: { base: 'held', party: 'iraqi-government', ...calm },
  },
];
