import { useEffect, useMemo, useState } from 'react';
import type { ExportKind, Extract, Extracting } from '../../export/data/contract.ts';
import { extract } from '../../export/data/extract.ts';

/** Of datasets up to this all tables are made at once; of larger ones one after the other, so that the page stays in hand. */
const AT_ONCE = 5000;

type Extracts = Readonly<Partial<Record<ExportKind, Extract>>>;

/** The table of each kind that can be had: the one that is asked for at once, the others as soon as there is time. */
export function useExtracts(of: Extracting, kinds: readonly ExportKind[], kind: ExportKind): Extracts {
  const [made, setMade] = useState<{ of: Extracting; extracts: Extracts }>({ of, extracts: {} });
  const isSmall = of.dataset.events.size <= AT_ONCE;
  const small = useMemo(
    () => (isSmall ? Object.fromEntries(kinds.map((kind) => [kind, extract(kind, of)])) : {}),
    [isSmall, kinds, of],
  );
  const wanted = useMemo(() => extract(kind, of), [kind, of]);

  useEffect(() => {
    if (isSmall) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const [...waiting] = kinds;
    const next = () => {
      const kind = waiting.shift();
      if (kind === undefined) return;
      const table = extract(kind, of);
      setMade((made) => ({ of, extracts: { ...(made.of === of ? made.extracts : {}), [kind]: table } }));
      timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  }, [isSmall, kinds, of]);

  return { ...(made.of === of ? made.extracts : {}), ...small, [kind]: wanted };
}
