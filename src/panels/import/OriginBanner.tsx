import './originBanner.css';
import { useEffect, useRef } from 'react';
import { partOf } from '../../domain/shownPart.ts';
import { isForeign, isRestricted, isTakenOver, originOf } from '../../store/origin.ts';
import { showBuiltIn } from '../../store/showFile.ts';
import { isolated } from '../../text/isolate.ts';
import { lateWords } from '../../text/late.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { imprintOf } from '../imprint.ts';
import { OutsideBasemap } from './OutsideBasemap.tsx';
import { usePartWords } from './usePartWords.tsx';

type Props = {
  readonly fetchBasemap: () => Promise<unknown>;
  /** Leads back to the report, where other days can be chosen too; null where nothing was imported. */
  readonly onReport: (() => void) | null;
};

/**
 * Whose data are shown, when they aren't this site's, and that rows may not be handed on: neither the data nor a link's
 * options can hide it.
 */
export function OriginBanner({ fetchBasemap, onReport }: Props) {
  const { store, dataset, text } = useDashboard();
  const { banner } = lateWords(text).importing;
  const origin = useFact(({ load }) => originOf(load));
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The dialog in which it was chosen is gone with what was shown before.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, []);
  const isBound = useFact(isRestricted);
  const isOurs = !isForeign(origin);
  const part = usePartWords();
  if (isOurs && !isBound && !isTakenOver(origin) && part === null) return null;
  return (
    <section ref={section} tabIndex={-1} className="origin-banner" aria-label={banner.label}>
      <p>
        {!isOurs && <WhoseData />}
        {isOurs && isTakenOver(origin) && <TakenOver />}
        {part !== null && <strong className="origin-part"> {part}</strong>}
        {isBound && ` ${isOurs ? banner.restrictedHere : banner.restricted}`}
        <OutsideBasemap fetchBasemap={fetchBasemap} />
      </p>
      {onReport && (
        <button type="button" className="button" onClick={onReport}>
          {partOf(dataset) === null ? banner.report : banner.days}
        </button>
      )}
      {origin.kind !== 'built_in' && (
        <button type="button" className="button" onClick={() => showBuiltIn(store)}>
          {banner.leave}
        </button>
      )}
    </section>
  );
}

/** A table beside the site's own data, made a dataset by the page itself. */
function TakenOver() {
  const { banner } = lateWords(useDashboard().text).importing;
  const origin = useFact(({ load }) => originOf(load));
  if (origin.kind !== 'address' || !origin.report) return null;
  const { rows, plotted, listed } = origin.report;
  return (
    <>
      <strong>
        {banner.taken} <bdi>{origin.address}</bdi>.
      </strong>{' '}
      {banner.sums(rows, rows - plotted - listed)}
    </>
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
