import '../share/share.css';
import { useEffect, useRef, useState } from 'react';
import type { EmbedSite } from '../../export/site.ts';
import { momentOf } from '../../store/selectors.ts';
import { lateWords } from '../../text/late.ts';
import { isRestricted, showsFile } from '../../store/origin.ts';
import { useDashboard, useFact } from '../dashboard.tsx';
import { later } from '../later.tsx';
import type { Addresses } from '../share/addresses.ts';
import { CodeTab } from '../share/CodeTab.tsx';
import { type Choice, chosenView, firstChoice } from '../share/choice.ts';
import { LinkTab } from '../share/LinkTab.tsx';
import { NoLink } from '../share/NoLink.tsx';
import { ViewTexts } from '../share/ViewTexts.tsx';
import { TabList, TabPanel } from '../Tabs.tsx';
import { Frame } from './Frame.tsx';

const PANEL = 'share-content';

// What draws and encodes comes with its tab.
const PicturePane = later(async () => (await import('../share/picture/PicturePane.tsx')).PicturePane);
const VideoPane = later(async () => (await import('../share/video/VideoPane.tsx')).VideoPane);

type Props = {
  readonly addresses: Addresses;
  /** What the site says of its embeds; fails, or gives null, where it says nothing. */
  readonly fetchSite: (signal: AbortSignal) => Promise<EmbedSite | null>;
};

/** What hands the view on: its link, code that embeds it, a picture, a clip, and the words to go with them. */
export function ShareDialog({ addresses, fetchSite }: Props) {
  const { store, dataset, text, words } = useDashboard();
  const { embedding, exporting } = lateWords(text);
  // The view as it was when the dialog opened: what is copied is what is read, also while the clock runs on.
  const [view] = useState(() => store.getState().view);
  const [choice, setChoice] = useState(() => firstChoice(view));
  const choose = (change: Partial<Choice>) => setChoice((choice) => ({ ...choice, ...change }));
  const [tab, setTab] = useState<Tab>('link');
  const site = useSite(fetchSite);
  const field = useRef<HTMLInputElement>(null);
  const isCode = tab === 'iframe' || tab === 'script';
  const chosen = isCode ? chosenView(view, choice) : view;
  const { shown: seen, ...moment } = momentOf(dataset, chosen);
  const shown = {
    ...moment,
    places: seen.places,
    filter: chosen,
    open: chosen.place,
    dataset,
    text,
    words,
  };
  // A file of the reader's: an address would lead others to other data.
  const isFile = useFact(showsFile);
  // Code would show the rows on other sites.
  const isCodeBarred = useFact(isRestricted) && isCode;
  const link = isFile ? null : addresses.link(view);
  return (
    <Frame name="share" title={embedding.title} focus={field}>
      <TabList
        label={embedding.tabsLabel}
        names={Object.keys(embedding.tabs) as Tab[]}
        words={embedding.tabs}
        selected={tab}
        onSelect={setTab}
        panel={PANEL}
      />
      <TabPanel name={tab} panel={PANEL}>
        {(isCodeBarred || ((isCode || tab === 'link') && link === null)) && <NoLink />}
        {tab === 'link' && link !== null && (
          <LinkTab site={site ?? null} fileAddress={addresses.file} {...{ link, view, field }} />
        )}
        {isCode && !isCodeBarred && link !== null && site && (
          <CodeTab form={tab} {...{ addresses, site, view, chosen, shown, choice, choose }} />
        )}
        {isCode && !isCodeBarred && link !== null && !site && (
          <p className="panel-note">{site === null ? embedding.noEmbed : embedding.waiting}</p>
        )}
        {tab === 'picture' && <PicturePane link={link} view={view} />}
        {tab === 'video' && <VideoPane link={link} view={view} />}
        {/* A clip is of many moments: no words of one fit it. */}
        {tab !== 'video' && <ViewTexts shown={shown} />}
        <p className="panel-note">
          {exporting.data}{' '}
          <button type="button" className="link" onClick={() => store.getState().setDialog('export')}>
            {text.chrome.exportData}
          </button>
        </p>
      </TabPanel>
    </Frame>
  );
}

type Tab = keyof ReturnType<typeof lateWords>['embedding']['tabs'];

/** What the site says of its embeds; undefined until it has answered, null when it has nothing to say. */
function useSite(fetchSite: Props['fetchSite']): EmbedSite | null | undefined {
  const [site, setSite] = useState<EmbedSite | null>();
  useEffect(() => {
    const request = new AbortController();
    fetchSite(request.signal).then(setSite, () => {
      if (!request.signal.aborted) setSite(null);
    });
    return () => request.abort();
  }, [fetchSite]);
  return site;
}
