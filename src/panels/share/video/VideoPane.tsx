import '../picture/pane.css';
import { useState } from 'react';
import { momentAt } from '../../../export/look.ts';
import { fileName } from '../../../export/fileName.ts';
import { save } from '../../../export/save.ts';
import {
  CLIP_LIMITS,
  CLIP_SIZES,
  clipFault,
  type ClipSizeChoice,
  evenSize,
  type Size,
} from '../../../export/sizes.ts';
import { roughBytes } from '../../../export/estimate.ts';
import type { VideoKind } from '../../../export/videoKind.ts';
import { lateWords } from '../../../text/late.ts';
import { Choice } from '../../Choice.tsx';
import { useDashboard } from '../../dashboard.tsx';
import { SizeChoice } from '../picture/SizeChoice.tsx';
import { ThemeChoice, useGround } from '../picture/ThemeChoice.tsx';
import { type ExportProps, useLook, useShownView } from '../picture/useLook.tsx';
import { ClipNotes } from './ClipNotes.tsx';
import { ClipPreview } from './ClipPreview.tsx';
import { CourseOptions } from './CourseOptions.tsx';
import { MakingClip } from './MakingClip.tsx';
import { useClip } from './useClip.tsx';
import { useClipSheet } from './useClipSheet.tsx';
import { useCourse } from './useCourse.tsx';
import { useKinds } from './useKinds.tsx';

const SIZES = ['wide', 'square', 'tall', 'small', 'free'] as const satisfies readonly ClipSizeChoice[];
type Format = VideoKind['container'] | 'gif';

/** The timeline as a video or a GIF to save. */
export function VideoPane({ link = null, view: given }: ExportProps) {
  const { dataset, text } = useDashboard();
  const { pictures } = lateWords(text);
  const words = pictures.clip;
  const ground = useGround();
  const view = useShownView(given);
  const look = useLook(view, ground.theme, link);
  const [choice, choose] = useState<ClipSizeChoice>('small');
  const [own, setOwn] = useState<Size>({ width: 640, height: 640 });
  const [wanted, want] = useState<Format>('mp4');
  const [saved, setSaved] = useState('');
  const size = evenSize(choice === 'free' ? own : CLIP_SIZES[choice]);
  const answer = useKinds(size, 25);
  const kinds = answer ?? [];
  const formats: Format[] = [...kinds.map(({ container }) => container), 'gif'];
  const format = formats.includes(wanted) ? wanted : (formats[0] ?? 'gif');
  const isGif = format === 'gif';
  const { course, change, ranges, stills, rate, frames, seconds } = useCourse(view, isGif);
  const sheet = useClipSheet(typeof look === 'string' ? null : look, size, stills);
  const { making, make, cancel, forget } = useClip();
  const [at, setAt] = useState(0);

  if (look === 'failed') return <p className="panel-note">{pictures.failed}</p>;
  if (look === 'loading' || answer === null) return <p className="panel-note">{pictures.loading}</p>;

  const fault = clipFault(size, seconds, isGif);
  const isMaking = making.kind === 'making';
  const isBarred = fault !== null || sheet?.lacksLegend === true;
  const kind = isGif ? 'gif' : kinds.find(({ container }) => container === format);
  const first = stills[0];
  const last = stills.at(-1);
  const still = stills[Math.min(at, stills.length - 1)];
  /** What was made was of another choice. */
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      if (making.kind !== 'idle') forget();
      setSaved('');
      set(value);
    };
  const saveIt = (file: Blob) => {
    if (!first || !last) return;
    const { title } = dataset;
    const name = fileName({ title, from: first.t, t: last.t, known: view.known, size, extension: format });
    save(file, name);
    setSaved(words.saved(name));
  };

  return (
    <div className="export-pane">
      <div className="export-options">
        <fieldset className="export-choices" disabled={isMaking}>
          <CourseOptions {...{ course, ranges }} change={anew(change)} />
          <SizeChoice
            name="clip-size"
            names={SIZES}
            sizeOf={(name) => (name === 'free' ? null : CLIP_SIZES[name])}
            value={choice}
            onChoose={anew(choose)}
            {...{ own, least: CLIP_LIMITS.leastSide, most: CLIP_LIMITS.mostSide, onOwn: anew(setOwn) }}
          />
          <Choice
            legend={pictures.format}
            name="clip-format"
            options={formats.map((value) => ({ value, label: words.formats[value] }))}
            value={format}
            onChoose={anew(want)}
            note={formats.length === 1 ? words.formatNotes.gifOnly : words.formatNotes[format]}
          />
          <ThemeChoice name="clip-theme" ground={ground.ground} setGround={anew(ground.setGround)} />
        </fieldset>
        <p className="clip-length">
          {words.length(stills.length, seconds, roughBytes(size, stills.length, frames, isGif))}
        </p>
        <ClipNotes
          {...{ fault, seconds, isGif }}
          isComparing={view.compare !== null}
          lacksLegend={sheet?.lacksLegend === true}
        />
        <div className="export-actions">
          {isMaking ? (
            <button type="button" className="button" onClick={cancel}>
              {words.cancel}
            </button>
          ) : (
            <button
              type="button"
              className={making.kind === 'made' ? 'button' : 'button button-main'}
              disabled={isBarred || !kind}
              onClick={() => {
                setSaved('');
                if (kind) void make({ look, size, stills, rate, kind, seconds });
              }}
            >
              {isGif ? words.make.gif : words.make.video}
            </button>
          )}
          {making.kind === 'made' && (
            <button type="button" className="button button-main" onClick={() => saveIt(making.file)}>
              {words.save}
            </button>
          )}
        </div>
        <MakingClip making={making} pictures={stills.length} />
        <output className="export-said">{saved}</output>
      </div>
      {still && sheet && (
        <ClipPreview
          {...{ look, sheet, stills, at: Math.min(at, stills.length - 1), onAt: setAt }}
          moment={momentAt(look, still.t, still.known)}
        />
      )}
    </div>
  );
}
