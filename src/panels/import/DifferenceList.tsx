import { useState } from 'react';
import { VERSION_CHANGES, type VersionChange, type VersionDifference } from '../../domain/versions.ts';
import { valueText } from '../../domain/versionsTable.ts';
import { VERSION_THINGS, type VersionThing } from '../../domain/versionFields.ts';
import { refusalOf } from '../../export/data/allowed.ts';
import { save } from '../../export/save.ts';
import type { Compared } from '../../import/worker/messages.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { differencesCsv, differencesJson, differencesName } from './differencesFile.ts';

/** Things that are listed at once. */
const PAGE = 50;

/** What was added, changed or deleted, field by field; as a list, and as files where rows may be handed on. */
export function DifferenceList({ differences, mayPassOn }: Compared) {
  const { versions } = lateWords(useDashboard().text).importing;
  const [change, setChange] = useState<VersionChange | null>(null);
  const [thing, setThing] = useState<VersionThing | null>(null);
  const [most, setMost] = useState(PAGE);
  const { list, counts } = differences;
  if (list.length === 0) return <p role="status">{versions.same}</p>;
  const sum = (one: VersionChange) => VERSION_THINGS.reduce((all, of) => all + counts[of][one], 0);
  const refusal = refusalOf({ mayPassOn });
  const found = list.filter(
    (one) => (change === null || one.change === change) && (thing === null || one.thing === thing),
  );
  const saveAs = (form: 'csv' | 'json') => () =>
    save(
      form === 'csv' ? differencesCsv(differences) : differencesJson(differences),
      differencesName(differences, form),
    );
  return (
    <section className="import-differences">
      <h3 className="small-title">
        <span role="status">{versions.summary(sum('added'), sum('changed'), sum('deleted'))}</span>
      </h3>
      <div className="import-columns">
        <Pick
          label={versions.filter}
          all={versions.all}
          value={change}
          options={VERSION_CHANGES.map((value) => ({ value, label: versions.kinds[value] }))}
          onPick={setChange}
        />
        <Pick
          label={versions.what}
          all={versions.all}
          value={thing}
          options={VERSION_THINGS.map((value) => ({ value, label: versions.things[value] }))}
          onPick={setThing}
        />
      </div>
      <ol className="import-changes">
        {found.slice(0, most).map((one) => (
          <li key={`${one.thing} ${one.id}`} data-change={one.change} data-thing={one.thing}>
            <Difference one={one} />
          </li>
        ))}
      </ol>
      <div className="import-actions">
        {found.length > most && (
          <button type="button" className="button" onClick={() => setMost(most + PAGE)}>
            {versions.more(Math.min(PAGE, found.length - most))}
          </button>
        )}
        {refusal === null && (
          <>
            <button type="button" className="button" onClick={saveAs('csv')}>
              {versions.saveCsv}
            </button>
            <button type="button" className="button" onClick={saveAs('json')}>
              {versions.saveJson}
            </button>
          </>
        )}
      </div>
      {refusal && (
        <p className="import-profile">
          {refusal.message} {refusal.hint}
        </p>
      )}
    </section>
  );
}

function Difference({ one: { change, thing, id, title, fields } }: { readonly one: VersionDifference }) {
  const { versions } = lateWords(useDashboard().text).importing;
  return (
    <details open={change === 'changed'}>
      <summary>
        <strong>{versions.kinds[change]}</strong>: {versions.things[thing].toLowerCase()} <bdi>{title}</bdi>{' '}
        <small>
          <bdi>{id}</bdi>
        </small>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{versions.field}</th>
            <th scope="col">{versions.was}</th>
            <th scope="col">{versions.is}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">
                <bdi>{path}</bdi>
              </th>
              {[before, after].map((value, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- the earlier and the later
                <td key={index}>
                  {value === null ? <em>{versions.absent}</em> : <bdi>{valueText(value)}</bdi>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

type PickProps<Value extends string> = {
  readonly label: string;
  readonly all: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value | null) => void;
};

function Pick<Value extends string>({ label, all, value, options, onPick }: PickProps<Value>) {
  return (
    <label className="import-column">
      {label}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onPick(options.find((option) => option.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
