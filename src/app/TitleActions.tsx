import {
  CircleQuestionMark,
  Download,
  Ellipsis,
  FolderOpen,
  Maximize,
  Minimize,
  Share2,
  SunMoon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { later } from '../panels/later.tsx';
import type { Dialog, DashboardStore } from '../store/dashboardStore.ts';
import type { Catalogue } from '../text/language.ts';
import { useFullScreen } from './useFullScreen.tsx';

const MENU = 'page-menu';
// Out of sight until the menu is opened.
const PageMenu = later(async () => (await import('./PageMenu.tsx')).PageMenu, 'over the page');

type Props = { readonly store: DashboardStore; readonly text: Catalogue };

/** What can be done with the page. On a phone all but sharing lies in the menu. */
export function TitleActions({ store, text }: Props) {
  const { chrome } = text;
  const fullScreen = useFullScreen();
  const show = (dialog: Dialog) => () => store.getState().setDialog(dialog);
  const fullScreenLabel = fullScreen?.isFull ? chrome.leaveFullScreen : chrome.fullScreen;
  return (
    <div className="title-actions" role="group" aria-label={chrome.toolbar}>
      <IconButton label={chrome.share} onPress={show('share')}>
        <Share2 aria-hidden="true" />
      </IconButton>
      <IconButton label={chrome.exportData} wide onPress={show('export')}>
        <Download aria-hidden="true" />
      </IconButton>
      <IconButton label={chrome.openData} wide onPress={show('import')}>
        <FolderOpen aria-hidden="true" />
      </IconButton>
      {fullScreen && (
        <IconButton label={fullScreenLabel} wide onPress={fullScreen.toggle}>
          {fullScreen.isFull ? <Minimize aria-hidden="true" /> : <Maximize aria-hidden="true" />}
        </IconButton>
      )}
      <IconButton label={chrome.help} wide onPress={show('help')}>
        <CircleQuestionMark aria-hidden="true" />
      </IconButton>
      <button
        type="button"
        className="icon-button wide-only"
        aria-label={chrome.theme}
        title={chrome.theme}
        popoverTarget={MENU}
      >
        <SunMoon aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button narrow-only"
        aria-label={chrome.more}
        title={chrome.more}
        popoverTarget={MENU}
      >
        <Ellipsis aria-hidden="true" />
      </button>
      <div id={MENU} popover="auto" className="page-menu" role="group" aria-label={chrome.more}>
        <PageMenu menu={MENU} {...{ fullScreen, fullScreenLabel }} />
      </div>
    </div>
  );
}

type ButtonProps = {
  readonly label: string;
  readonly wide?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function IconButton({ label, wide = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${wide ? 'wide-only' : ''}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
