/** Words of the embed page: only these, and those of time, state and picture, come with it. */
export const embed = {};
