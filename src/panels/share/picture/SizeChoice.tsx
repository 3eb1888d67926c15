import '../numberFields.css';
import { useState } from 'react';
import type { Size } from '../../../export/sizes.ts';
import { lateWords } from '../../../text/late.ts';
import { Choice } from '../../Choice.tsx';
import { useDashboard } from '../../dashboard.tsx';

type Names = ReturnType<typeof lateWords>['pictures']['sizes'];
type SizeName = keyof Names;

type Props<Name extends SizeName> = {
  readonly name: string;
  readonly names: readonly Name[];
  /** What a name stands for, where it is known. */
  readonly sizeOf: (name: Name) => Size | null;
  readonly value: Name;
  readonly onChoose: (name: Name) => void;
  /** The size of one's own, in px, and its bounds. */
  readonly own: Size;
  readonly least: number;
  readonly most: number;
  readonly onOwn: (size: Size) => void;
};

/** A size with a name, or one of one's own. */
export function SizeChoice<Name extends SizeName>(props: Props<Name>) {
  const { name, names, sizeOf, value, onChoose, own, least, most, onOwn } = props;
  const { text } = useDashboard();
  const words = lateWords(text).pictures;
  const labelOf = (option: Name) => {
    const size = sizeOf(option);
    return size ? `${words.sizes[option]}, ${words.px(size.width, size.height)}` : words.sizes[option];
  };
  return (
    <>
      <Choice
        legend={words.size}
        name={name}
        options={names.map((option) => ({ value: option, label: labelOf(option) }))}
        value={value}
        onChoose={onChoose}
      />
      {value === 'free' && (
        <div className="number-fields">
          <Side
            {...{ least, most }}
            label={words.width}
            value={own.width}
            onSide={(width) => onOwn({ ...own, width })}
          />
          <Side
            {...{ least, most }}
            label={words.height}
            value={own.height}
            onSide={(height) => onOwn({ ...own, height })}
          />
          <p className="panel-note">{words.bounds(least, most)}</p>
        </div>
      )}
    </>
  );
}

type SideProps = {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onSide: (px: number) => void;
};

/** Takes what lies within the bounds as it is typed, and the nearest bound when the field is left. */
function Side({ label, value, least, most, onSide }: SideProps) {
  const [typed, type] = useState(String(value));
  const take = (given: string) => {
    type(given);
    const px = Number(given);
    if (Number.isInteger(px) && px >= least && px <= most) onSide(px);
  };
  const settle = () => take(String(Math.max(least, Math.min(most, Math.round(Number(typed)) || value))));
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed}
        onChange={({ currentTarget }) => take(currentTarget.value)}
        onBlur={settle}
      />
    </label>
  );
}
