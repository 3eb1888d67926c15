import './numberFields.css';
import { useState } from 'react';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { type Choice, readHeight } from './choice.ts';

type Props = {
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  /** px */
  readonly usualHeight: number;
};

/** The height of the frame: the usual one of the width that is previewed, until another one is typed. */
export function HeightOption({ choice, choose, usualHeight }: Props) {
  const { options } = lateWords(useDashboard().text).embedding;
  // Half-typed numbers are none yet: they stay in the field, and the code keeps what it had.
  const [typed, type] = useState<string | null>(null);
  return (
    <div className="number-fields">
      <label>
        <span>{options.height}</span>
        <input
          type="number"
          inputMode="numeric"
          min={200}
          max={2000}
          step={5}
          value={typed ?? choice.height ?? usualHeight}
          onChange={({ currentTarget }) => {
            type(currentTarget.value);
            const height = readHeight(currentTarget.value);
            if (height !== null) choose({ height });
          }}
          onBlur={() => type(null)}
        />
      </label>
      {choice.height !== null && (
        <button type="button" className="button" onClick={() => choose({ height: null })}>
          {options.heightUsual}
        </button>
      )}
    </div>
  );
}
