import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Reading } from '../../store/storySteps.ts';
import { type Scrolled, type StepBox, scrollToStep, stepInLine } from './readingLine.ts';

/** A panel that hasn't moved for so long, in ms, is at rest. */
const REST_MS = 160;

/** Keys that scroll, wherever in the panel the focus is. */
const SCROLLING = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

/**
 * Binds the steps to the scrolling of their panel, both ways: a step that is shown comes into sight, and the step at which
 * the reader's own scrolling comes to rest is told. What scrolls for any other reason tells nothing: the page itself, a
 * fold that opens, the focus. Nor does anything once the reader has left the story.
 */
export function useReadingLine(
  list: RefObject<HTMLElement | null>,
  { current, left }: Reading,
  onArrive: (index: number) => void,
): void {
  /** The step at which the panel stands already. */
  const stood = useRef<number | null>(null);
  const byReader = useRef(false);
  const now = useRef({ current, left, onArrive });
  useEffect(() => {
    now.current = { current, left, onArrive };
  });

  useLayoutEffect(() => {
    const { current, left } = now.current;
    stood.current = current;
    scrollTo(list.current, current ?? left, 'instant');
  }, [list]);

  useEffect(() => {
    if (current === stood.current) return;
    stood.current = current;
    byReader.current = false;
    scrollTo(list.current, current, 'smooth');
  }, [list, current]);

  useEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!scroller) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      byReader.current = true;
    };
    const pressed = (event: Event) => {
      // Its own scroll bar: what stands in the panel is another target.
      if (event.target === scroller) moved();
    };
    const typed = ({ key, target }: KeyboardEvent) => {
      if (SCROLLING.has(key) || (key === ' ' && target === scroller)) moved();
    };
    const rested = () => {
      const { current, left, onArrive } = now.current;
      const isReaders = byReader.current;
      byReader.current = false;
      if (!isReaders || left !== null) return;
      const index = stepInLine(boxesOf(list.current), scrolledOf(scroller));
      if (index === null || index === current) return;
      stood.current = index;
      onArrive(index);
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(rested, REST_MS);
    };
    // Another height of the panel is another line: the step that is read stays in it.
    const resized = new ResizeObserver(() => {
      const { current } = now.current;
      if (current === null || stepInLine(boxesOf(list.current), scrolledOf(scroller)) === current) return;
      byReader.current = false;
      scrollTo(list.current, current, 'instant');
    });
    resized.observe(scroller);
    const passive = { passive: true };
    scroller.addEventListener('wheel', moved, passive);
    scroller.addEventListener('touchmove', moved, passive);
    scroller.addEventListener('pointerdown', pressed);
    scroller.addEventListener('keydown', typed);
    scroller.addEventListener('scroll', scrolled, passive);
    return () => {
      clearTimeout(timer);
      resized.disconnect();
      scroller.removeEventListener('wheel', moved);
      scroller.removeEventListener('touchmove', moved);
      scroller.removeEventListener('pointerdown', pressed);
      scroller.removeEventListener('keydown', typed);
      scroller.removeEventListener('scroll', scrolled);
    };
  }, [list]);
}

function scrollTo(list: HTMLElement | null, index: number | null, how: 'instant' | 'smooth'): void {
  const scroller = scrollerOf(list);
  const box = index === null ? undefined : boxesOf(list)[index];
  if (!scroller || !box) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({
    top: scrollToStep(box, scrolledOf(scroller)),
    behavior: isStill ? 'instant' : how,
  });
}

function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('[data-scroller]') ?? null;
}

function scrolledOf(scroller: HTMLElement): Scrolled {
  return {
    scroll: scroller.scrollTop,
    height: scroller.clientHeight,
    contentHeight: scroller.scrollHeight,
    covered: scroller.querySelector<HTMLElement>('[data-bar]')?.offsetHeight ?? 0,
  };
}

function boxesOf(list: HTMLElement | null): StepBox[] {
  const scroller = scrollerOf(list);
  if (!list || !scroller) return [];
  const from = scroller.getBoundingClientRect().top - scroller.scrollTop;
  return [...list.children].map((step) => {
    const { top, height } = step.getBoundingClientRect();
    return { top: top - from, height };
  });
}
