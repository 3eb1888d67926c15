import { useState } from 'react';
import type { DateOrder, Mapping } from '../../import/contract.ts';
import type { Questions } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { Choice } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { keyed } from '../keyed.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import {
  ACTORS,
  asksOrder,
  type ColumnField,
  MAIN_FIELDS,
  MORE_FIELDS,
  openQuestions,
  unordered,
  withActor,
} from './mapping.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { ZoneField } from './ZoneField.tsx';

type Props = {
  readonly file: File;
  readonly questions: Questions;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
  readonly onImport: () => void;
  readonly onAnother: () => void;
};

const ORDERS = ['day_first', 'month_first'] as const satisfies readonly DateOrder[];

/** Which column is what: a guess to correct, and what nobody can guess is asked. */
export function QuestionsStep({ file, questions, mapping, onChange, onImport, onAnother }: Props) {
  const { text } = useDashboard();
  const { importing } = lateWords(text);
  const words = importing.questions;
  const [isZoneRight, setZoneRight] = useState(true);
  const [hasTried, setTried] = useState(false);
  const open = openQuestions(mapping, questions);
  const { columns, guess, hasGeometry, preview } = questions;
  const change = (some: Partial<Mapping>) => onChange({ ...mapping, ...some });
  const field = (name: ColumnField) => (
    <ColumnChoice
      key={name}
      label={words.fields[name]}
      value={mapping[name]}
      {...{ columns }}
      samples={guess.samples}
      isRequired={name === 'begin'}
      onChoose={(column) => change({ [name]: column })}
    />
  );
  const main = MAIN_FIELDS.filter((name) => !hasGeometry || (name !== 'lon' && name !== 'lat'));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (open.length === 0 && isZoneRight) onImport();
      }}
    >
      <h3 className="small-title" tabIndex={-1} data-step-start>
        {words.title}
      </h3>
      <p>
        <bdi>{file.name}</bdi>. {words.intro(questions.rows, words.formats[questions.format])}{' '}
        {mapping.profile === null && words.guessed}
      </p>
      {keyed(guess.remarks ?? [], ({ code }) => code).map(({ key, item }) => (
        <p key={key} className="panel-note">
          <bdi>{item.message}</bdi>
        </p>
      ))}
      {mapping.profile && <p className="import-profile">{words.profiles[mapping.profile]}</p>}
      <PreviewTable {...{ columns, preview }} />
      {/* Of a layout that is known by its columns nothing is a guess. */}
      {mapping.profile === null && (
        <>
          <div className="import-columns">{main.map(field)}</div>
          <p className="panel-note">{words.controlNote}</p>
        </>
      )}
      {asksOrder(mapping, questions) && (
        <Choice
          legend={words.dateOrder}
          name="date-order"
          options={ORDERS.map((value) => ({ value, label: words.dateOrders[value] }))}
          value={mapping.dateOrder as (typeof ORDERS)[number]}
          onChoose={(dateOrder) => change({ dateOrder })}
          note={words.dateOrderOf(unordered(mapping, questions).slice(0, 4))}
        />
      )}
      <ZoneField
        zone={mapping.timeZone}
        onZone={(zone) => {
          setZoneRight(zone !== null);
          if (zone !== null) change({ timeZone: zone });
        }}
      />
      {mapping.profile === null && (
        <details className="import-more">
          <summary>{words.more}</summary>
          <div className="import-columns">
            {Array.from({ length: ACTORS }, (_, index) => (
              <ColumnChoice
                // oxlint-disable-next-line react/no-array-index-key -- the first and the second
                key={index}
                label={`${words.fields.actors} (${index + 1})`}
                value={mapping.actors[index] ?? null}
                {...{ columns }}
                samples={guess.samples}
                onChoose={(column) => change({ actors: withActor(mapping.actors, index, column) })}
              />
            ))}
            {MORE_FIELDS.map(field)}
          </div>
        </details>
      )}
      <div role="alert" className="import-open">
        {hasTried &&
          keyed(open, (question) => question).map(({ key, item }) => <p key={key}>{words.open[item]}</p>)}
      </div>
      <div className="import-actions">
        <button type="submit" className="button button-main">
          {words.import}
        </button>
        <button type="button" className="button" onClick={onAnother}>
          {words.another}
        </button>
      </div>
    </form>
  );
}
