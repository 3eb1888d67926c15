/*
 * Names of files that builds make and the next build may not: of another version of the program, of data or a story that
 * have changed. What has none of these names in the folder of a site is somebody else's.
 */

const PATTERNS: readonly RegExp[] = [
  // Parts of the pages, named by their content.
  /^(?:assets|embed\/live)\/[\w.@-]+-[\w-]{8}\.\w+$/,
  /^(?:embed|story)\/[\w-]+-[\w-]{8,12}\.(?:js|css)$/,
  // The script of every release, for pages that keep to one.
  /^embed-\d+\.\d+\.\d+\.js$/,
  // Pages of a story's steps, with pictures and descriptions for links that unfurl.
  /^story\/\w+(?:[.-]\w+)*\.html$/,
  /^cards\/\w+(?:[.-]\w+)*\.png$/,
  /^embed\/(?:site|oembed(?:-\w+(?:[.-]\w+)*)?)\.json$/,
  /^docs\/control\.md$/,
  // Copies of the dataset, and those of each release.
  /^data\/(?:releases\/[0-9a-f]{12}\/)?(?:events|claims|control_history|documents|places)(?:-about\.txt|\.csvt?|(?:\.flat)?\.geojson)$/,
  /^data\/(?:releases\/[0-9a-f]{12}\/)?(?:datapackage\.json|events\.(?:schema|story)\.json|README\.md|CHANGELOG\.md)$/,
  /^data\/releases\/(?:[0-9a-f]{12}(?:\.story\.json|\.geojson)|index\.json)$/,
];

/** Whether a file of a site, by its name from there with slashes, is one that a build has made. */
export function isOwnFile(name: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(name));
}
