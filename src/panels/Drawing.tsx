import type { MarkDrawing } from '../picture/mark.ts';

type Props = {
  readonly drawing: MarkDrawing;
  /** Pixels on screen; the drawing's own size when left out. */
  readonly size?: number;
  readonly className?: string;
};

/** A mark of the map within text. It says nothing by itself: words always stand beside it. */
export function Drawing({ drawing, size = drawing.size, className }: Props) {
  const half = drawing.size / 2;
  return (
    <svg
      className={`drawing ${className ?? ''}`}
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${drawing.size} ${drawing.size}`}
      aria-hidden="true"
      focusable="false"
    >
      {drawing.paths.map(({ d, fill, stroke, strokeWidth, dash }) => (
        <path
          key={`${d} ${fill} ${stroke} ${strokeWidth}`}
          d={d}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={strokeWidth}
          strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
        />
      ))}
    </svg>
  );
}
