import type { ComponentType } from 'react';
import type { ExportProps } from './picture/useLook.tsx';
import { later } from '../later.tsx';

const picture = import.meta.glob<{ readonly PicturePane: ComponentType<ExportProps> }>(
  './picture/PicturePane.tsx',
);
const video = import.meta.glob<{ readonly VideoPane: ComponentType<ExportProps> }>('./video/VideoPane.tsx');
const [loadPicture] = Object.values(picture);
const [loadVideo] = Object.values(video);

/** The panes that make files of the view; they come when their tab is opened. */
export const PANES: { readonly [name in 'picture' | 'video']?: ComponentType<ExportProps> } = {
  ...(loadPicture && { picture: later(async () => (await loadPicture()).PicturePane) }),
  ...(loadVideo && { video: later(async () => (await loadVideo()).VideoPane) }),
};
