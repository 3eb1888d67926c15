type Attributes = Readonly<Record<string, string | boolean | null>>;
export type Child = Node | string | null;

/** An element with attributes (true: present, null or false: absent) and children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child): child is Node | string => child !== null && child !== ''));
  return made;
}

/** A text of the dataset: it turns nothing around it. */
export function isolate(text: string): HTMLElement {
  return element('bdi', {}, text);
}

/** A button of ours. */
export function button(
  words: string,
  onClick: () => void,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', ...attributes },
    ...(children.length > 0 ? children : [words]),
  );
  made.addEventListener('click', onClick);
  return made;
}
