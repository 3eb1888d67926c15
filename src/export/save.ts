/** The address of a file that the page made has to live until the browser has read it: ms. */
const KEPT_MS = 60_000;

/** Hands a file to the reader under a name, as a download. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/** In another page's frame a download may be refused without a word. */
export function mayRefuseDownloads(): boolean {
  return globalThis.origin === 'null' || window.parent !== window;
}

/** Whether the browser lets a page copy a picture. */
export function canCopy(): boolean {
  return 'ClipboardItem' in globalThis && 'clipboard' in navigator;
}

/**
 * Puts a PNG on the clipboard. It may still be in the making: some browsers ask for the press itself.
 *
 * @throws when the browser or the page around this one doesn't allow it
 */
export async function copyPng(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
