/** How to read the map: marks, clocks, silence, doubt. */
export function GuideDialog() {
  return null;
}
