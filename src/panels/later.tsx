import {
  Component,
  type ComponentType,
  createElement,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import { useDashboard } from './dashboard.tsx';

const loaders: (() => Promise<unknown>)[] = [];

/**
 * A part of the page that comes when it is first asked for. While it comes there is nothing in its place; when it can't
 * be had there is a sentence, and the rest of the page stays.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => (fetched ??= await load());
  loaders.push(fetch);
  const Part = lazy(async () => ({ default: await fetch() }));
  return function Later(props: Props) {
    const { text } = useDashboard();
    // Once fetched it is there at once, without a moment of nothing.
    const [atOnce] = useState(() => fetched);
    if (atOnce) return createElement(atOnce, props);
    return (
      <PartBoundary sentence={text.chrome.partFailed}>
        <Suspense fallback={null}>{createElement(Part, props)}</Suspense>
      </PartBoundary>
    );
  };
}

/** Fetches all such parts, so that they are there also when the connection isn't any more. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled(loaders.map((load) => load()));
}

type BoundaryProps = { readonly sentence: string; readonly children: ReactNode };

/** Only a class can catch what its children throw. */
class PartBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="panel-note" role="alert">
        {this.props.sentence}
      </p>
    );
  }
}
