/**
 * More events than this make map and lists slow. Measured in Chromium on a 2-core machine without a graphics card, each
 * event at a place of its own: 2,000 take 3.8 s of computing until they are shown and 0.36 s for a step of the slider,
 * 5,000 at 1,200 places 9 s and 0.6 s.
 */
export const MOST_SHOWN = 2000;
