import {
  Component,
  type ComponentType,
  createElement,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import type { Catalogue } from '../text/language.ts';
import { useDashboard } from './dashboard.tsx';

const loaders: (() => Promise<unknown>)[] = [];

/** Parts that have no place of their own on the page, or one as small as a button: they say over it what went wrong. */
type Where = 'in place' | 'over the page';

/**
 * A part of the page that comes when it is first asked for. While it comes there is nothing in its place; when it can't
 * be had there is a sentence with another try, and the rest of the page stays.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  where: Where = 'in place',
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => (fetched ??= await load());
  loaders.push(fetch);
  const attempt = () => lazy(async () => ({ default: await fetch() }));
  let Part = attempt();
  return function Later(props: Props) {
    const { store, text } = useDashboard();
    const [tries, setTries] = useState(0);
    // Once fetched it is there at once, without a moment of nothing.
    const [atOnce] = useState(() => fetched);
    if (atOnce) return createElement(atOnce, props);
    return (
      <PartBoundary
        key={tries}
        {...{ text, where }}
        onRetry={() => {
          // React keeps failures too: another try is another component.
          Part = attempt();
          setTries(tries + 1);
        }}
        onClose={() => store.getState().setDialog(null)}
      >
        <Suspense fallback={null}>{createElement(Part, props)}</Suspense>
      </PartBoundary>
    );
  };
}

/** Fetches all such parts, so that they are there also when the connection isn't any more. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled(loaders.map((load) => load()));
}

type FailedProps = {
  readonly text: Catalogue;
  readonly where: Where;
  /** Null where only the whole page can be tried again. */
  readonly onRetry: (() => void) | null;
  /** What lies over the page can be put away. */
  readonly onClose: () => void;
};

type BoundaryProps = FailedProps & { readonly children: ReactNode };
type Standing = 'whole' | 'failed' | 'closed';

/** Only a class can catch what its children throw. */
class PartBoundary extends Component<BoundaryProps, { readonly standing: Standing }> {
  override state: { readonly standing: Standing } = { standing: 'whole' };

  static getDerivedStateFromError() {
    return { standing: 'failed' };
  }

  override render() {
    const { standing } = this.state;
    const { children, onClose, ...props } = this.props;
    if (standing === 'whole') return children;
    const close = () => {
      this.setState({ standing: 'closed' });
      onClose();
    };
    return standing === 'failed' && <PartFailed {...props} onClose={close} />;
  }
}

/** A part that couldn't be fetched: why that may be, and what helps. The link to the same address loads the page anew. */
export function PartFailed({ text: { chrome, page }, where, onRetry, onClose }: FailedProps) {
  const isOver = where === 'over the page';
  return (
    <div className="part-failed" data-over={isOver || undefined}>
      <p role="alert">{chrome.partFailed}</p>
      {onRetry && (
        <button type="button" className="link" onClick={onRetry}>
          {page.retry}
        </button>
      )}
      <a className="link" href="">
        {chrome.reload}
      </a>
      {isOver && (
        <button type="button" className="link" onClick={onClose}>
          {chrome.close}
        </button>
      )}
    </div>
  );
}
