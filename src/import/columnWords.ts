import type { Mapping } from './contract.ts';

/** Members of a mapping that one column fills. */
export type NamedMember = Exclude<
  keyof Mapping,
  'profile' | 'own' | 'actors' | 'dateOrder' | 'timeZone' | 'timePrecision'
>;

/** Names by which columns go in tables of events, best first; written without case, blanks or signs. */
export const COLUMN_WORDS: Readonly<Record<NamedMember, readonly string[]>> = {
  begin: [
    'timebegin begindate datebegin startdate datestart starttime timestart begin start begins eventdate eventtime',
    'dateofevent incidentdate date datetime dateandtime timestamp when day time dateearliest epochseconds epochms epoch',
    'unixtime month year',
  ],
  end: ['timeend enddate dateend endtime end ends until todate dateto finish stop datelatest'],
  reported: [
    'reportedlatest reported reportdate datereported reportedat reportedon reportingdate publicationdate publishdate',
    'published publishedat publishedon sourcedate datepublished',
  ],
  lat: ['latitude lat latdd latdec decimallatitude ycoord ycoordinate pointy geolat latitud breite y'],
  lon: [
    'longitude lon lng long londd longdd decimallongitude xcoord xcoordinate pointx geolon geolng longitud laenge x',
  ],
  place: [
    'placename place locationname location town townname city cityname village locality settlement site sitename where',
    'wherecoordinates',
  ],
  admin1: ['admin1 adm1 admin1name adm1name province governorate oblast state region'],
  wherePrecision: ['whereprec whereprecision'],
  type: ['eventtype type category eventcategory incidenttype kind class classification'],
  subType: ['subeventtype subtype subcategory'],
  partyTo: [
    'partyto newholder holder heldby controlledby controlby incontrol controller control capturedby takenby occupiedby',
  ],
  partyFrom: ['partyfrom oldholder previousholder formerholder lostby takenfrom capturedfrom'],
  title: ['title headline heading eventtitle eventname name event'],
  summary: ['notes note summary description desc details detail comment comments text narrative remarks'],
  source: ['source sources sourcename reportedby reporter sourceoffice publisher outlet'],
  id: ['eventid id uid uuid incidentid eventidcnty dataid objectid fid globalid key'],
};

/** Columns that name who took part: each that is there. */
export const ACTOR_WORDS =
  /^(?:(?:actor|party|side|belligerent|combatant|group|attacker|defender|perpetrator|armedgroup)(?:s|name|[12ab])?|partie[s])$/;

/** A name without what people write differently. */
export function plainName(column: string): string {
  return column.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a member, best first. */
export function wordsFor(member: NamedMember): readonly string[] {
  return COLUMN_WORDS[member].flatMap((line) => line.split(' '));
}
