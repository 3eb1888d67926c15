import { endAllOnInterrupt } from './run.ts';
import { runSteps } from './runSteps.ts';
import { allSteps, fastSteps } from './steps.ts';

/* `npm test` (everything) and `npm run check` (`--fast`). What takes long is `npm run test:long`. */
endAllOnInterrupt();
await runSteps(process.argv.includes('--fast') ? fastSteps : allSteps);
