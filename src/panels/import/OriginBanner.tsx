import './originBanner.css';
import { useEffect, useRef } from 'react';
import { isForeign, isRestricted, originOf } from '../../store/origin.ts';
import { showBuiltIn } from '../../store/showFile.ts';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { imprintOf } from '../imprint.ts';
import { OutsideBasemap } from './OutsideBasemap.tsx';

type Props = { readonly fetchBasemap: () => Promise<unknown> };

/**
 * Whose data are shown, when they aren't this site's, and that rows may not be handed on: neither the data nor a link's
 * options can hide it.
 */
export function OriginBanner({ fetchBasemap }: Props) {
  const { store, text } = useDashboard();
  const { banner } = lateWords(text).importing;
  const origin = useFact(({ load }) => originOf(load));
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The dialog in which it was chosen is gone with what was shown before.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, []);
  const isBound = useFact(isRestricted);
  const isOurs = !isForeign(origin);
  if (isOurs && !isBound) return null;
  return (
    <section ref={section} tabIndex={-1} className="origin-banner" aria-label={banner.label}>
      <p>
        {isOurs ? banner.restrictedHere : <WhoseData />}
        {!isOurs && isBound && ` ${banner.restricted}`}
        <OutsideBasemap fetchBasemap={fetchBasemap} />
      </p>
      {origin.kind !== 'built_in' && (
        <button type="button" className="button" onClick={() => showBuiltIn(store)}>
          {banner.leave}
        </button>
      )}
    </section>
  );
}

function WhoseData() {
  const { dataset, text } = useDashboard();
  const { banner } = lateWords(text).importing;
  const origin = useFact(({ load }) => originOf(load));
  const { publisher } = imprintOf(dataset);
  return (
    <>
      <strong>
        {origin.kind === 'file'
          ? banner.file
          : banner.host(origin.kind === 'address' ? (origin.host ?? '') : '')}{' '}
        <bdi>{origin.kind === 'file' ? origin.name : origin.kind === 'address' ? origin.address : ''}</bdi>.
      </strong>{' '}
      {publisher === null ? banner.noPublisher : banner.publisher(isolated(publisher))}
      {origin.kind === 'file' && <span className="wide-only"> {banner.forgotten}</span>}
    </>
  );
}
