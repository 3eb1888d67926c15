/** What differs between the two moments that are compared. */
export function ComparePanel() {
  return null;
}
