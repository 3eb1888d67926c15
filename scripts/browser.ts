import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { canInstall, install, onPath } from './debian.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

export const browserCure =
  'install Chromium or Chrome, or set CHROME_PATH to its program; or leave the browser tests out with SKIP_BROWSER=1.';

/** Keeps the browser from calling out: a test that says "no request leaves the origin" must not be made on one that looks for updates. */
const quietFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Chromium's own sandbox refuses to run as root, which is who runs tests in a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** With WebGL2, also without a graphics card; or without any, which there makes everything else twice as fast. */
export function launchFlags(webgl: boolean): string[] {
  const graphics = webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu'];
  return [...graphics, ...quietFlags];
}

/** The program of an installed Chromium or Chrome, or null. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : null;
  return onPath(names) ?? usualPlaces(env).find((file) => existsSync(file)) ?? null;
}

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .map((folder) => folder ?? '')
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

export type BrowserAnswer =
  | { readonly kind: 'found'; readonly program: string }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'missing'; readonly why: string };

/** Finds a browser, installs one where that needs no one's leave, or says why there is none. */
export async function ensureBrowser(): Promise<BrowserAnswer> {
  if (process.env['SKIP_BROWSER'] === '1') {
    if (!process.env['CI']) return { kind: 'skipped' };
    return {
      kind: 'missing',
      why: 'SKIP_BROWSER=1 is refused when CI is set. To mend it: unset one of them.',
    };
  }
  const found = findBrowser();
  if (found !== null) return { kind: 'found', program: found };
  const named = process.env['CHROME_PATH'];
  if (named) return { kind: 'missing', why: `CHROME_PATH=${named} is no file. To mend it: ${browserCure}` };
  const problem = canInstall() ? await install(['chromium']) : 'None was found on this machine.';
  const installed = findBrowser();
  if (installed !== null) return { kind: 'found', program: installed };
  return { kind: 'missing', why: `No browser: ${problem ?? ''} To mend it: ${browserCure}` };
}
