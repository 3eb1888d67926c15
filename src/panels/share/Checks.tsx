import '../choice.css';

type Props<Name extends string> = {
  readonly legend: string;
  readonly note?: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly chosen: readonly Name[];
  /** The names that are chosen now, in their own order. */
  readonly onChoose: (chosen: Name[]) => void;
};

/** Any of a few, by native checkboxes. */
export function Checks<Name extends string>({ legend, note, names, words, chosen, onChoose }: Props<Name>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-options">
        {names.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                onChoose(names.filter((one) => (one === name ? checked : chosen.includes(one))))
              }
            />
            {words[name]}
          </label>
        ))}
      </div>
      {note !== undefined && <p className="panel-note">{note}</p>}
    </fieldset>
  );
}

type CheckProps = {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A single yes or no. */
export function Check({ label, note, checked, disabled = false, onChange }: CheckProps) {
  return (
    <div className="choice">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {note !== undefined && <p className="panel-note">{note}</p>}
    </div>
  );
}
