import type { Moment } from '../../../domain/moment.ts';
import type { Still } from '../../../export/frames.ts';
import type { Look } from '../../../export/look.ts';
import type { Sheet } from '../../../export/sheet.ts';
import { lateWords } from '../../../text/late.ts';
import { useDashboard } from '../../dashboard.tsx';
import { SheetPreview } from '../picture/SheetPreview.tsx';

type Props = {
  readonly look: Look;
  readonly sheet: Sheet;
  readonly moment: Moment;
  readonly stills: readonly Still[];
  readonly at: number;
  readonly onAt: (index: number) => void;
};

/** The pictures of the clip one by one, drawn as they will be: the file itself needn't be played to be looked at. */
export function ClipPreview({ look, sheet, moment, stills, at, onAt }: Props) {
  const { text, words: time } = useDashboard();
  const { pictures } = lateWords(text);
  const said = pictures.clip.frameOf(at + 1, stills.length, text.time.dayAndClock(time.parts(moment.t)));
  return (
    <figure className="export-preview">
      <SheetPreview {...{ look, sheet, moment }} />
      <figcaption>{pictures.px(sheet.size.width, sheet.size.height)}</figcaption>
      {stills.length > 1 && (
        <label className="clip-frame">
          <span>
            {pictures.clip.frame} {said}
          </span>
          <input
            type="range"
            min={0}
            max={stills.length - 1}
            value={at}
            aria-valuetext={said}
            onChange={({ currentTarget }) => onAt(Number(currentTarget.value))}
          />
        </label>
      )}
    </figure>
  );
}
