/** Code of the problem that something of a link's data is to be answered before it is shown; what follows says what. */
export const ASKS = 'asks-';
