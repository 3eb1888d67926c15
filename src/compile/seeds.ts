import type { Located, Source } from './report.ts';
import type {
  ClaimSeed,
  DatasetSeed,
  DocumentSeed,
  EventSeed,
  Hashes,
  LeftOutSeed,
  LooseClaimSeed,
  PartySeed,
  PlaceSeed,
  SpeakerSeed,
  StepSeed,
  WindowSeed,
} from './seedSchema.ts';

export type SeedEvent = {
  readonly event: Located<EventSeed>;
  readonly claims: readonly Located<ClaimSeed>[];
};

/** One file of `seeds/documents`. */
export type SeedDocument = {
  readonly fileId: string;
  readonly source: Source;
  readonly record: Located<DocumentSeed> | null;
  readonly windows: readonly Located<WindowSeed>[];
  readonly events: readonly SeedEvent[];
  readonly claims: readonly Located<LooseClaimSeed>[];
  readonly leftOut: readonly Located<LeftOutSeed>[];
  readonly hashes: Hashes | null;
  /** Ids of events of which a claim was refused: what they seem to lack may be there. */
  readonly faultyEvents: ReadonlySet<string>;
  /** False when a part of it was refused: then nothing can be said about what is missing. */
  readonly whole: boolean;
};

/** The file `story.yaml`. */
export type SeedStory = {
  readonly source: Source;
  readonly title: string;
  readonly steps: readonly Located<StepSeed>[];
};

/** All seeds, as far as they have the right shape. */
export type Seeds = {
  readonly dataset: Located<DatasetSeed> | null;
  readonly parties: readonly Located<PartySeed>[];
  readonly places: readonly Located<PlaceSeed>[];
  readonly speakers: readonly Located<SpeakerSeed>[];
  readonly story: SeedStory | null;
  readonly documents: readonly SeedDocument[];
  /** Ids of records that were refused for another fault: they are not unknown as well. */
  readonly refusedIds: ReadonlySet<string>;
};
