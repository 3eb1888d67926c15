import { useId, useState } from 'react';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';
import { zoneOf } from './mapping.ts';

type Props = { readonly zone: string; readonly onZone: (zone: string | null) => void };

/** In which zone a date without one is a day. */
export function ZoneField({ zone, onZone }: Props) {
  const { questions } = lateWords(useDashboard().text).importing;
  const id = useId();
  const [typed, setTyped] = useState(zone);
  const isWrong = zoneOf(typed) === null;
  return (
    <div className="import-column import-zone">
      <label htmlFor={id}>{questions.zone}</label>
      <input
        id={id}
        type="text"
        list={`${id}-zones`}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onZone(zoneOf(currentTarget.value));
        }}
      />
      <span id={`${id}-note`} className="import-values" role={isWrong ? 'alert' : undefined}>
        {isWrong ? questions.zoneWrong : questions.zoneNote}
      </span>
      <datalist id={`${id}-zones`}>
        {['UTC', ...Intl.supportedValuesOf('timeZone')].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
