import { root, run, script, tool, type Command } from './run.ts';
import { serveUntilInterrupted } from './serve.ts';

/** `npm start`: from seeds to a served site. */
const steps: readonly (readonly [what: string, command: Command])[] = [
  ['Compiling the dataset', script('src/cli/main.ts', 'compile')],
  ['Building the site', tool('vite', 'build', '--logLevel', 'warn')],
];

process.chdir(root);
for (const [what, command] of steps) {
  console.log(`${what} …`);
  const { code } = await run(command, { live: true });
  if (code !== 0) process.exit(code);
}
await serveUntilInterrupted();
