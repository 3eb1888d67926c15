import { Component, type ReactNode } from 'react';

type Props = {
  readonly onFail?: () => void;
  /** What stands in place of what failed. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
};

/** What can't be loaded or drawn takes nothing else of the page with it. Only a class can catch what its children throw. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail?.();
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
