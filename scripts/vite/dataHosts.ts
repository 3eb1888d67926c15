/**
 * The hosts whose data the site opens from a link without asking, from the variable `DATA_HOSTS`: names parted by spaces
 * or commas, each with its port where it isn't the usual one. Always https.
 *
 * @throws when one is no host: a slip must not open more than was meant
 */
export function dataHostsOf(written: string | undefined): readonly string[] {
  const hosts = (written ?? '').split(/[\s,]+/).filter((host) => host !== '');
  for (const host of hosts) {
    const isHost = URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).host === host;
    if (!isHost || /[*@/?#;'"]/.test(host))
      throw new Error(
        `DATA_HOSTS: ${host} is no host. Write it as in data.example.org or data.example.org:8443, in small letters, without https:// and without wildcards.`,
      );
  }
  return [...new Set(hosts)];
}
