/** Reporting an error, and the list of what has changed. */
export const corrections = {
  report: 'Report an error',
  reportClaim: 'Report an error in this claim',
  reportPlace: (place: string) => `Report an error about ${place}`,
  /** Of a mail. */
  subject: (about: string, title: string) => `Error in “${title}”: ${about}`,
  body: {
    ask: 'What is wrong, and how you know:',
    identified: 'What it is about (please leave this in):',
    claim: (id: string) => `Claim: ${id}`,
    event: (id: string) => `Event: ${id}`,
    place: (id: string) => `Place: ${id}`,
    lines: (document: string, first: number, last: number) =>
      `Document: ${document}, ${first === last ? `line ${first}` : `lines ${first} to ${last}`}`,
    dataset: (title: string, version: string) => `Dataset: ${title}, version ${version}`,
    hash: (hash: string) => `SHA-256 of its file: ${hash}`,
    view: (link: string) => `Seen at: ${link}`,
  },

  changes: 'Changes to this dataset',
  changesLoading: 'Loading …',
  noChanges: 'No list of changes lies beside this dataset.',
  noChangesOfFile: 'The dataset comes from a file of yours: there is no list of changes beside it.',
  changesFailed:
    'The list of changes could not be fetched. Check the connection, then close and open this again.',
  releases: 'Releases, each kept as it was',
  release: (version: string, date: string | null) => `version ${version}${date === null ? '' : `, ${date}`}`,
};
