#!/usr/bin/env node
// Node 20 can't read TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
