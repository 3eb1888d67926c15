/** Words of the script that puts an embed into a page; it is read by a page of another's. */
export const embedElement = {
  /** What a screen reader calls the frame of an embed that the page gave no title. */
  title: 'Map with a timeline',
};
