import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { findBrowser, launchFlags } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/serve.ts';

/** Everything the page did that a reader doesn't see. */
export type PageRecord = {
  /** Addresses asked for, in order, `data:` and `blob:` left out: they never leave the page. */
  readonly requests: string[];
  readonly failedRequests: string[];
  readonly consoleErrors: string[];
  readonly pageErrors: string[];
  /** What a content security policy kept from happening, in the page, its frames and its workers: closing the visit fails. */
  readonly violations: string[];
};

export type Visit = { readonly page: Page; readonly record: PageRecord; readonly close: () => Promise<void> };

export type VisitOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colourScheme?: 'light' | 'dark';
  /** The reader's zone; by default the one the tests run under. */
  readonly zone?: string;
  readonly context?: BrowserContextOptions;
  /**
   * False: a browser without WebGL. The page then draws its map as a picture, which costs a machine without a graphics
   * card a fraction: for whatever is asked of the page around the map.
   */
  readonly webgl?: boolean;
  /** True: the spec is about what a policy keeps from happening, or opens pages of others with a policy of their own. */
  readonly violates?: boolean;
};

export type Site = {
  /** Address of the site's folder, ending in a slash. */
  readonly url: string;
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
};

/** Serves the built site on a free port, optionally under a sub-path. To close it closes every page of it. */
export async function openSite(base = '/'): Promise<Site> {
  const served = await serveSite({ port: 0, base });
  const visits: Visit[] = [];
  return {
    url: served.url,
    visit: async (options = {}) => {
      const begun = await visit(await browserOf(options.webgl ?? true), options);
      visits.push(begun);
      return begun;
    },
    close: async () => {
      const ends = await Promise.allSettled(visits.map((begun) => begun.close()));
      await served.close();
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}

/**
 * One browser of each kind for all specs of a worker, which share their modules: to start one takes as long as many a
 * test. What pages keep is kept by their context, and every visit has its own. They end with the worker.
 */
const browsers = new Map<boolean, Promise<Browser>>();

function browserOf(webgl: boolean): Promise<Browser> {
  const running = browsers.get(webgl) ?? launchBrowser(webgl);
  browsers.set(webgl, running);
  return running;
}

async function launchBrowser(webgl: boolean): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No browser was found.');
  const browser = await chromium.launch({ executablePath, args: [...launchFlags(webgl), ...pageByHand] });
  // One that has broken down fails the spec it served, and not those after it.
  browser.once('disconnected', () => browsers.delete(webgl));
  return browser;
}

/**
 * Only what WebGL draws takes the player of a graphics card. Where it also puts the page together from its layers, a
 * page with a map costs a quarter more.
 */
const pageByHand: readonly string[] = ['--disable-gpu-compositing'];

async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { width = 1440, height = 900, colourScheme = 'light', zone = process.env['TZ'] ?? 'UTC' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colourScheme,
    timezoneId: zone,
    locale: 'en-GB',
    ...options.context,
  });
  const page = await context.newPage();
  if (options.webgl === false) await page.addInitScript(withoutWebgl);
  const record = recordOf(page);
  await watchPolicy(context, record.violations);
  const close = async () => {
    await context.close();
    // Told once: a site that is closed later closes its visits again.
    const told = record.violations.splice(0);
    if (options.violates !== true && told.length > 0)
      throw new Error(`the content security policy was violated: ${told.join('; ')}`);
  };
  return { page, record, close };
}

/** Every page and frame of the context tells what its policy refused; what a worker is refused stands in its console. */
async function watchPolicy(context: BrowserContext, violations: string[]): Promise<void> {
  await context.exposeBinding('policyRefused', (_, told: string) => violations.push(told));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { policyRefused } = globalThis as { policyRefused?: (told: string) => void };
      policyRefused?.(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${location.href})`);
    });
  });
  context.on('console', (message) => {
    if (message.worker() !== null && /Content Security Policy|requires 'Trusted/.test(message.text()))
      violations.push(message.text());
  });
}

/** Runs in the page, before its own scripts. It is handed over as text: it may call nothing of this file. */
function withoutWebgl(): void {
  for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
    const usual = Object.getOwnPropertyDescriptor(prototype, 'getContext')?.value as (
      ...all: unknown[]
    ) => unknown;
    Object.defineProperty(prototype, 'getContext', {
      value(this: unknown, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(usual, this, [kind, ...rest]);
      },
    });
  }
}

function recordOf(page: Page): PageRecord {
  const record: PageRecord = {
    requests: [],
    failedRequests: [],
    consoleErrors: [],
    pageErrors: [],
    violations: [],
  };
  // The context sees workers' requests too, the page only its own.
  page.context().on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) record.requests.push(request.url());
  });
  page.context().on('requestfailed', (request) => record.failedRequests.push(request.url()));
  page.on('websocket', (socket) => record.requests.push(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') record.consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => record.pageErrors.push(String(error)));
  return record;
}
