import type { ClaimId, EventId, PlaceId, StepId } from '../../domain/ids.ts';
import type { Step, Story } from '../../domain/story.ts';
import type { StepRecord, StoryRecord } from '../schema/story.ts';
import { readInstant } from './span.ts';
import { formatInstant } from '../../domain/instant.ts';

export function storyOf({ title, steps }: StoryRecord): Story {
  return { title, steps: steps.map(readStep) };
}

function readStep(raw: StepRecord): Step {
  const { step_id: stepId, title, text, claims, known, map } = raw;
  return {
    stepId: stepId as StepId,
    title,
    text,
    claims: claims as readonly string[] as readonly ClaimId[],
    view: {
      t: readInstant(raw.t),
      known: known === null ? 'all' : readInstant(known),
      camera: map && { zoom: map.zoom, lat: map.lat, lon: map.lon },
      place: raw.place_id as PlaceId | null,
      event: raw.event_id as EventId | null,
    },
  };
}

export function writeStep({ stepId, title, text, claims, view }: Step): StepRecord {
  return {
    step_id: stepId,
    title,
    text,
    claims: [...claims],
    t: formatInstant(view.t),
    known: view.known === 'all' ? null : formatInstant(view.known),
    map: view.camera && { ...view.camera },
    place_id: view.place,
    event_id: view.event,
  };
}
