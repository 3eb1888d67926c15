import { NO_FILTER } from './filter.ts';
import { formatMinute } from './instant.ts';
import type { Step } from './story.ts';
import { type Camera, DEFAULT_VIEW, type View } from './view.ts';

/** What a step says of the view, and nothing else does while it is read. */
const SET = [
  't',
  'known',
  'camera',
  'place',
  'event',
  'claim',
  'mode',
  'from',
  'compare',
  'drawing',
] as const;

/** The view of a step. Without a filter, which would hide what the step speaks of, and without a drawing: it speaks of places. */
export function viewOfStep({ stepId, view }: Step) {
  const { mode, claim, from, compare, drawing } = DEFAULT_VIEW;
  return {
    ...NO_FILTER,
    ...view,
    mode,
    claim,
    from,
    compare,
    drawing,
    story: stepId,
  } satisfies Partial<View>;
}

/**
 * The view of a link that names a step. With a moment of its own the link says everything itself; without one the step
 * says what the link doesn't.
 */
export function viewOfLink(view: View, step: Step): View {
  if (view.t !== null) return view;
  const named = SET.filter((name) => view[name] !== DEFAULT_VIEW[name]);
  return { ...view, ...step.view, ...Object.fromEntries(named.map((name) => [name, view[name]])) };
}

/** Whether a view shows what a step shows, as exactly as a link can say it. */
export function showsStep(view: View, step: Step): boolean {
  const wanted: View = { ...view, ...viewOfStep(step) };
  return SET.every((name) => asLinked(wanted, name) === asLinked(view, name));
}

function asLinked(view: View, name: (typeof SET)[number]): unknown {
  if (name === 't' || name === 'known') {
    const at = view[name];
    return at === null || at === 'all' ? at : formatMinute(at);
  }
  return name === 'camera' ? cameraAsLinked(view.camera) : view[name];
}

/** To the decimals of a link. */
function cameraAsLinked(camera: Camera | null): string | null {
  return camera && [camera.zoom.toFixed(2), camera.lat.toFixed(4), camera.lon.toFixed(4)].join('/');
}
