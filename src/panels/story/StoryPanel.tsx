/** The dataset's story, step by step. */
export function StoryPanel() {
  return null;
}
