import { NO_FILTER } from '../../domain/filter.ts';
import { useDashboard, useSetView } from '../dashboard.tsx';

type Props = { readonly sentence: string; readonly note?: string };

/** The filter leaves nothing: said where the list would be, with the way out. */
export function NothingLeft({ sentence, note }: Props) {
  const { text } = useDashboard();
  const setView = useSetView();
  return (
    <div className="nothing-left">
      <p>{sentence}</p>
      {note !== undefined && <p className="panel-note">{note}</p>}
      <button type="button" className="button" onClick={() => setView(NO_FILTER)}>
        {text.search.clearAll}
      </button>
    </div>
  );
}
