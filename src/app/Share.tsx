import { loadJson } from '../dataset/load.ts';
import { type EmbedSite, readEmbedSite } from '../export/site.ts';
import { ShareDialog } from '../panels/dialogs/ShareDialog.tsx';
import type { Addresses } from '../panels/share/addresses.ts';
import { encodeView } from '../url/codec.ts';
import { writeEmbedOptions } from '../url/embedOptions.ts';
import { addressOf, linkOf } from './bindUrl.ts';

const ADDRESSES: Addresses = {
  link: (view) => linkOf(view),
  embed: (view, options) => {
    const query = [encodeView(view), writeEmbedOptions(options)].filter((part) => part !== '').join('&');
    return addressOf(`embed.html${query === '' ? '' : `?${query}`}`);
  },
  file: (path) => addressOf(path),
};

/** The build writes it; a copy of the site that wasn't built has none, and no embed page either. */
async function fetchSite(signal: AbortSignal): Promise<EmbedSite | null> {
  return readEmbedSite(await loadJson('embed/site.json', signal));
}

/** The dialog that hands the view on, with the addresses of this site. */
export function Share() {
  return <ShareDialog addresses={ADDRESSES} fetchSite={fetchSite} />;
}
