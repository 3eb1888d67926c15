import { save } from '../../export/save.ts';
import type { Outcome, ReportForm } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { MOST_SHOWN } from './limits.ts';
import { Problems } from './Problems.tsx';
import { ReportSum } from './ReportSum.tsx';
import { SkippedRows } from './SkippedRows.tsx';

type Props = {
  readonly file: File;
  readonly outcome: Outcome;
  readonly reportFile: (form: ReportForm) => Promise<Blob>;
  readonly onShow: () => void;
  readonly onAnother: () => void;
  /** Null where no columns were asked about. */
  readonly onBack: (() => void) | null;
};

/** What became of each row, before anything is shown: n in = plotted + listed + skipped. */
export function ReportStep({ file, outcome, reportFile, onShow, onAnother, onBack }: Props) {
  const { text } = useDashboard();
  const { report: words } = lateWords(text).importing;
  const { report, made, problems, skippedCount } = outcome;
  const isTooMany = made !== null && made.events > MOST_SHOWN;
  const canShow = made !== null && made.events > 0 && !isTooMany;
  const saveAs = (form: ReportForm, ending: string) => async () =>
    save(await reportFile(form), `${file.name}.report.${ending}`);
  return (
    <>
      <h3 className="small-title" tabIndex={-1} data-step-start>
        {made === null ? words.faulty(file.name) : words.title}
      </h3>
      {report && <ReportSum report={report} skippedCount={skippedCount} />}
      {made && !made.mayPassOn && <p className="import-profile">{words.restricted}</p>}
      {made === null || made.events === 0 ? (
        <p>
          {words.nothing} {words.kept}
        </p>
      ) : (
        <p className="panel-note">{isTooMany ? words.tooMany(made.events, MOST_SHOWN) : words.linkNote}</p>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      <div className="import-actions">
        {canShow && (
          <button type="button" className="button button-main" onClick={onShow}>
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
