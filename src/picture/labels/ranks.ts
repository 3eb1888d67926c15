/**
 * Which names come first where there is no room for all. Within the first three and the two of the gazetteer's own
 * places, cities come before towns and towns before what lies in them.
 */
export const RANKS = {
  /** The name of a control mark that would find no room in its turn. */
  lost: -10,
  selected: 0,
  held: 10,
  notReported: 20,
  capital: 30,
  town: 40,
  focusCountry: 50,
  largeTown: 60,
  country: 70,
  scene: 80,
  mediumTown: 90,
  smallTown: 100,
  governorate: 110,
  river: 120,
  lake: 130,
} as const;
