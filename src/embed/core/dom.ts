/** An element of the page's own file, by its id. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

type Attributes = Readonly<Record<string, string | null>>;

/** A new element; attributes that are null are left out. What is text stays text. */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A name from the data: it can't turn the direction of what stands around it. */
export function named(name: string): HTMLElement {
  return make('bdi', {}, name);
}

/** Writes text only where it is another: an unchanged line isn't read out again. */
export function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Names a button that shows a sign. */
export function name(button: HTMLElement, words: string): void {
  button.setAttribute('aria-label', words);
  button.title = words;
}
