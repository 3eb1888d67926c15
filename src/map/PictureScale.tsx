import type { Camera } from '../domain/view.ts';
import { scaleOf } from '../picture/parts/scaleBar.ts';
import { projectionOf } from '../picture/projection.ts';
import type { Size } from './room.ts';

type Props = { readonly camera: Camera; readonly size: Size; readonly words: (kilometres: number) => string };

/** The bar that the usual map has in this corner. */
export function PictureScale({ camera, size, words }: Props) {
  const { kilometres, width } = scaleOf(projectionOf(camera, size));
  return (
    <div className="picture-scale" style={{ inlineSize: `${width}px` }}>
      {words(kilometres)}
    </div>
  );
}
