import './pane.css';
import { useMemo, useState } from 'react';
import { momentOf } from '../../../domain/moment.ts';
import { canCopy, copyPng, mayRefuseDownloads, save } from '../../../export/save.ts';
import { fileName } from '../../../export/fileName.ts';
import { pngFile } from '../../../export/pngFile.ts';
import { sheetAround, sheetFor } from '../../../export/sheet.ts';
import {
  LEAST_SIDE,
  MOST_SIDE,
  mostScale,
  NAMED_SIZES,
  type Scale,
  SCALES,
  type Size,
  SIZE_CHOICES,
  type SizeChoice as Chosen,
} from '../../../export/sizes.ts';
import { svgFile } from '../../../export/svgFile.ts';
import { lateWords } from '../../../text/late.ts';
import { Choice } from '../../Choice.tsx';
import { useDashboard } from '../../dashboard.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { ThemeChoice, useGround } from './ThemeChoice.tsx';
import { type ExportProps, useLook, useShownView } from './useLook.tsx';

const FORMATS = ['png', 'svg'] as const;

/** The view as a picture to save or copy. */
export function PicturePane({ link = null, view: given }: ExportProps) {
  const { dataset, text } = useDashboard();
  const { pictures } = lateWords(text);
  const words = pictures.picture;
  const ground = useGround();
  const view = useShownView(given);
  const moment = momentOf(dataset, view);
  const look = useLook(view, ground.theme, link);
  const [choice, choose] = useState<Chosen>('card');
  const [own, setOwn] = useState<Size>({ width: 1600, height: 1200 });
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('png');
  const [chosenScale, setScale] = useState<Scale | null>(null);
  const [said, say] = useState('');

  const sheet = useMemo(() => {
    if (typeof look === 'string') return null;
    if (choice === 'screen' && look.screen) return sheetAround(look, look.screen);
    const size = choice === 'free' || choice === 'screen' ? own : NAMED_SIZES[choice];
    return sheetFor(look, size, [moment]);
  }, [look, choice, own, moment]);

  if (look === 'failed') return <p className="panel-note">{pictures.failed}</p>;
  if (look === 'loading' || sheet === null) return <p className="panel-note">{pictures.loading}</p>;

  // Of a size in px somebody wants so many px; of a map on a screen as many as screens have.
  const scale = chosenScale ?? (choice === 'screen' ? 2 : 1);
  const tooLarge = format === 'png' && scale > mostScale(sheet.size);
  const png = () => pngFile(look, sheet, moment, scale);
  const file = () =>
    format === 'png'
      ? png()
      : Promise.resolve(new Blob([svgFile(look, sheet, moment)], { type: 'image/svg+xml' }));
  const { t, known } = moment;
  const name = fileName({
    title: dataset.title,
    t,
    known,
    size: sheet.size,
    extension: format,
    ...(format === 'png' && { scale }),
  });
  const saveIt = async () => {
    say(words.making);
    try {
      const made = await file();
      save(made, name);
      say(words.saved(name, made.size));
    } catch {
      say(words.failed);
    }
  };
  const copyIt = async () => {
    say(words.making);
    try {
      await copyPng(png());
      say(words.copied);
    } catch {
      say(words.copyFailed);
    }
  };

  return (
    <div className="export-pane">
      <div className="export-options">
        <SizeChoice
          name="picture-size"
          names={SIZE_CHOICES.filter((size) => size !== 'screen' || look.screen !== null)}
          sizeOf={(size) => (size === 'screen' || size === 'free' ? null : NAMED_SIZES[size])}
          value={choice}
          onChoose={choose}
          {...{ own, least: LEAST_SIDE, most: MOST_SIDE, onOwn: setOwn }}
        />
        <Choice
          legend={pictures.format}
          name="picture-format"
          options={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
          value={format}
          onChoose={setFormat}
          note={words.formatNotes[format]}
        />
        {format === 'png' && (
          <Choice
            legend={words.scale}
            name="picture-scale"
            options={SCALES.map((value) => ({ value: String(value), label: words.scales(value) }))}
            value={String(scale)}
            onChoose={(value) => setScale(Number(value) as Scale)}
          />
        )}
        <ThemeChoice name="picture-theme" {...ground} />
        <div className="export-actions">
          <button type="button" className="button button-main" onClick={() => void saveIt()}>
            {words.save}
          </button>
          {format === 'png' && canCopy() && (
            <button type="button" className="button" onClick={() => void copyIt()}>
              {words.copy}
            </button>
          )}
        </div>
        <output className="export-said">{said}</output>
        {tooLarge && <p className="panel-note">{words.tooLarge}</p>}
        {sheet.lacksLegend && <p className="panel-note">{pictures.noLegend}</p>}
        {view.compare !== null && <p className="panel-note">{pictures.compared}</p>}
        {mayRefuseDownloads() && <p className="panel-note">{pictures.refused}</p>}
      </div>
      <figure className="export-preview">
        <SheetPreview {...{ look, sheet, moment }} />
        <figcaption>{sizeSaid(sheet.size, format === 'png' ? scale : 1, pictures.px)}</figcaption>
      </figure>
    </div>
  );
}

/** What the file will measure, px. */
function sizeSaid({ width, height }: Size, scale: number, words: (w: number, h: number) => string): string {
  return words(Math.round(width * scale), Math.round(height * scale));
}
