import { ChevronDown } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { type Filter, isFiltering, isUndisputedOnly, NO_FILTER, UNDISPUTED } from '../../domain/filter.ts';
import { tallyOf } from '../../domain/tally.ts';
import type { Moment } from '../../store/selectors.ts';
import { useDashboard, useFact, useSetView } from '../dashboard.tsx';
import { later } from '../later.tsx';
import { activeOf } from './toggled.ts';
import { useFilter } from './useFilter.tsx';

// Most readers never filter: the page doesn't wait for either.
const FilterChips = later(async () => (await import('./FilterChips.tsx')).FilterChips);
const FilterFacets = later(async () => (await import('./FilterFacets.tsx')).FilterFacets);

/** What the list and the map are narrowed to: one filter for both, at the head of the events and of the places. */
export function FilterBar({ moment }: { readonly moment: Moment }) {
  const { text } = useDashboard();
  const filter = useFilter();
  const setView = useSetView();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const undisputed = isUndisputedOnly(filter);
  const isNarrowed = isFiltering(filter);
  const active = activeOf(filter).length + (undisputed ? 1 : 0) + (filter.q.trim() === '' ? 0 : 1);
  // The head stays in sight while the list scrolls; what it opens lies at the top of the list.
  function toggle(): void {
    setOpen(!isOpen);
    const scroller = button.current?.closest('[data-scroller]');
    if (!isOpen && scroller) scroller.scrollTop = 0;
  }
  // What was pressed may be gone afterwards: the focus goes to where the filter is.
  function change(to: Partial<Filter>): void {
    setView(to);
    button.current?.focus();
  }
  return (
    <section className="filter" aria-label={text.search.filterLabel}>
      <div className="filter-head" data-head data-active={isNarrowed}>
        <button
          ref={button}
          type="button"
          className="filter-toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={toggle}
        >
          {text.search.filter}
          {active > 0 && <span className="filter-active">{text.search.filterActive(active)}</span>}
          <ChevronDown aria-hidden="true" />
        </button>
        <button
          type="button"
          className="filter-undisputed"
          aria-pressed={undisputed}
          onClick={() => setView({ certainty: undisputed ? [] : UNDISPUTED })}
        >
          {text.search.undisputed}
        </button>
      </div>
      {isNarrowed && !isOpen && (
        <FilterChips filter={filter} onRemoved={change} onCleared={() => change(NO_FILTER)} />
      )}
      <Tally moment={moment} />
      {/* The ticks are the chips of an open filter: nothing above them moves when one is set. */}
      <div id={id} className="facets" hidden={!isOpen}>
        {isOpen && <FilterFacets filter={filter} moment={moment} onCleared={() => change(NO_FILTER)} />}
      </div>
    </section>
  );
}

/** How much is shown and why the rest isn't. Said aloud when the filter changes, not at each step of a running clock. */
function Tally({ moment }: { readonly moment: Moment }) {
  const { text } = useDashboard();
  const isMoving = useFact(({ playing, scrubbing }) => playing || scrubbing);
  const tally = tallyOf(moment.mode, moment.events, moment.shown.events);
  const now = moment.shown.events.filter(({ phase }) => phase === 'now').length;
  const places = { all: moment.places.length, shown: moment.shown.places.length };
  return (
    <p
      className="panel-note filter-tally"
      aria-live={isMoving ? 'off' : 'polite'}
      data-shown={tally.shown}
      data-all={tally.all}
      data-filtered={tally.filtered}
      data-outside={tally.outside}
      data-undated={tally.undated}
      data-places={places.shown}
    >
      {text.search.tally(tally, places, moment.mode, now)}
    </p>
  );
}
