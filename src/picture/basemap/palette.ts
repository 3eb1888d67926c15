import type { Theme } from '../theme.ts';

/** Colours of the basemap. Muted, low in contrast: the marks of the dataset lie on top and must win. */
export type Palette = {
  readonly sea: string;
  readonly land: string;
  /** The country the map is about: the lightest ground in the light theme, and in the dark one. */
  readonly focus: string;
  readonly focusNeighbour: string;
  readonly lake: string;
  readonly river: string;
  readonly road: string;
  readonly governorateLine: string;
  readonly border: string;
  readonly focusBorder: string;
  readonly placeText: string;
  readonly minorPlaceText: string;
  readonly placeDot: string;
  readonly countryText: string;
  readonly governorateText: string;
  readonly waterText: string;
  readonly halo: string;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    sea: '#cfdadf',
    land: '#e8e6e1',
    focus: '#faf9f6',
    focusNeighbour: '#f2f0eb',
    lake: '#cfdadf',
    river: '#a9bfca',
    road: '#dcd7cc',
    governorateLine: '#bbb6ac',
    border: '#a29d94',
    focusBorder: '#76716a',
    placeText: '#4a4845',
    minorPlaceText: '#6b6862',
    placeDot: '#6b6862',
    countryText: '#8d8880',
    governorateText: '#9a958b',
    waterText: '#7592a1',
    halo: 'rgba(250, 249, 246, 0.75)',
  },
  dark: {
    sea: '#15232c',
    land: '#1c1e20',
    focus: '#282b2e',
    focusNeighbour: '#222528',
    lake: '#15232c',
    river: '#39566a',
    road: '#35393c',
    governorateLine: '#474c50',
    border: '#53595e',
    focusBorder: '#727a80',
    placeText: '#c2c5c7',
    minorPlaceText: '#969b9f',
    placeDot: '#969b9f',
    countryText: '#767c81',
    governorateText: '#71777c',
    waterText: '#557b91',
    halo: 'rgba(23, 25, 27, 0.75)',
  },
};
