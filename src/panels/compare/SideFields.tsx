import { useId, useMemo } from 'react';
import type { KnownAt } from '../../domain/control/index.ts';
import { type Instant, instant } from '../../domain/instant.ts';
import type { Moment } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { documentsNamed, type NamedDocument } from './documentName.ts';
import { markChanges } from './sideOptions.ts';

type Props = {
  readonly which: 'before' | 'after';
  readonly moment: Moment;
  /** The later cut of both sides: a document that neither knows yet is not named. */
  readonly cut: KnownAt;
  readonly onSet: (side: { readonly t: Instant; readonly known: KnownAt }) => void;
};

/** One side's moment and cut, each from a list of those worth looking at. */
export function SideFields({ which, moment: { t, known, period }, cut, onSet }: Props) {
  const { dataset, text, words } = useDashboard();
  const id = useId();
  const compare = lateWords(text).compare;
  const changes = useMemo(() => markChanges(dataset, known), [dataset, known]);
  const named = useMemo(() => documentsNamed(dataset, cut, text), [dataset, cut, text]);
  const side = compare.setSide[which];
  const momentShort = (at: Instant) => text.time.dayAndClock({ ...words.parts(at), year: '' });
  // Within the period, to which moments are kept; a cut may lie beyond it.
  const reports = named.filter(({ at }) => at >= period.earliest && at <= period.latest);
  const above = new Set([period.earliest, period.latest, ...reports.map(({ at }) => at)]);
  const others = [...new Set(changes)].filter((at) => !above.has(at));
  return (
    <fieldset className="compare-fields">
      <legend>{side}</legend>
      <label htmlFor={`${id}-moment`}>{compare.moment}</label>
      <select
        id={`${id}-moment`}
        aria-label={compare.momentOf(side)}
        value={t}
        onChange={({ target }) => onSet({ t: instant(Number(target.value)), known })}
      >
        {!above.has(t) && !others.includes(t) && <option value={t}>{momentShort(t)}</option>}
        <optgroup label={compare.options.period}>
          <option value={period.earliest}>{compare.periodStart(momentShort(period.earliest))}</option>
          <option value={period.latest}>{compare.periodEnd(momentShort(period.latest))}</option>
        </optgroup>
        <Documents
          named={reports.filter(({ at }) => at !== period.earliest && at !== period.latest)}
          say={momentShort}
        />
        <optgroup label={compare.options.changes}>
          {others.map((at) => (
            <option key={at} value={at}>
              {momentShort(at)}
            </option>
          ))}
        </optgroup>
      </select>
      <label htmlFor={`${id}-cut`}>{compare.cut}</label>
      <select
        id={`${id}-cut`}
        aria-label={compare.cutOf(side)}
        value={known}
        onChange={({ target: { value } }) =>
          onSet({ t, known: value === 'all' ? 'all' : instant(Number(value)) })
        }
      >
        <option value="all">{compare.cutAll}</option>
        {known !== 'all' && !named.some(({ at }) => at === known) && (
          <option value={known}>{words.cut(known)}</option>
        )}
        <Documents named={named} say={words.cut} />
      </select>
    </fieldset>
  );
}

type DocumentsProps = {
  readonly named: readonly NamedDocument[];
  readonly say: (at: Instant) => string;
};

function Documents({ named, say }: DocumentsProps) {
  const { text } = useDashboard();
  const compare = lateWords(text).compare;
  return (
    <optgroup label={compare.options.documents}>
      {named.map(({ documentId, at, name }) => (
        <option key={documentId} value={at}>
          {compare.documentTime(say(at), name)}
        </option>
      ))}
    </optgroup>
  );
}
