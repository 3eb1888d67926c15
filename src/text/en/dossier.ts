import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;
const versions = (n: number) => count(n, 'version', 'versions');
const rate = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });

/** A rate printed here and another one elsewhere: how many of `unit` are one of `per`. */
type Clash = {
  readonly unit: string;
  readonly per: string;
  readonly here: number;
  readonly there: number;
  readonly elsewhere: string;
};

/** The words of a place's dossier and of the figures of an event. */
export const dossier = {
  bar: 'Who held it when',
  barHelp: 'Arrow keys go from stretch to stretch and take the clock there.',
  /** A stretch of the bar: `10 June – 11 June: Changing to ISIS` */
  barStretch: (span: string, sentence: string) => `${span}: ${sentence}`,
  notReported: 'Not reported',

  happened: (time: string) => `Happened ${time}`,
  lasted: (time: string) => `Lasted ${time}`,
  wasSo: (time: string) => `So ${time}; since when, no report says`,
  heldSince: (time: string) => `Held ${time}`,
  planned: (time: string) => `Planned ${time}`,
  whenUnknown: 'When it happened, no report says',
  /** `Happened on 10 June; first reported on 12 June, between 16:00 and 19:50 (Reuters): 1 to 3 days later.` */
  lag: (happened: string, reported: string, by: readonly string[], distance: string | null) =>
    `${happened}; first ${reported} (${by.join('; ')})${distance === null ? '' : `: ${distance}`}.`,
  lagBetween: (least: string, most: string) => `${least} to ${most} later`,
  lagExactly: (distance: string) => `${distance} later`,
  lagAtLeast: (least: string) => `at least ${least} later`,
  lagAtMost: (most: string) => `at most ${most} later`,
  lagUnknown: 'how much later can’t be told',
  noReportTime: (happened: string) => `${happened}; when it was reported is not stated.`,

  figures: 'Figures',
  /** What the versions of one figure are to one another. */
  finding: {
    single: () => '',
    same: (n: number) => `${versions(n)}, the same number`,
    differ: (n: number) => `${versions(n)}; they can all be true. None is chosen.`,
    apart: (n: number) =>
      `${versions(n)} whose numbers lie apart; they may not count the same thing. None is chosen.`,
    disagree: (n: number) => `${versions(n)}; they can’t all be true. None is chosen.`,
  },
  currencies: (n: number) => `One sum in ${count(n, 'currency', 'currencies')}, as printed`,
  disagreeTag: 'Versions don’t agree',
  /** `1 GBP comes to 0.813 USD here, and to 1.68 USD in “US announces …”` */
  clash: ({ unit, per, here, there, elsewhere }: Clash) =>
    `1 ${per} comes to ${rate.format(here)} ${unit} here, and to ${rate.format(there)} ${unit} in “${elsewhere}”. As one sum they can’t both be right; neither is chosen.`,
  figureVoice: (voice: string, reported: string, link: string) => `${voice}; ${reported}\u00a0${link}`,
};
