import type { Story } from '../domain/story.ts';
import { listText } from './encode.ts';
import { writeStep } from './records/step.ts';
import { STORY_FORMAT } from './schema/story.ts';

/** The story as text: one line to a step, so that a difference between two versions reads as a review. */
export function encodeStory({ title, steps }: Story): string {
  const members = [
    `"format": ${JSON.stringify(STORY_FORMAT)}`,
    `"title": ${JSON.stringify(title)}`,
    `"steps": ${listText(steps.map(writeStep), '')}`,
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}
