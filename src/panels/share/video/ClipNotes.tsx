import { mayRefuseDownloads } from '../../../export/save.ts';
import { CLIP_LIMITS, type clipFault } from '../../../export/sizes.ts';
import { lateWords } from '../../../text/late.ts';
import { useDashboard } from '../../dashboard.tsx';

type Props = {
  readonly fault: ReturnType<typeof clipFault>;
  readonly seconds: number;
  readonly isGif: boolean;
  readonly lacksLegend: boolean;
  readonly isComparing: boolean;
};

/** Why there can be no clip of this choice, and what is not in it. */
export function ClipNotes({ fault, seconds, isGif, lacksLegend, isComparing }: Props) {
  const { text } = useDashboard();
  const { pictures } = lateWords(text);
  const words = pictures.clip;
  const most = isGif ? CLIP_LIMITS.gifSeconds : CLIP_LIMITS.videoSeconds;
  const notes = [
    fault === 'too-long' && words.tooLong(seconds, most),
    fault === 'too-large' && words.tooLarge(CLIP_LIMITS.gifPixels),
    lacksLegend && words.noLegend,
    isComparing && pictures.compared,
    mayRefuseDownloads() && pictures.refused,
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className="panel-note">
      {note}
    </p>
  ));
}
