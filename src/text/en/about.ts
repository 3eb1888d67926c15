export const about = {
  title: 'What this is',
  method: [
    'This map shows who held what, when, and who said so. It draws on the documents listed under Sources and on nothing else: no later knowledge, no other reports.',
    'Each statement in a document that a map with a timeline can show was coded as a claim: its lines, who says it, in what words of certainty, when it was reported, and what it says of time and control. Claims about the same thing form one event.',
    'At any moment, who holds a place follows from its claims alone. A change whose hour isn’t known is drawn as changing over the whole span in which it may have happened. Who holds a place is carried forward until a claim says otherwise, and fades as the last report grows old; it is never carried backward. Where claims contradict each other, the place is shown as disputed; where nobody reported, as not reported.',
    'The cut “as known at” leaves out what was reported later.',
  ],
  promisesTitle: 'What it doesn’t promise',
  promises:
    'It is not a record of everything that happened, nor of who in truth held a place: only of what these documents say. Places are points, not territory; nothing between them is claimed for anybody. A place without a mark is a place without a report.',
  borders: 'Borders and names on the map are background. They endorse nothing.',
  settings: 'Settings',
  timeDisplay: 'Show times in',
  timeDisplayNote: (datasetZone: string) => `Calendar days are always those of the dataset (${datasetZone}).`,
  theme: 'Colours',
  facts: 'This dataset',
  version: 'Version',
  licence: 'Licence',
  zone: 'Time zone',
  credit: 'Map',
  basemapCredit: 'Natural Earth · © OpenStreetMap contributors · GeoNames',
};
