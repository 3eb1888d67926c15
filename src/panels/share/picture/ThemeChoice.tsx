import { useState } from 'react';
import type { Theme } from '../../../picture/theme.ts';
import { lateWords } from '../../../text/late.ts';
import { Choice } from '../../Choice.tsx';
import { useDashboard } from '../../dashboard.tsx';

const GROUNDS = ['page', 'light', 'dark'] as const;
type Ground = (typeof GROUNDS)[number];

/** On which ground a picture is drawn: the page's own, or always the same. */
export function useGround() {
  const page = useDashboard().theme;
  const [ground, setGround] = useState<Ground>('page');
  const theme: Theme = ground === 'page' ? page : ground;
  return { ground, setGround, theme };
}

type Props = { readonly name: string } & Pick<ReturnType<typeof useGround>, 'ground' | 'setGround'>;

export function ThemeChoice({ name, ground, setGround }: Props) {
  const { text } = useDashboard();
  const words = lateWords(text).pictures;
  return (
    <Choice
      legend={words.theme}
      name={name}
      options={GROUNDS.map((value) => ({ value, label: words.themes[value] }))}
      value={ground}
      onChoose={setGround}
    />
  );
}
