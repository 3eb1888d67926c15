/** What the classic scripts of the page hand over, each once. */
export type TakenName = 'data' | 'outline' | 'hands' | 'bridge' | 'facts' | 'texts' | 'ground';

/** Where scripts meet: what one hands over, another waits for, whichever runs first. */
export type Meeting = {
  /** Called by the scripts themselves: the page's one global. */
  readonly take: (name: string, value: unknown) => void;
  /** Resolves with what was handed over by that name, or will be. */
  readonly taken: (name: TakenName) => Promise<unknown>;
  /**
   * Fetches the script at an address and resolves with what it hands over; asked again, with the same. Rejects when it
   * can't be had, and may then be asked anew.
   */
  readonly bring: (name: TakenName, address: string) => Promise<unknown>;
};

/** Puts a script on the page: `done` once it has run, `failed` when it can't be had. Injected, for tests. */
export type Inject = (address: string, done: () => void, failed: () => void) => void;

export function createMeeting(inject: Inject): Meeting {
  const values = new Map<string, unknown>();
  const waiting = new Map<string, ((value: unknown) => void)[]>();
  const brought = new Map<string, Promise<unknown>>();

  return {
    take: (name, value) => {
      values.set(name, value);
      for (const tell of waiting.get(name) ?? []) tell(value);
      waiting.delete(name);
    },
    taken: (name) =>
      new Promise((resolve) => {
        if (values.has(name)) resolve(values.get(name));
        else waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      }),
    bring: (name, address) => {
      const known = brought.get(address);
      if (known) return known;
      const coming = new Promise((resolve, reject) => {
        // A script's load event follows its run at once: what is there then is what this one handed over.
        inject(
          address,
          () => resolve(values.get(name)),
          () => reject(new Error(address)),
        );
      });
      brought.set(address, coming);
      coming.catch(() => brought.delete(address));
      return coming;
    },
  };
}

/** A classic script by tag: needs no CORS, also on an opaque origin. */
export const byTag: Inject = (address, done, failed) => {
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('load', done);
  script.addEventListener('error', () => {
    script.remove();
    failed();
  });
  document.head.append(script);
};
