import type { PartyId } from '../../domain/ids.ts';
import type { Speaker } from '../../domain/speaker.ts';
import { speakerRecord, type SpeakerRecord } from '../schema/collection.ts';
import { keepUnknown, unknownOf } from './unknown.ts';

export function readSpeaker(raw: SpeakerRecord): Speaker {
  return keepUnknown<Speaker>({ name: raw.name, side: raw.side as PartyId | null }, raw, speakerRecord);
}

export function writeSpeaker(speaker: Speaker): SpeakerRecord {
  const { name, side } = speaker;
  return { name, side, ...unknownOf(speaker) };
}
