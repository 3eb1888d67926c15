/** Where the page names the hosts whose data its site opens without asking; the build writes it from `DATA_HOSTS`. */
const META = 'meta[name="data-hosts"]';

/** The hosts that the site itself has listed. The page's policy allows a request to no other. */
export function listedHosts(): readonly string[] {
  const listed = document.querySelector<HTMLMetaElement>(META)?.content ?? '';
  return listed === '' ? [] : listed.split(' ');
}
