import { useDashboard } from './dashboard.tsx';

/** A dataset without events is no fault: it says so where the marks would be. */
export function EmptyNotice() {
  const { dataset, text } = useDashboard();
  if (dataset.events.size > 0) return null;
  const { empty } = text.chrome;
  return (
    <div className="empty-notice" role="note">
      <h2>{empty.title}</h2>
      <p>{empty.text}</p>
    </div>
  );
}
