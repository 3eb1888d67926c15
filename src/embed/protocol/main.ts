import { type StartBridge, startBridge } from './bridge.ts';

/** The script that joins a frame to its page: it comes once the first picture stands. */
(
  globalThis as unknown as { changingHandsEmbed: { take: (name: 'bridge', value: StartBridge) => void } }
).changingHandsEmbed.take('bridge', startBridge);
