import type { Needs } from './needs.ts';

export function VersionsTab({ needs }: { readonly needs: Needs }) {
  return <p>{String(needs.start.length)}</p>;
}
