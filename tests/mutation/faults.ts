import type { Fault } from './fault.ts';
import { controlFaults } from './faults/control.ts';
import { fileFaults } from './faults/files.ts';
import { pageFaults } from './faults/pages.ts';
import { pictureFaults } from './faults/pictures.ts';
import { timeFaults } from './faults/time.ts';

/** Every fault that is put in on purpose, the quick ones first. */
export const FAULTS: readonly Fault[] = [
  ...controlFaults,
  ...timeFaults,
  ...fileFaults,
  ...pictureFaults,
  ...pageFaults,
];
