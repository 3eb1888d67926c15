import './compare.css';
import { useState } from 'react';
import { DIFFERENCE_KINDS } from '../../domain/difference.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useSetView } from '../dashboard.tsx';
import { DifferenceGroup } from './DifferenceGroup.tsx';
import { Presets } from './Presets.tsx';
import { Sides } from './Sides.tsx';
import { Summary } from './Summary.tsx';
import { useCompared } from './useCompared.tsx';

/** What differs between the two moments that are compared: the accessible equal of the two maps. */
export function ComparePanel() {
  const { text } = useDashboard();
  const setView = useSetView();
  const [quietHours, setQuietHours] = useState<number | null>(null);
  const compared = useCompared(quietHours);
  const words = lateWords(text).compare;
  if (compared === null) return null;
  function close(): void {
    // This tab goes: the focus stays in the panel.
    document.querySelector<HTMLElement>('#panel')?.focus();
    setView({ compare: null });
  }
  return (
    <div className="compare">
      <div className="compare-head">
        <h2>{words.title}</h2>
        <button type="button" className="link" onClick={close}>
          {words.close}
        </button>
      </div>
      <Sides compared={compared} />
      <Presets compared={compared} onQuiet={setQuietHours} />
      <Summary compared={compared} />
      {DIFFERENCE_KINDS.map((kind) => {
        const list = compared.list.filter((difference) => difference.kind === kind);
        return list.length === 0 ? null : (
          <DifferenceGroup key={kind} kind={kind} list={list} compared={compared} />
        );
      })}
    </div>
  );
}
