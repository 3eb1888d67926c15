import { useRef, useState } from 'react';
import type { DateOrder, Mapping } from '../../import/contract.ts';
import type { Questions } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { Choice } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { keyed } from '../keyed.ts';
import { PreviewTable } from '../PreviewTable.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import {
  ACTORS,
  asksOrder,
  type ColumnField,
  MAIN_FIELDS,
  MORE_FIELDS,
  layoutOf,
  openQuestions,
  questionOf,
  unordered,
  withActor,
} from './mapping.ts';
import { filePreview } from './filePreview.ts';
import { leadTo } from './leadTo.ts';
import { MOST_SHOWN } from './limits.ts';
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
  const form = useRef<HTMLFormElement>(null);
  const layout = layoutOf(mapping);
  const open = openQuestions(mapping, questions);
  const { columns, guess, hasGeometry, preview } = questions;
  const change = (some: Partial<Mapping>) => onChange({ ...mapping, ...some });
  const field = (name: ColumnField) => (
    <ColumnChoice
      key={name}
      question={questionOf(name)}
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
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (open.length === 0 && isZoneRight) onImport();
        else leadTo(form.current, isZoneRight ? open[0] : 'zone');
      }}
    >
      <h3 className="small-title" tabIndex={-1} data-step-start>
        {words.title}
      </h3>
      <p>
        <bdi>{file.name}</bdi>. {words.intro(questions.rows, words.formats[questions.format])}{' '}
        {layout === null && words.guessed}
      </p>
      {keyed(guess.remarks ?? [], ({ code }) => code).map(({ key, item }) => (
        <p key={key} className="panel-note">
          <bdi>{item.message}</bdi>
        </p>
      ))}
      {layout && <p className="import-profile">{words.profiles[layout]}</p>}
      {questions.rows > MOST_SHOWN && (
        <p className="import-profile" role="note">
          {words.tooMany(questions.rows, MOST_SHOWN)}
        </p>
      )}
      <PreviewTable caption={words.previewOf(preview.length)} {...filePreview({ columns, preview })} />
      {/* Before the columns: on a phone nobody would see it below them. */}
      {asksOrder(mapping, questions) && (
        <div data-question="date_order">
          <Choice
            legend={words.dateOrder}
            name="date-order"
            options={ORDERS.map((value) => ({ value, label: words.dateOrders[value] }))}
            value={mapping.dateOrder as (typeof ORDERS)[number]}
            onChoose={(dateOrder) => change({ dateOrder })}
            note={words.dateOrderOf(unordered(mapping, questions).slice(0, 4))}
          />
        </div>
      )}
      <div role="alert" className="import-open">
        {hasTried &&
          keyed(open, (question) => question).map(({ key, item }) => <p key={key}>{words.open[item]}</p>)}
      </div>
      {/* Of a layout that is known by its columns nothing is a guess. */}
      {layout === null && (
        <>
          <div className="import-columns">{main.map(field)}</div>
          <p className="panel-note">{words.controlNote}</p>
        </>
      )}
      <ZoneField
        zone={mapping.timeZone}
        onZone={(zone) => {
          setZoneRight(zone !== null);
          if (zone !== null) change({ timeZone: zone });
        }}
      />
      {layout === null && (
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
