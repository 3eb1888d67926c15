import type { Files } from './contract.ts';

/** Address of what a frozen dataset consists of, by its hash: nobody has to list those that are kept. */
export function keptFile({ kept }: Pick<Files, 'kept'>, name: 'data' | 'texts', release: string): string {
  return `./embed/${name}-${release}.js?${kept}`;
}
