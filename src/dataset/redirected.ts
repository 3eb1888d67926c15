/** What is said of an address that leads on to one that can't be read. */
export type Redirected = readonly [code: string, message: string, hint: string];

/** Asks once more, without following, whether an address leads on; null: it doesn't. @param patience ms */
export async function redirected(url: string, patience: number): Promise<Redirected | null> {
  const leadsOn = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) }).then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
  if (!leadsOn) return null;
  return [
    'redirected',
    `${url} leads on to another address, which this page may not read.`,
    'It may ask to log in, or the file may have moved to another host. Open the address in a browser to see where it leads.',
  ];
}
