import * as z from 'zod/mini';
import './jitless.ts';
import { filledText, idText, instantText, latitude, longitude } from './primitives.ts';

/** Name and version of the format of story files. */
export const STORY_FORMAT = 'changing-hands-story/1';

/** Zoom as MapLibre counts it, on a centre in degrees WGS 84. */
export const cameraRecord = z.looseObject({
  zoom: z.number().check(z.gte(0), z.lte(24)),
  lat: latitude,
  lon: longitude,
});

export const stepRecord = z.looseObject({
  step_id: idText,
  title: filledText,
  text: filledText,
  claims: z.array(idText),
  t: instantText,
  known: z.nullable(instantText),
  map: z.nullable(cameraRecord),
  place_id: z.nullable(idText),
  event_id: z.nullable(idText),
});
export type StepRecord = z.infer<typeof stepRecord>;

export const storyRecord = z.looseObject({
  format: z.literal(STORY_FORMAT),
  title: filledText,
  steps: z.array(stepRecord).check(z.minLength(1)),
});
export type StoryRecord = z.infer<typeof storyRecord>;
