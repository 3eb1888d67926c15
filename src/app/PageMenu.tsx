import './pageMenu.css';
import { BookOpen, CircleQuestionMark, Download, FolderOpen, Maximize } from 'lucide-react';
import type { ReactNode } from 'react';
import { THEMES } from '../domain/view.ts';
import { Choice } from '../panels/Choice.tsx';
import { useDashboard, useFact, useSetView } from '../panels/dashboard.tsx';
import { lateWords } from '../text/late.ts';
import type { FullScreen } from './useFullScreen.tsx';

type Props = {
  /** Id of the popover that this lies in. */
  readonly menu: string;
  readonly fullScreen: FullScreen | null;
  readonly fullScreenLabel: string;
};

/** What the menu holds: on a phone the buttons for which the bar has no room, and everywhere light or dark. */
export function PageMenu({ menu, fullScreen, fullScreenLabel }: Props) {
  const { store, text } = useDashboard();
  const theme = useFact((state) => state.view.theme);
  const setView = useSetView();
  const { chrome } = text;
  return (
    <>
      <div className="page-menu-actions narrow-only">
        <MenuButton
          menu={menu}
          onPress={() => store.getState().setDialog('export')}
          icon={<Download aria-hidden="true" />}
        >
          {chrome.exportData}
        </MenuButton>
        <MenuButton
          menu={menu}
          onPress={() => store.getState().setDialog('import')}
          icon={<FolderOpen aria-hidden="true" />}
        >
          {chrome.openData}
        </MenuButton>
        {fullScreen && (
          <MenuButton menu={menu} onPress={fullScreen.toggle} icon={<Maximize aria-hidden="true" />}>
            {fullScreenLabel}
          </MenuButton>
        )}
        <MenuButton
          menu={menu}
          onPress={() => store.getState().setDialog('guide')}
          icon={<BookOpen aria-hidden="true" />}
        >
          {lateWords(text).guide.title}
        </MenuButton>
        <MenuButton
          menu={menu}
          onPress={() => store.getState().setDialog('help')}
          icon={<CircleQuestionMark aria-hidden="true" />}
        >
          {chrome.help}
        </MenuButton>
      </div>
      <Choice
        legend={chrome.colours}
        name="title-theme"
        options={THEMES.map((value) => ({ value, label: text.terms.theme[value] }))}
        value={theme}
        onChoose={(value) => setView({ theme: value })}
      />
    </>
  );
}

type ButtonProps = {
  readonly menu: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly children: string;
};

/** Closes the menu, then does what it says. */
function MenuButton({ menu, icon, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className="page-menu-button"
      popoverTarget={menu}
      popoverTargetAction="hide"
      onClick={onPress}
    >
      {icon}
      {children}
    </button>
  );
}
