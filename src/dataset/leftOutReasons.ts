/** Why a line was read and not coded (coding manual, rule 2). `merged`: an event tells it already. */
export const LEFT_OUT_REASONS = [
  'opinion',
  'background',
  'profile',
  'mood',
  'furniture',
  'caption_repeated',
  'merged',
] as const;
