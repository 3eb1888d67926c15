import { useId } from 'react';
import type { Question } from '../../import/contract.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

type Props = {
  /** The open question that this choice answers. */
  readonly question?: Question | undefined;
  readonly label: string;
  readonly value: string | null;
  readonly columns: readonly string[];
  readonly samples: Readonly<Record<string, readonly string[]>>;
  readonly isRequired?: boolean;
  readonly onChoose: (column: string | null) => void;
};

/** Values of a column that are shown. */
const SHOWN = 2;

/** Which column is this? Some of its values stand beside it, so that a wrong guess is seen. */
export function ColumnChoice(props: Props) {
  const { question, label, value, columns, samples, isRequired = false, onChoose } = props;
  const { questions } = lateWords(useDashboard().text).importing;
  const id = useId();
  const values = value !== null && Object.hasOwn(samples, value) ? (samples[value] ?? []) : [];
  return (
    <div className="import-column" data-question={question}>
      <label htmlFor={id}>
        {label}
        {isRequired && <em> {questions.required}</em>}
      </label>
      <select
        id={id}
        // An option's own value can't be told from "none" by its text: it is its rank.
        value={value === null ? '' : String(columns.indexOf(value))}
        required={isRequired}
        aria-describedby={`${id}-values`}
        onChange={({ currentTarget }) =>
          onChoose(currentTarget.value === '' ? null : (columns[Number(currentTarget.value)] ?? null))
        }
      >
        <option value="">{questions.none}</option>
        {columns.map((column, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two columns may bear one name
          <option key={index} value={String(index)}>
            {column}
          </option>
        ))}
      </select>
      <span id={`${id}-values`} className="import-values">
        {values.slice(0, SHOWN).map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- samples have no name
          <bdi key={index}>{one}</bdi>
        ))}
      </span>
    </div>
  );
}
