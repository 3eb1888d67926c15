import { type Ref, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { PlaceId } from '../domain/ids.ts';
import type { BasemapData } from '../picture/basemap/decode.ts';
import type { Theme } from '../picture/theme.ts';
import type { DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import type { HitListeners, MapHandle, Together } from './hit.ts';
import { PictureSurface } from './PictureSurface.tsx';
import { useRoom } from './useRoom.tsx';

export type PictureMapProps = HitListeners &
  Together & {
    readonly store: DashboardStore;
    readonly dataset: Dataset;
    readonly basemap: BasemapData;
    readonly theme: Theme;
    readonly text: Catalogue;
    readonly names: MapNames;
    readonly describe: (place: PlaceId) => string;
    readonly onOpen: (place: PlaceId) => void;
    /** The picture goes, and the focus was in it. */
    readonly onLostFocus: () => void;
    readonly ref: Ref<MapHandle>;
  };

/** What a map, and its marks together, are called. */
export type MapNames = { readonly map: string; readonly marks: string };

/** The map as a still picture that follows the clock: no WebGL, no worker. */
export default function PictureMap(props: PictureMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const giveBack = useEffectEvent(props.onLostFocus);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      if (element?.contains(document.activeElement)) giveBack();
    };
  }, []);
  return (
    <div className="picture-map" ref={box}>
      {room && <PictureSurface {...props} room={room} />}
    </div>
  );
}
