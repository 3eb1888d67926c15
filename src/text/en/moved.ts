/** Words of the note that the clock was moved to show what was opened. */
export const moved = {
  movedExactly: (moment: string) => `The clock was moved to ${moment}, when this happened.`,
  movedTo: (moment: string, dated: string) => `The clock was moved to ${moment}: this is dated ${dated}.`,
  movedToFirst: (moment: string) =>
    `The clock was moved to ${moment}, the first at which something is known of this place.`,
  moveBack: 'Back to where it was',
  moveClose: 'Close this note',
};
