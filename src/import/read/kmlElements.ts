import { type FieldType, Placemark } from './kmlPlacemark.ts';

/** What comes out of a file, in its order. */
export type KmlSink = {
  readonly placemark: (placemark: Placemark, folders: readonly string[]) => void;
  /** Something that points to another file. */
  readonly link: () => void;
};

type Attributes = Readonly<Record<string, string>>;

const OTHER_GEOMETRIES = new Set(['LineString', 'LinearRing', 'Polygon', 'Model', 'Track', 'MultiTrack']);
const NUMBERS = new Set(['int', 'uint', 'short', 'ushort', 'float', 'double', 'integer']);

/** Names without what stands before their colon: files declare their prefixes as they like, or not at all. */
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Makes placemarks of the elements of a KML file as they open and close. It keeps the path that is open, the text of the
 * innermost element, and the placemark at hand: nothing of the file as a whole.
 */
export function kmlElements(sink: KmlSink) {
  const path: string[] = [];
  const folders: string[] = [];
  const fields = new Map<string, FieldType>();
  let placemark: Placemark | null = null;
  let dataName = '';
  let text = '';

  const inside = (name: string) => path.includes(name);

  function open(qualified: string, attributes: Attributes): void {
    const name = local(qualified);
    const parent = path.at(-1);
    path.push(name);
    text = '';
    if (name === 'Folder') folders.push('');
    else if (name === 'Placemark') placemark ??= new Placemark();
    else if (name === 'NetworkLink') sink.link();
    else if (name === 'Data' || name === 'SimpleData') dataName = attributes['name'] ?? '';
    else if (name === 'SimpleField')
      fields.set(attributes['name'] ?? '', fieldType(attributes['type'] ?? ''));
    // The ring of a polygon is part of it, not another geometry.
    else if (OTHER_GEOMETRIES.has(name) && parent !== 'outerBoundaryIs' && parent !== 'innerBoundaryIs')
      placemark?.addOther(name === 'Track' || name === 'MultiTrack');
  }

  function close(): void {
    const name = path.pop() ?? '';
    const parent = path.at(-1) ?? '';
    if (name === 'Folder') folders.pop();
    else if (name === 'name' && parent === 'Folder') folders[folders.length - 1] = text.trim();
    else if (placemark !== null) closeInPlacemark(placemark, name, parent);
    text = '';
  }

  function closeInPlacemark(at: Placemark, name: string, parent: string): void {
    if (name === 'Placemark' && !inside('Placemark')) {
      sink.placemark(
        at,
        folders.filter((folder) => folder !== ''),
      );
      placemark = null;
    } else if ((name === 'name' || name === 'description') && parent === 'Placemark') at.put(name, text);
    else if (name === 'address' && parent === 'Placemark') at.put(name, text);
    else if (name === 'when' && parent === 'TimeStamp') at.put('begin', text);
    else if ((name === 'begin' || name === 'end') && parent === 'TimeSpan') at.put(name, text);
    else if (name === 'coordinates' && parent === 'Point') at.addPoint(text);
    else if (name === 'value' && parent === 'Data') at.put(`data ${dataName}`, text);
    else if (name === 'SimpleData') at.put(`data ${dataName}`, text, fields.get(dataName) ?? 'text');
    // Elements of other namespaces, in the oldest of the three ways to add data.
    else if (parent === 'ExtendedData' && name !== 'Data' && name !== 'SchemaData')
      at.put(`data ${name}`, text);
  }

  return {
    open,
    close,
    write: (more: string) => {
      text += more;
    },
    depth: () => path.length,
    root: () => path[0] ?? null,
  };
}

function fieldType(type: string): FieldType {
  if (NUMBERS.has(type.toLowerCase())) return 'number';
  return type.toLowerCase() === 'bool' || type.toLowerCase() === 'boolean' ? 'boolean' : 'text';
}
