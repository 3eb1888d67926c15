/** Where the page names the hosts whose data its site opens without asking; the build writes it from `DATA_HOSTS`. */
const META = 'meta[name="data-hosts"]';

/** Whether the site itself has listed a host. The page's policy allows a request to no other. */
export function isListedHost(host: string): boolean {
  const listed = document.querySelector<HTMLMetaElement>(META)?.content ?? '';
  return listed.split(' ').includes(host);
}
