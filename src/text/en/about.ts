export const about = {
  title: 'What this is',
  method: [
    'This map shows who held what, when, and who said so. It draws on the documents listed under Sources and on nothing else: no later knowledge, no other reports.',
    'Each statement in a document that a map with a timeline can show was coded as a claim: its lines, who says it, in what words of certainty, when it was reported, and what it says of time and control. Claims about the same thing form one event.',
    'At any moment, who holds a place follows from its claims alone. A change whose hour isn’t known is drawn as changing over the whole span in which it may have happened. Who holds a place is carried forward until a claim says otherwise, and fades as the last report grows old; it is never carried backward. Where claims contradict each other, the place is shown as disputed; where nobody reported, as not reported.',
  ],
  /** In place of the method, of a file of the reader's. */
  file: {
    own: 'This map shows a dataset of yours, as its file has it. Nobody here has made, read or checked it: what it says, and from which documents, is its maker’s.',
    table:
      'This map shows a table of yours. It was taken over by rule: each row that has what it takes is one event with one claim, which leads back to the row. Nobody here has read or checked what it says, and nothing was added to it.',
    taken:
      'This map shows a table that a link named. The page took it over by rule: each row that has what it takes is one event with one claim, which leads back to the row. The page checked its form, not what it says, and added nothing to it.',
    drawn:
      'At any moment, who holds a place follows from the claims of the file alone, is carried forward until a claim says otherwise, and is never carried backward. What is wrong in it is to be told to whoever made the file.',
  },
  codingTitle: 'Who coded it',
  codingNotStated: 'The dataset doesn’t say who coded it.',
  codebook: (codebook: string) => `How texts are coded, and what every field means: ${codebook}.`,
  codebookName: 'codebook',
  promisesTitle: 'What it doesn’t promise',
  promises:
    'It is not a record of everything that happened, nor of who in truth held a place: only of what these documents say. Places are points, not territory; nothing between them is claimed for anybody. A place without a mark is not a place without reports: events without a date or a place, and those not known to have begun at the moment shown, are in the list alone.',
  borders: 'Borders and names on the map are background. They endorse nothing.',
  privacyTitle: 'What the page learns of you',
  privacy:
    'Nothing. It asks no other site for anything, sets no cookie and stores nothing in your browser: what you choose stands in the page’s address and is gone with it. A file that you open never leaves your browser. The host of the page sees what any web server sees of those who load its files.',
  /** Of a site that opens data of certain other hosts when a link names them. */
  privacyHosts: (hosts: string) => `Only a link that names data of ${hosts} makes the page ask there.`,
  cutTitle: 'What was known when',
  cut: 'The picture can be cut by time of report: what was reported later is then left out, and the clock stops there. A link makes the cut, by known= with a moment in UTC in its address. For example:',
  /** `as known by 24 June, the end of “Kerry backs Iraq”`; the first part is the link. */
  cutExample: (link: string, document: string) => `${link}, the end of ${document}`,
  cutLink: (by: string) => `as known ${by}`,
  settings: 'Settings',
  timeDisplay: 'Show times in',
  timeDisplayNote: (datasetZone: string) =>
    `Clock times, and the days they fall on, follow this choice. Dates without a clock time, and the days of the list, are days of the dataset’s zone (${datasetZone}), or said to be of another; the day of a last report is that of its document.`,
  errorsTitle: 'Errors',
  errors: (contact: string) =>
    `To report an error: ${contact}. “Report an error”, below each claim and place, leads there with its id and the address of the view filled in.`,
  /** A contact that no link can lead to. */
  errorsByText: (contact: string) =>
    `To report an error: ${contact}. The link beside each claim says which one you mean.`,
  noContact:
    'No contact is set in this dataset. The place to report an error is the list of issues of the repository that this copy was made from; the link beside each claim says which one you mean.',
  facts: 'This dataset',
  version: 'Version',
  datasetVersion: (title: string, version: string) => `${title}, ${version}`,
  publisher: 'Publisher',
  licence: 'Licence',
  zone: 'Time zone',
  credit: 'Map',
  thirdParty: (notices: string, components: string) =>
    `Software, fonts and map data by others, with their licences: ${notices}. For machines: ${components}.`,
  notices: 'third-party notices',
  components: 'list of components (CycloneDX)',
};
