import './choice.css';
type Props<Value extends string> = {
  readonly legend: string;
  readonly note?: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, by native radio buttons. */
export function Choice<Value extends string>({ legend, note, name, options, value, onChoose }: Props<Value>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {note !== undefined && <p className="panel-note">{note}</p>}
    </fieldset>
  );
}
