import { useEffect, useRef, useState } from 'react';
import { lateWords } from '../../text/late.ts';
import { Choice as Radios } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { useWidth } from '../useWidth.tsx';
import { WIDTHS, type Width } from './choice.ts';

/** A slip of a colour picker would load the embed a hundred times, ms. */
const SETTLED_MS = 300;

type Props = {
  readonly title: string;
  readonly src: string;
  readonly width: Width;
  /** px */
  readonly height: number;
  /** Whether a script fits the height, so that the one of the preview is only the first. */
  readonly isFitted: boolean;
  readonly onWidth: (width: Width) => void;
};

/** The embed itself, as wide as it would be on a phone, in a column or over a page; scaled to what there is room for. */
export function Preview({ title, src, width, height, isFitted, onWidth }: Props) {
  const { text } = useDashboard();
  const { preview } = lateWords(text).embedding;
  const room = useRef<HTMLDivElement>(null);
  const across = useWidth(room);
  const settled = useSettled(src);
  const scale = Math.min(1, across / width);
  return (
    <section className="share-preview" aria-label={preview.title}>
      <Radios
        legend={preview.label}
        name="share-width"
        options={WIDTHS.map((value) => ({ value: String(value), label: preview.widths[value] }))}
        value={String(width)}
        onChoose={(value) => onWidth(WIDTHS.find((one) => String(one) === value) ?? width)}
      />
      <div ref={room}>
        {across > 0 && (
          <div
            className="share-preview-edge"
            style={{ inlineSize: width * scale, blockSize: height * scale }}
          >
            {/* The site's own page, with its own policy; in a sandbox it would not be what readers get. */}
            {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
            <iframe
              // A new frame for a new address: one that goes elsewhere would fill the page's history.
              key={settled}
              title={title}
              src={settled}
              style={{ inlineSize: width, blockSize: height, transform: `scale(${scale})` }}
            />
          </div>
        )}
      </div>
      <p className="panel-note">
        {preview.size(width, height, Math.round(scale * 100))}
        {isFitted && `. ${preview.auto}`}
      </p>
    </section>
  );
}

/** A value once it hasn't changed for a moment. */
function useSettled(value: string): string {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
