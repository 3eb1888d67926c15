import '../choice.css';
import type { RefObject } from 'react';
import type { Box } from '../../domain/dataset.ts';
import { EXPORT_KINDS, type ExportKind, type Extract } from '../../export/data/contract.ts';
import { lateWords } from '../../text/late.ts';
import { Choice } from '../Choice.tsx';
import { useDashboard } from '../dashboard.tsx';
import { Check } from '../share/Checks.tsx';
import { formatOf, formatsOf, type Wanted } from './wanted.ts';

type Props = {
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
};

type KindProps = Props & {
  readonly kinds: readonly ExportKind[];
  readonly extracts: Readonly<Partial<Record<ExportKind, Extract>>>;
  /** Whether two moments are compared. */
  readonly isComparing: boolean;
  /** Whether the rows may leave at all. */
  readonly mayPassOn: boolean;
  /** The one that is chosen takes the focus when the dialog opens. */
  readonly first: RefObject<HTMLInputElement | null>;
};

/** What is taken out, each with how many rows there are of it. */
export function KindOptions(props: KindProps) {
  const { wanted, want, kinds, extracts, isComparing, mayPassOn, first } = props;
  const { exporting } = lateWords(useDashboard().text);
  return (
    <fieldset className="choice takeout-kinds">
      <legend>{exporting.what}</legend>
      {EXPORT_KINDS.map((kind) => {
        const rows = extracts[kind]?.table.rows.length;
        return (
          <label key={kind}>
            <input
              ref={kind === wanted.kind ? first : undefined}
              type="radio"
              name="export-kind"
              value={kind}
              checked={kind === wanted.kind}
              disabled={!kinds.includes(kind)}
              aria-labelledby={`export-kind-${kind}`}
              aria-describedby={`export-kind-${kind}-count`}
              onChange={() => want({ kind })}
            />
            <span id={`export-kind-${kind}`} className="takeout-kind">
              {exporting.kinds[kind]}
            </span>
            {kinds.includes(kind) && (
              <span id={`export-kind-${kind}-count`} className="takeout-count">
                {rows === undefined ? exporting.rowsWaiting : exporting.rows(rows)}
              </span>
            )}
          </label>
        );
      })}
      {!isComparing && mayPassOn && <p className="panel-note">{exporting.noDifferences}</p>}
    </fieldset>
  );
}

type ScopeProps = Props & {
  /** What the view holds, in words. */
  readonly viewWords: string;
  /** Null: there is no map to take it from. */
  readonly box: Box | null;
  readonly isCut: boolean;
};

/** This view or everything, and where of the view. */
export function ScopeOptions({ wanted, want, viewWords, box, isCut }: ScopeProps) {
  const { exporting } = lateWords(useDashboard().text);
  const isView = wanted.of === 'view';
  return (
    <>
      <Choice
        legend={exporting.scope}
        name="export-scope"
        options={(['view', 'everything'] as const).map((value) => ({
          value,
          label: exporting.scopes[value],
        }))}
        value={wanted.of}
        onChoose={(of) => want({ of })}
        note={
          isView ? viewWords : `${exporting.everythingHolds}${isCut ? ` ${exporting.everythingCut}` : ''}`
        }
      />
      {isView && box !== null && (
        <Check
          label={exporting.extent}
          checked={wanted.isExtent}
          onChange={(isExtent) => want({ isExtent })}
        />
      )}
    </>
  );
}

/** The formats of what is taken out, with what each is good for. */
export function FormatOptions({ wanted, want }: Props) {
  const { exporting } = lateWords(useDashboard().text);
  const chosen = formatOf(wanted);
  return (
    <fieldset className="choice takeout-formats">
      <legend>{exporting.format}</legend>
      {formatsOf(wanted.kind).map((format) => (
        <label key={format}>
          <input
            type="radio"
            name="export-format"
            value={format}
            checked={format === chosen}
            aria-labelledby={`export-format-${format}`}
            aria-describedby={`export-format-${format}-for`}
            onChange={() => want({ format })}
          />
          <span>
            <span id={`export-format-${format}`}>{exporting.formats[format]}</span>
            <span id={`export-format-${format}-for`} className="takeout-for">
              {format === 'geojson_full' && wanted.kind !== 'events'
                ? exporting.fullOfOthers
                : exporting.formatNotes[format]}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
