import { useEffect, useState } from 'react';

/** Long enough for the map, which comes first, to have begun. */
const PATIENCE_MS = 2500;

/** Whether the page has come to rest after its start: then what may be wanted later can be fetched. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return idle;
}
