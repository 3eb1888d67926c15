/** A module by `import()`: needs a host that allows it, where the page's origin is opaque. */
export function bringModule<Module>(address: string): Promise<Module> {
  return import(/* @vite-ignore */ new URL(address, document.baseURI).href) as Promise<Module>;
}
