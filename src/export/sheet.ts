import { type Moment, momentOf } from '../domain/moment.ts';
import type { Camera } from '../domain/view.ts';
import { legendOf } from '../picture/legendOf.ts';
import { type Band, type BandStyle } from '../picture/parts/band.ts';
import { credit } from '../picture/parts/credit.ts';
import { heading } from '../picture/parts/heading.ts';
import { legend } from '../picture/parts/legend.ts';
import type { PictureInput } from '../picture/picture.ts';
import { pictured } from '../picture/pictured.ts';
import { placeMarks, type PlaceMark } from '../picture/placeMarks.ts';
import { projectionOf } from '../picture/projection.ts';
import { standingMarks } from '../picture/standing.ts';
import { MARK_INK } from '../picture/theme.ts';
import type { Look } from './look.ts';
import { noteBand } from './noteBand.ts';
import { sectionFor, standAt } from './section.ts';
import { type Size, unitsOf } from './sizes.ts';

/**
 * How a picture, or every picture of a clip, is divided: strips as high as the highest of them needs, and a legend of all
 * marks that any of them shows, so that nothing moves from one to the next. Lengths in px of the drawing.
 */
export type Sheet = {
  /** Of the finished picture, in px, and how many of them stand for one of the drawing. */
  readonly size: Size;
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  /** Where the notes begin, below title and date. */
  readonly notesTop: number;
  readonly notes: Band | null;
  readonly map: { readonly top: number } & Size;
  readonly camera: Camera;
  /** Null: no marks, or no room. */
  readonly legend: Band | null;
  readonly credit: Band;
  /** There are marks to explain, and no room for it. */
  readonly lacksLegend: boolean;
};

/** A map of less than this share of the picture is better drawn in smaller type. */
const GOOD_SHARE = 0.45;
/** A map lower than this share of the picture, or than so many px, does without the legend. */
const LEAST_SHARE = 0.35;
const LEAST_HEIGHT = 120;
/** A legend takes room from the map, and with it perhaps a mark and a line of the legend. */
const ROUNDS = 4;

/** What `drawPicture` and the strips around it are given for one moment. */
export function inputOf(look: Look, moment: Moment, size: Size, camera: Camera | null): PictureInput {
  const { dataset, basemap, view, text, words, theme } = look;
  return {
    dataset,
    basemap,
    text,
    words,
    theme,
    ...pictured(moment),
    ...size,
    camera,
    selected: view.place,
    parts: { title: true, date: true, legend: false, scale: true, credit: true },
  };
}

/**
 * A picture of some size: as large in type as is wanted there, smaller where the legend would find no room, or leave too
 * little of the map.
 */
export function sheetFor(look: Look, size: Size, moments: readonly Moment[]): Sheet {
  const isRoomy = ({ lacksLegend, map, height }: Sheet) => !lacksLegend && map.height >= GOOD_SHARE * height;
  let best: Sheet | null = null;
  for (const unit of unitsOf(size)) {
    const sheet = divided(look, size, unit, moments);
    if (isRoomy(sheet)) return sheet;
    if (best === null || best.lacksLegend) best = sheet;
  }
  // Where smaller type doesn't help, the largest with which there is a legend.
  return best ?? divided(look, size, 1, moments);
}

/** A picture whose map is the one on the page, to the px; the strips come on top of its height. */
export function sheetAround(look: Look, map: Size): Sheet {
  const style = styleOf(look, map.width);
  const moment = momentOf(look.dataset, look.view);
  const fixed = strips(look, style, [moment]);
  const explained = legendFor(look, style, standing(look, [moment], map));
  const height = fixed.height + (explained?.height ?? 0) + map.height;
  return {
    size: { width: map.width, height },
    unit: 1,
    width: map.width,
    height,
    notesTop: fixed.notesTop,
    notes: fixed.notes,
    credit: fixed.credit,
    map: { top: fixed.top, ...map },
    camera: standAt(look.dataset, sectionFor(look.view.camera, look.screen, map), map),
    legend: explained,
    lacksLegend: false,
  };
}

function divided(look: Look, size: Size, unit: number, moments: readonly Moment[]): Sheet {
  const [width, height] = [size.width / unit, size.height / unit];
  const style = styleOf(look, width);
  const { top, notesTop, notes, credit, height: taken } = strips(look, style, moments);
  const rest = Math.max(1, height - taken);
  const least = Math.max(LEAST_HEIGHT, LEAST_SHARE * height);
  let explained: Band | null = null;
  let lacksLegend = false;
  let left = rest;
  for (let round = 0; round < ROUNDS; round++) {
    explained = legendFor(look, style, standing(look, moments, { width, height: left }));
    const next = rest - (explained?.height ?? 0);
    if (next < least && explained) {
      [explained, left, lacksLegend] = [null, rest, true];
      break;
    }
    if (next === left) break;
    left = next;
  }
  const map = { width, height: left };
  const camera = standAt(look.dataset, sectionFor(look.view.camera, look.screen, map), map);
  return {
    size,
    unit,
    width,
    height,
    notesTop,
    notes,
    credit,
    camera,
    lacksLegend,
    map: { top, ...map },
    legend: explained,
  };
}

function styleOf({ theme, text }: Look, width: number): BandStyle {
  return { width, theme, direction: text.direction };
}

function strips(look: Look, style: BandStyle, moments: readonly Moment[]) {
  const size = { width: style.width, height: 1 };
  const heights = moments.map((moment) => heading(inputOf(look, moment, size, null), style).height);
  const notesTop = Math.max(0, ...heights);
  const notes = noteBand(look.notes, style);
  const foot = credit(look.dataset, look.text, style);
  const top = notesTop + (notes?.height ?? 0);
  return { notesTop, notes, credit: foot, top, height: top + foot.height };
}

/** All marks that a map of some size shows at any of the moments. */
function standing(look: Look, moments: readonly Moment[], size: Size): PlaceMark[] {
  const section = sectionFor(look.view.camera, look.screen, size);
  const projection = projectionOf(standAt(look.dataset, section, size), size);
  return moments.flatMap(({ shown }) =>
    standingMarks(placeMarks(look.dataset, shown.places, shown.events), projection).map(({ mark }) => mark),
  );
}

function legendFor({ dataset, text, theme }: Look, style: BandStyle, marks: PlaceMark[]): Band | null {
  const groups = legendOf(marks, dataset, text, MARK_INK[theme]);
  return groups.length > 0 ? legend(groups, style) : null;
}
