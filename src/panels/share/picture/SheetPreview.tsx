import { useLayoutEffect, useRef } from 'react';
import type { Moment } from '../../../domain/moment.ts';
import { assembled, drawSheet } from '../../../export/drawSheet.ts';
import type { Look } from '../../../export/look.ts';
import type { Sheet } from '../../../export/sheet.ts';
import { buildSvg } from '../../../picture/build.ts';
import { lateWords } from '../../../text/late.ts';
import { useDashboard } from '../../dashboard.tsx';

type Props = { readonly look: Look; readonly sheet: Sheet; readonly moment: Moment };

/** The picture itself, as small as the dialog needs it: what is saved is drawn by the same hand. */
export function SheetPreview({ look, sheet, moment }: Props) {
  const { text, words } = useDashboard();
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = assembled(sheet, drawSheet(look, sheet, moment));
    room.current?.replaceChildren(buildSvg(root, document));
  }, [look, sheet, moment]);
  const label = lateWords(text).pictures.preview(words.moment(moment.t));
  return <div ref={room} className="sheet-preview" role="img" aria-label={label} />;
}
