import { useState } from 'react';
import type { DayRange } from '../../domain/shownPart.ts';
import { save } from '../../export/save.ts';
import type { Outcome, ReportForm } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { MOST_SHOWN } from './limits.ts';
import { PartChoice } from './PartChoice.tsx';
import { chosenDays, firstChoice } from './partDays.ts';
import { Problems } from './Problems.tsx';
import { ReportSum } from './ReportSum.tsx';
import { SkippedRows } from './SkippedRows.tsx';

type Props = {
  readonly file: File;
  readonly outcome: Outcome;
  readonly reportFile: (form: ReportForm) => Promise<Blob>;
  /** The days that are shown now; null: all, or nothing. */
  readonly range: DayRange | null;
  /** With the days that are wanted; null: all. */
  readonly onShow: (range: DayRange | null) => void;
  /** A link leads to it: nothing has to be said of that. */
  readonly hasAddress: boolean;
  readonly onAnother: () => void;
  /** Null where no columns were asked about. */
  readonly onBack: (() => void) | null;
};

/** What became of each row, before anything is shown: n in = plotted + listed + skipped. */
export function ReportStep(props: Props) {
  const { file, outcome, range, hasAddress, reportFile, onShow, onAnother, onBack } = props;
  const { text } = useDashboard();
  const { report: words } = lateWords(text).importing;
  const { report, made, problems, skippedCount } = outcome;
  const isTooMany = made !== null && made.events > MOST_SHOWN;
  const [typed, type] = useState(() => (made && isTooMany ? firstChoice(made.days, range) : null));
  const chosen = made && typed && chosenDays(made.days, typed);
  const now = made && range && chosenDays(made.days, range);
  const saveAs = (form: ReportForm, ending: string) => async () =>
    save(await reportFile(form), `${file.name}.report.${ending}`);
  return (
    <>
      <h3 className="small-title" tabIndex={-1} data-step-start>
        {made === null ? words.faulty(file.name) : words.title}
      </h3>
      {report && <ReportSum report={report} skippedCount={skippedCount} />}
      {made && now && <p className="import-period">{words.shown(now.events, made.events)}</p>}
      {made && !made.mayPassOn && <p className="import-profile">{words.restricted}</p>}
      {made === null || made.events === 0 ? (
        <p>
          {words.nothing} {words.kept}
        </p>
      ) : (
        !hasAddress && <p className="panel-note">{words.linkNote}</p>
      )}
      {made && typed && <PartChoice {...{ made, typed, chosen }} onType={type} />}
      {problems.length > 0 && <Problems problems={problems} />}
      <div className="import-actions">
        {made !== null && made.events > 0 && (
          <button
            type="button"
            className="button button-main"
            disabled={isTooMany && !chosen?.fits}
            onClick={() => onShow(chosen?.range ?? null)}
          >
            {words.show}
          </button>
        )}
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            {words.back}
          </button>
        )}
        <button type="button" className="button" onClick={onAnother}>
          {words.another}
        </button>
      </div>
      {report && (
        <>
          <SkippedRows {...{ report, skippedCount }} />
          <div className="import-actions">
            <button type="button" className="button" onClick={() => void saveAs('text', 'txt')()}>
              {words.saveText}
            </button>
            <button type="button" className="button" onClick={() => void saveAs('csv', 'csv')()}>
              {words.saveCsv}
            </button>
          </div>
        </>
      )}
    </>
  );
}
