import { config } from 'zod/mini';

// Compiling validators probes `new Function`, which a strict content security policy reports as a violation.
config({ jitless: true });
