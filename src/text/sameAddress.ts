/** Where a link leads that loads the page anew: to the same address, without what follows a `#`. */
export const SAME_ADDRESS = '';
