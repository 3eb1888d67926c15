import type { Compared } from './useCompared.tsx';
import { lateWords } from '../../text/late.ts';
import { useDashboard } from '../dashboard.tsx';

/** The two sides, the earlier first: what each of them shows, and which the slider moves. */
export function Sides({ compared }: { readonly compared: Compared }) {
  const { text, words } = useDashboard();
  const { compare } = lateWords(text);
  return (
    <div className="compare-sides">
      {(['before', 'after'] as const).map((which) => {
        const { side } = compared.names[which];
        const { t, known } = compared[which];
        const parts = words.parts(t);
        return (
          <section key={which} className="compare-side" data-side={which} aria-label={side}>
            <h3>{side}</h3>
            <p className="compare-moment">{compare.day(parts)}</p>
            <p className="compare-clock">{text.time.clockInZone(parts.clock, words.zoneLabel)}</p>
            <p className="compare-known" data-cut={known !== 'all'}>
              {known === 'all' ? compare.knownAll : compare.knownAt(words.cut(known))}
            </p>
            <p className="compare-which">{compared.shown === which ? compare.shown : compare.compared}</p>
          </section>
        );
      })}
    </div>
  );
}
