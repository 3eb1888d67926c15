import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** A file of the reader's is shown: no link and no code leads others to it. */
export function NoLink() {
  const { noLink } = lateWords(useDashboard().text).importing;
  return (
    <div className="no-link" role="note">
      <h3 className="small-title">{noLink.title}</h3>
      <p>{noLink.text}</p>
      <p className="panel-note">{noLink.hint}</p>
    </div>
  );
}
