import { lateWords } from '../../text/late.ts';
import { useEffect, useRef } from 'react';
import { isolated } from '../../text/isolate.ts';
import { useDashboard } from '../dashboard.tsx';
import { PartyChip } from '../PartyChip.tsx';
import type { SearchOption } from './options.ts';

type Props = {
  readonly id: string;
  readonly option: SearchOption;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

/** One line of the list of what was found. */
export function SearchLine({ id, option, isActive, onChoose }: Props) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // The keys are the field's: the focus never leaves it (aria-activedescendant).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={line}
      id={id}
      role="option"
      className="search-line"
      aria-selected={isActive}
      data-kind={option.kind}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Content option={option} />
    </div>
  );
}

function Content({ option }: { readonly option: SearchOption }) {
  const { text, words } = useDashboard();
  const { terms } = text;
  const { searchBox } = lateWords(text);
  switch (option.kind) {
    case 'places': {
      const { what, found } = option.hit;
      return (
        <>
          <bdi>{what.name}</bdi>
          <small>
            {terms.placeKind[what.kind]}
            {found !== null && <span>{searchBox.foundAs(isolated(found))}</span>}
          </small>
        </>
      );
    }
    case 'parties': {
      const { what, found } = option.hit;
      return (
        <>
          <PartyChip party={what.partyId} />
          <small>
            {searchBox.partyHint}
            {found !== null && <span>{searchBox.foundAs(isolated(found))}</span>}
          </small>
        </>
      );
    }
    case 'events': {
      const { title, time, timeExtent } = option.hit.what;
      return (
        <>
          <bdi>{title}</bdi>
          <small>{words.span(time, timeExtent)}</small>
        </>
      );
    }
    case 'speakers':
      return (
        <>
          <bdi>{option.hit.what.name}</bdi>
          <small>{searchBox.speakerClaims(option.hit.what.claims)}</small>
        </>
      );
    case 'more':
      return <span>{searchBox.more(option.more)}</span>;
    case 'words':
      return <span>{searchBox.narrow(isolated(option.q), option.events)}</span>;
  }
}
