import { createHash } from 'node:crypto';
import { ownPackage, type Runtime, runtimePackages } from './locked.ts';

/** The file of the site, beside its pages. */
export const SBOM = 'sbom.cdx.json';

/**
 * The packages that the site and the command line are made of, as CycloneDX 1.5. Of what builds and tests them there is
 * nothing here: none of it goes out. Without a time, and with a serial number of its own content, so that two builds of one
 * lock file give the same bytes.
 */
export function sbomOf(root: string): string {
  const own = ownPackage(root);
  const found = runtimePackages(root);
  const refs = new Map(found.map((one) => [one.folder, refOf(one)]));
  const referred = (folders: readonly string[]) =>
    [...new Set(folders.flatMap((folder) => refs.get(folder) ?? []))].sort();
  const ownRef = `${own.name}@${own.version}`;
  // One package that lies in two folders is one component.
  const components = new Map(found.map((one) => [refOf(one), componentOf(one)]));
  const needs = new Map<string, readonly string[]>();
  for (const one of found)
    needs.set(refOf(one), [...new Set([...(needs.get(refOf(one)) ?? []), ...referred(one.needs)])].sort());
  const content = {
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        'bom-ref': ownRef,
        type: 'application',
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.licence } }],
        purl: `pkg:npm/${own.name}@${own.version}`,
      },
    },
    components: [...components.values()],
    dependencies: [
      { ref: ownRef, dependsOn: referred(own.needs) },
      ...[...needs].map(([ref, dependsOn]) => ({ ref, dependsOn })),
    ],
  };
  const head = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...content }, null, 1)}\n`;
}

function refOf({ name, version }: Pick<Runtime, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function componentOf({ name, version, licence, integrity }: Runtime): object {
  const [, algorithm, digest] = /^(sha\d+)-(.+)$/.exec(integrity ?? '') ?? [];
  const hashes =
    algorithm && digest ? [{ alg: algorithm.replace(/^sha/, 'SHA-'), content: hexOf(digest) }] : [];
  const isOne = /^[\w.-]+$/.test(licence);
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: 'required',
    // An expression of several has a member of its own; a package that names none has none here.
    ...(licence === 'unknown'
      ? {}
      : { licenses: [isOne ? { license: { id: licence } } : { expression: licence }] }),
    purl: `pkg:npm/${name.replace(/^@/, '%40')}@${version}`,
    ...(hashes.length > 0 && { hashes }),
  };
}

function hexOf(base64: string): string {
  return Buffer.from(base64, 'base64').toString('hex');
}

/** A UUID of version 8 (made in a way of one's own) out of a text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
