/** What the map of an embed says once it can be moved: how, as the page around it scrolls through. */
export const embedMap = {
  wheel: 'Ctrl and the wheel zoom the map',
  wheelMac: '⌘ and the wheel zoom the map',
  fingers: 'Two fingers move the map',
};
