import './comparedMaps.css';
import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { ComparedBy } from '../domain/comparison.ts';
import type { Dataset } from '../domain/dataset.ts';
import { inReadingOrder } from '../domain/differences.ts';
import type { PlaceId } from '../domain/ids.ts';
import { Divider } from '../map/compare/Divider.tsx';
import { SideHead } from '../map/compare/SideHead.tsx';
import { sideWords } from '../map/compare/sideWords.ts';
import { useClosedLegend } from '../map/compare/useClosedLegend.tsx';
import { useShare } from '../map/compare/useShare.tsx';
import type { Cause } from '../map/fallback.ts';
import type { MapHandle } from '../map/hit.ts';
import { MapStage } from '../map/MapStage.tsx';
import type { MapSide } from '../map/MapView.tsx';
import type { MapNames } from '../map/PictureMap.tsx';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import { otherSide } from '../store/otherSide.ts';
import { momentOf } from '../store/selectors.ts';
import { lateWords } from '../text/late.ts';
import type { Catalogue } from '../text/language.ts';
import { timeWords } from '../text/timeWords.ts';
import { loadBasemap } from './basemap.ts';
import { describePlace } from './describePlace.ts';

/** How two maps stand: which is read first, and what the main one is called beside the other. */
export type Pair = { readonly by: ComparedBy; readonly first: MapSide; readonly names: MapNames };

type Props = {
  readonly store: DashboardStore;
  readonly dataset: Dataset;
  readonly text: Catalogue;
  readonly theme: Theme;
  readonly main: RefObject<MapHandle | null>;
  readonly other: RefObject<MapHandle | null>;
  /** Why the main map is not what it usually is. */
  readonly told: Cause | null;
  /** Null when the other map goes. */
  readonly onPair: (pair: Pair | null) => void;
};

/** The map of what the moment shown is compared with, beside the main map or under it. */
export function ComparedMaps({ store, dataset, text, theme, main, other, told, onPair }: Props) {
  const there = useMemo(() => otherSide(store, dataset), [store, dataset]);
  useEffect(() => there.follow(), [there]);
  const view = useStore(store, (state) => state.view);
  const thereView = useStore(there.store, (state) => state.view);
  const frame = useRef<HTMLElement>(null);
  useClosedLegend(frame);

  const time = useMemo(() => timeWords(text, dataset, view.timeDisplay), [text, dataset, view.timeDisplay]);
  const sides = { main: momentOf(dataset, view), other: momentOf(dataset, thereView) };
  const [before] = inReadingOrder(sides.other, sides.main);
  const first: MapSide = before === sides.other ? 'other' : 'main';
  const words = sideWords(sides, text, time);
  const [share, setShare] = useShare(frame, {
    dataset,
    places: sides.main.shown.places,
    camera: view.camera,
    text,
  });
  // Beyond the last moment of the comparison it stays as it was: the map is about to go.
  const by = view.compare?.by ?? null;
  const { map, marks } = words.main.names;
  useLayoutEffect(() => {
    if (by) onPair({ by, first, names: { map, marks } });
  }, [onPair, by, first, map, marks]);
  useLayoutEffect(() => () => onPair(null), [onPair]);

  const inFrame = useCallback((mark: HTMLElement | null) => {
    frame.current = mark?.parentElement ?? null;
  }, []);
  const second = first === 'main' ? 'other' : 'main';
  return (
    <>
      <span hidden ref={inFrame} />
      <SideHead side="other" words={words.other} />
      <OtherMap
        {...{ dataset, text, theme, told }}
        store={there.store}
        names={words.other.names}
        handle={other}
        partner={main}
      />
      {by === 'swipe' && (
        <Divider
          words={lateWords(text).twoMaps}
          first={words[first].told}
          second={words[second].told}
          share={share}
          onShare={setShare}
        />
      )}
      <SideHead side="main" words={words.main} />
    </>
  );
}

type OtherProps = Pick<Props, 'dataset' | 'text' | 'theme' | 'store' | 'told'> & {
  readonly names: MapNames;
  readonly handle: RefObject<MapHandle | null>;
  readonly partner: RefObject<MapHandle | null>;
};

/** Left alone while the main clock runs, and while the divider is dragged. */
const OtherMap = memo(
  function OtherMap({ store, dataset, text, ...props }: OtherProps) {
    const describe = useCallback(
      (place: PlaceId) => describePlace(store, dataset, text, place),
      [store, dataset, text],
    );
    return (
      <MapStage {...{ store, dataset, text, describe, ...props }} fetchBasemap={loadBasemap} side="other" />
    );
  },
  (before, now) =>
    (Object.keys(now) as (keyof OtherProps)[]).every((name) =>
      name === 'names' ? before.names.map === now.names.map : before[name] === now[name],
    ),
);
