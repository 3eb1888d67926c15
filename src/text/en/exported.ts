/** Words within exported files. They are in English, as the codebook is, whatever the language of the page. */
export const exported = {
  /** Lines of the filter that a mode adds. */
  soFar: 'only events that had begun by the moment shown',
  /** Of a file too large for the page: what of it the dataset is. */
  part: (shown: number, all: number, from: string, to: string, zone: string) =>
    `a part of the file: ${shown} of its ${all} events, those that may lie between ${from} and ${to} (days in ${zone}); control before that is not reckoned with`,
  window: (from: string, to: string) => `only events that touch the window from ${from} to ${to}`,
  aboutTitle: (title: string) => `About this export from “${title}”`,
  codebookTitle: (kind: string) => `Codebook of the table “${kind}”`,
  codebookIntro:
    'One line for each column, in their order. Instants are ISO 8601 in UTC, intervals are half-open: their end lies outside. Under a cut every value is folded from the claims known by then.',
  vocabularyTitle: 'Words and codes',
  eventType: 'event type',
  code: 'ACLED',
  none: 'none',
  column: 'column',
  type: 'type',
  meaning: 'meaning',
  types: {
    text: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    date_time: 'instant',
    date: 'day',
    list: 'list; in flat formats one text, separated by "; "',
  },
};
