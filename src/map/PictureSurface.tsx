import {
  type CSSProperties,
  type KeyboardEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useStore } from 'zustand';
import type { Camera } from '../domain/view.ts';
import { drawPicture, type Picture } from '../picture/picture.ts';
import { momentOf } from '../store/selectors.ts';
import { timeWords } from '../text/timeWords.ts';
import { draggedCamera } from './compare/led.ts';
import { useLedPicture } from './compare/useLedPicture.tsx';
import { useIllustration } from './drawings/useIllustration.tsx';
import { panned, zoomed } from './moveCamera.ts';
import type { PictureMapProps } from './PictureMap.tsx';
import { PictureMarks } from './PictureMarks.tsx';
import { PictureScale } from './PictureScale.tsx';
import { createSvgLayer, type SvgLayer } from './svgLayer.ts';
import { usePictureCamera } from './usePictureCamera.tsx';
import { usePicturePointer } from './usePicturePointer.tsx';
import type { Room } from './room.ts';

/** What stands around the map is on the page already. */
const PARTS = { title: false, date: false, legend: false, scale: false, credit: false };
/** Px that an arrow key moves the map: as MapLibre's do. */
const STRIDE = 100;

type Props = PictureMapProps & { readonly room: Room };

/** The picture at a size, with what pointer and keys do on it. */
export function PictureSurface({ room, store, dataset, basemap, theme, text, ...props }: Props) {
  const { size, covered } = room;
  const view = useStore(store, (state) => state.view);
  const { camera, moved, look, stand } = usePictureCamera(store, dataset, size, props.standing);
  const led = useLedPicture(camera, size, stand);
  const words = useMemo(() => timeWords(text, dataset, view.timeDisplay), [text, dataset, view.timeDisplay]);
  const moment = momentOf(dataset, view);
  const selected = view.place;
  const drawn = useIllustration(view.drawing, dataset, basemap, moment);
  const surface = useRef<HTMLDivElement>(null);
  const { root, hits } = useMemo((): Picture => {
    const { t, known, mode, from, shown } = moment;
    // The page says beside it what is drawn.
    const illustration = drawn && { drawn, note: null };
    const what = { dataset, basemap, t, known, mode, from, ...shown, selected, illustration };
    return drawPicture({ ...what, camera, ...size, theme, text, words, covered, parts: PARTS });
  }, [dataset, basemap, moment, drawn, selected, camera, size, theme, text, words, covered]);

  const layer = useRef<SvgLayer>(null);
  useLayoutEffect(() => {
    if (!surface.current) return;
    layer.current ??= createSvgLayer(surface.current);
    layer.current.show(root);
  }, [root]);

  const frame = dataset.basemap.box;
  const go = (to: Camera | null) => {
    props.onHover(null);
    props.onMove();
    if (to) props.onLook(to);
    look(to);
  };
  const zoom = (steps: number) => go(zoomed(camera, steps, frame, size));
  const pan = (right: number, down: number) => go(panned(camera, right, down, frame, size));
  useImperativeHandle(props.ref, () => ({
    zoom,
    fit: () => go(null),
    standing: () => moved,
    follow: led.follow,
  }));

  const { handlers, dragged, isOver } = usePicturePointer({
    hits,
    height: size.height,
    onHover: props.onHover,
    onClick: props.onClick,
    onDragging: (right, down) => props.onLook(draggedCamera(camera, right, down, size)),
    onDrag: (right, down) => pan(-right, -down),
  });
  const zoomByKey = (key: string) => {
    if (key === '+' || key === '=') zoom(1);
    else if (key === '-') zoom(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STRIDES[event.key];
    if (!by) return zoomByKey(event.key);
    event.preventDefault();
    return pan(...by);
  };

  return (
    <>
      <div className="picture-frame" style={dragged ? shift(dragged) : led.style}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a region that arrow keys and pointers move, like the canvas it stands for */}
        <div
          className="picture-surface"
          ref={surface}
          role="region"
          aria-label={props.names.map}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys move it, as they do the usual map
          tabIndex={0}
          data-over={isOver}
          onKeyDown={onKeyDown}
          {...handlers}
        />
        <PictureMarks
          {...{ hits, selected, locale: text.locale, describe: props.describe, onOpen: props.onOpen }}
          label={props.names.marks}
          onKey={zoomByKey}
          onFocus={(hit) =>
            props.onHover(hit && { x: hit.x, y: hit.y, high: hit.y < size.height / 2, places: [hit.place] })
          }
        />
      </div>
      <PictureScale {...{ camera, size }} words={text.picture.kilometres} />
    </>
  );
}

const STRIDES: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-STRIDE, 0],
  ArrowRight: [STRIDE, 0],
  ArrowUp: [0, -STRIDE],
  ArrowDown: [0, STRIDE],
};

function shift(by: { readonly x: number; readonly y: number }): CSSProperties {
  return { transform: `translate(${by.x}px, ${by.y}px)` };
}
