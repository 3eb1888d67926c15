import { isRestricted, showsFile } from '../../store/origin.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';

/** A file of the reader's is shown: no link and no code leads others to it. Or nobody may hand on what is shown. */
export function NoLink() {
  const { noLink } = lateWords(useDashboard().text).importing;
  const isFile = useFact(showsFile);
  const isBound = useFact(isRestricted);
  if (!isFile)
    return (
      <p className="panel-note" role="note">
        {noLink.restricted}
      </p>
    );
  return (
    <div className="no-link" role="note">
      <h3 className="small-title">{noLink.title}</h3>
      <p>{noLink.text}</p>
      <p className="panel-note">{isBound ? noLink.restricted : noLink.hint}</p>
    </div>
  );
}
