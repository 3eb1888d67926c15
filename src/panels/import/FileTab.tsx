import { useCallback, useEffect, useRef } from 'react';
import type { Published } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import type { Needs } from './needs.ts';
import { Problems } from './Problems.tsx';
import { ProgressStep } from './ProgressStep.tsx';
import { QuestionsStep } from './QuestionsStep.tsx';
import { ReportStep } from './ReportStep.tsx';
import type { Session } from './session.ts';
import { useImporting } from './useImporting.tsx';

type Props = {
  readonly needs: Needs;
  readonly dropped: File | null;
  readonly isOne: boolean;
  readonly onShow: (dataset: Published, session: Session) => void;
};

/** From a file to the map: choose, say which column is what, read the report, show it. */
export function FileTab({ needs, dropped, isOne, onShow }: Props) {
  const { text } = useDashboard();
  const { importing: words } = lateWords(text);
  const { stage, read, importAs, take, cancel, again, ask, reportFile } = useImporting(needs);
  useEffect(() => {
    if (dropped) read(dropped);
  }, [dropped, read]);
  const isFirst = useRef(true);
  // Each step is another page of the dialog: the focus begins at its top, where its title is read out.
  const begin = useCallback((step: HTMLElement | null) => {
    if (step === null) return;
    if (!isFirst.current) step.querySelector<HTMLElement>('[data-step-start]')?.focus();
    isFirst.current = false;
  }, []);

  function shown() {
    switch (stage.at) {
      case 'choose':
        return <ChooseStep onFile={read} said={stage.isCancelled ? words.progress.cancelled : null} />;
      case 'busy':
        return <ProgressStep name={stage.file.name} said={stage.said} onCancel={cancel} />;
      case 'questions':
        return (
          <QuestionsStep
            {...stage}
            onChange={(mapping) => ask(stage.file, { questions: stage.questions, mapping })}
            onImport={() => importAs(stage.file, stage)}
            onAnother={again}
          />
        );
      case 'report':
        return (
          <ReportStep
            {...stage}
            {...{ reportFile }}
            hasAddress={needs.hasAddress(stage.file)}
            onAnother={again}
            onBack={stage.answered && (() => stage.answered && ask(stage.file, stage.answered))}
            onShow={(range) => take(stage, range, onShow)}
          />
        );
      case 'failed':
        return (
          <>
            <h3 className="small-title" tabIndex={-1} data-step-start>
              {words.report.faulty(stage.file.name)}
            </h3>
            <Problems problems={stage.problems} />
            <p>{words.report.kept}</p>
            <button type="button" className="button button-main" onClick={again}>
              {words.report.another}
            </button>
          </>
        );
    }
  }
  return (
    <div key={stage.at} ref={begin} className="import-step" data-step={stage.at}>
      {!isOne && stage.at !== 'choose' && stage.file === dropped && <p role="status">{words.drop.several}</p>}
      {shown()}
    </div>
  );
}
