import { Info } from 'lucide-react';
import { useId, useState } from 'react';

type Props = { readonly words: { readonly credit: string; readonly creditOpen: string } };

/** Whose data the ground is made of. On a phone the line lies behind a button: it would cover a tenth of the map. */
export function MapCredit({ words }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="map-credit" data-open={isOpen}>
      <button
        type="button"
        title={words.creditOpen}
        aria-label={words.creditOpen}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Info aria-hidden="true" />
      </button>
      <p id={id}>{words.credit}</p>
    </div>
  );
}
