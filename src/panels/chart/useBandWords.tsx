import { countIn, type HolderBand, type HolderStep } from '../../domain/holders.ts';
import { lateWords } from '../../text/late.ts';
import { partyName, standingAlone } from '../../text/stateWords.ts';
import { useDashboard } from '../dashboard.tsx';

/** What bands are called, and what is said of a moment of the chart. */
export function useBandWords() {
  const { dataset, text } = useDashboard();
  const { chart } = lateWords(text);
  const nameOf = (band: HolderBand): string => {
    if (band.kind === 'held') return standingAlone(partyName(dataset.parties, band.party), text.locale);
    return band.kind === 'changing' ? chart.changing : chart.notReported;
  };
  /** The moment, and each band that has a place then, for a screen reader. */
  const valueText = (moment: string, { counts }: HolderStep, bands: readonly HolderBand[]): string =>
    chart.valueText(
      moment,
      bands.map((band) => [nameOf(band), countIn(counts, band)] as const).filter(([, { all }]) => all > 0),
    );
  return { chart, nameOf, valueText };
}
