import { type KeyboardEvent, type ReactNode, useRef } from 'react';

type Props<Name extends string> = {
  readonly label: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** Id of what they open; another one where there are tabs already. */
  readonly panel?: string;
};

/**
 * A row of tabs by the pattern of that name: one stop of the Tab key, arrows, Home and End move the focus, Enter or Space
 * opens. Written out: a library's would be a sixth of the page's own code.
 */
export function TabList<Name extends string>(props: Props<Name>) {
  const { label, names, words, selected, onSelect, panel = 'panel-content' } = props;
  const list = useRef<HTMLDivElement>(null);

  function key(event: KeyboardEvent): void {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const at = tabs.indexOf(event.target as HTMLElement);
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    tabs[(to + tabs.length) % tabs.length]?.focus();
  }

  return (
    <div ref={list} role="tablist" tabIndex={-1} className="tabs-list" aria-label={label} onKeyDown={key}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          className="tab"
          aria-selected={name === selected}
          aria-controls={name === selected ? panel : undefined}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}

type PanelProps = { readonly name: string; readonly panel?: string; readonly children: ReactNode };

/** What the tab in front holds. Another tab is another element: it begins at its own top. */
export function TabPanel({ name, panel = 'panel-content', children }: PanelProps) {
  return (
    <div
      key={name}
      id={panel}
      role="tabpanel"
      className="tab-panel"
      data-scroller
      aria-labelledby={`tab-${name}`}
      // It scrolls: a keyboard has to get there.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
