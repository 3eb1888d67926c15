import type { Claim, TimeExtent } from '../domain/claim.ts';
import type { Modality } from '../domain/event.ts';
import { reportLag } from '../domain/reportLag.ts';
import { isClosed, type OpenSpan } from '../domain/span.ts';
import { lagWords } from '../text/lagWords.ts';
import { useDashboard } from './dashboard.tsx';
import { voicesOf } from './voices.ts';
import { lateWords } from '../text/late.ts';

type Props = {
  readonly time: OpenSpan;
  readonly extent: TimeExtent | null;
  readonly modality: Modality;
  /** It tells a state, not a deed. */
  readonly isState: boolean;
  readonly claims: readonly Claim[];
};

/** When it happened, when that was first reported and by whom, and how much later: an interval, as wide as the sources leave it. */
export function ReportLagLine({ time, extent, modality, isState, claims }: Props) {
  const { dataset, text, words } = useDashboard();
  const { dossier } = lateWords(text);
  const lag = reportLag(time, extent, claims);
  const happened = happenedWords();
  if (!lag) return <p className="lag">{dossier.noReportTime(happened)}</p>;
  // What is planned has not happened: there is nothing that a report could lag behind.
  const hasLag = modality !== 'planned' && (time.earliest !== null || time.latest !== null);
  const voices = voicesOf(lag.by, dataset, text);
  return (
    <p className="lag" data-lag={hasLag ? `${lag.least ?? ''}/${lag.most ?? ''}` : undefined}>
      {dossier.lag(happened, words.reported(lag.first), voices, hasLag ? lagWords(lag, text) : null)}
    </p>
  );

  function happenedWords(): string {
    if (time.earliest === null && time.latest === null) return dossier.whenUnknown;
    const said = words.span(time, extent);
    if (modality === 'planned') return dossier.planned(said);
    if (isState) return isClosed(time) ? dossier.heldSince(said) : dossier.wasSo(said);
    return extent === 'throughout' ? dossier.lasted(said) : dossier.happened(said);
  }
}
