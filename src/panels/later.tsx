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
import { SAME_ADDRESS } from '../text/sameAddress.ts';

const loaders: (() => Promise<unknown>)[] = [];

/** Parts that have no place of their own on the page, or one as small as a button: they say over it what went wrong. */
type Where = 'in place' | 'over the page';

/**
 * A part of the page that comes when it is first asked for. While it comes there is nothing in its place; when it can't
 * be had there is a sentence that says so, and the rest of the page stays.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  where: Where = 'in place',
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => (fetched ??= await load());
  loaders.push(fetch);
  const Part = lazy(async () => ({ default: await fetch() }));
  return function Later(props: Props) {
    const { store, text } = useDashboard();
    // Once fetched it is there at once, without a moment of nothing.
    const [atOnce] = useState(() => fetched);
    if (atOnce) return createElement(atOnce, props);
    return (
      <PartBoundary {...{ text, where }} onClose={() => store.getState().setDialog(null)}>
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
    const { children, text, where, onClose } = this.props;
    if (standing === 'whole') return children;
    const close = () => {
      this.setState({ standing: 'closed' });
      onClose();
    };
    return standing === 'failed' && <PartFailed {...{ text, where }} onClose={close} />;
  }
}

/**
 * A part that couldn't be fetched: why that may be, and what helps. A browser may keep the failure of a module for as long as
 * the page stands, so asking again is no cure; the link to the same address loads the page anew.
 */
export function PartFailed({ text: { chrome }, where, onClose }: FailedProps) {
  const isOver = where === 'over the page';
  return (
    <div className="part-failed" data-over={isOver || undefined}>
      <p role="alert">{chrome.partFailed}</p>
      <a className="link" href={SAME_ADDRESS}>
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
