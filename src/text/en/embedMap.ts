/** What the map of an embed says once it can be moved: how, as the page around it scrolls through; and when it is gone. */
export const embedMap = {
  wheel: 'Ctrl and the wheel zoom the map',
  wheelMac: '⌘ and the wheel zoom the map',
  lost: 'The map that can be moved has stopped. The picture shows the same marks; it can be asked for again.',
  fingers: 'Two fingers move the map',
};
