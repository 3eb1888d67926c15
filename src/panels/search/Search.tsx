import './search.css';
import { Search as Lens, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { SearchGroup } from '../../domain/search.ts';
import { useDashboard } from '../dashboard.tsx';
import { optionOfEnter, type SearchOption } from './options.ts';
import { SearchPopup } from './SearchPopup.tsx';
import { useChoose } from './useChoose.tsx';
import { useFound } from './useFound.tsx';
import { useSlash } from './useSlash.tsx';
import { lateWords } from '../../text/late.ts';

/**
 * Finds places, parties, events and speakers: a combobox with a list of what was found, as the ARIA practices have it.
 * On a phone a button that opens the field over the whole title bar.
 */
export function Search() {
  const { text } = useDashboard();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  /** The kinds of which all that was found is listed. */
  const [whole, setWhole] = useState<readonly SearchGroup[]>([]);
  const answer = useFound(query, whole);
  const chooseOption = useChoose();
  useSlash(() => show());
  const options = answer?.options ?? [];
  const isListed = isOpen && options.length > 0;

  function show(): void {
    setOpen(true);
    input.current?.focus();
    // On a phone the field only now becomes visible.
    requestAnimationFrame(() => input.current?.focus());
  }

  function type(words: string): void {
    setQuery(words);
    setWhole([]);
    setActive(-1);
    setOpen(true);
  }

  function close(): void {
    type('');
    setOpen(false);
  }

  function choose(option: SearchOption | null | undefined): void {
    if (!option) return;
    if (option.kind === 'more') {
      // The first of what is new stands where this line stood.
      setWhole([...whole, option.group]);
      setActive(options.indexOf(option));
      return;
    }
    close();
    chooseOption(option);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // Enter and arrows may still belong to the keyboard in which a word is being composed.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isListed) {
      event.preventDefault();
      const from = active === -1 && step < 0 ? 0 : active;
      setActive((from + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[active] ?? optionOfEnter(options));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (query !== '') type('');
      else {
        setOpen(false);
        opener.current?.focus();
      }
    }
  }

  return (
    <search
      className="search"
      data-open={isOpen}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className="search-open icon-button"
        aria-label={lateWords(text).searchBox.open}
        onClick={show}
      >
        <Lens aria-hidden="true" />
      </button>
      <div className="search-field">
        <Lens className="search-lens" aria-hidden="true" />
        <input
          ref={input}
          className="search-input"
          type="text"
          role="combobox"
          aria-label={lateWords(text).searchBox.label}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? id : undefined}
          aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
          placeholder={lateWords(text).searchBox.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          dir="auto"
          maxLength={200}
          value={query}
          onChange={({ target }) => type(target.value)}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <kbd className="search-key" aria-hidden="true">
          /
        </kbd>
        <button
          type="button"
          className="search-clear icon-button"
          data-empty={query === ''}
          aria-label={query === '' ? lateWords(text).searchBox.close : lateWords(text).searchBox.clear}
          onClick={() => {
            if (query === '') {
              setOpen(false);
              opener.current?.focus();
            } else {
              type('');
              input.current?.focus();
            }
          }}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <p className="visually-hidden" role="status">
        {isOpen && answer !== null && lateWords(text).searchBox.status(answer.count)}
      </p>
      {isOpen && answer !== null && (
        <SearchPopup id={id} query={query} answer={answer} active={active} onChoose={choose} />
      )}
    </search>
  );
}
