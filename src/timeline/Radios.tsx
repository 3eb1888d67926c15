import { useId } from 'react';

type Props<Value extends string> = {
  readonly legend: string;
  /** The legend is for screen readers alone. */
  readonly quiet?: boolean;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, side by side: native radio buttons, drawn as one control. */
export function Radios<Value extends string>({
  legend,
  quiet = false,
  choices,
  value,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="radios">
      <legend className={quiet ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className="radios-row">
        {choices.map(([choice, words]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
