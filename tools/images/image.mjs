import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { made } from './files.mjs';
import { tarOf } from './tar.mjs';

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes an image as a folder in the OCI layout, which `skopeo`, `podman` and `buildah` read, and as one file beside it that
 * `docker load` and `podman load` read. The same files make the same digest.
 * @param {import('./recipes.mjs').Recipe} recipe
 * @param {string} folder a new folder for this image
 * @param {string} tag
 * @returns {{digest: string, bytes: number}}
 */
export function writeImage({ name, layers, start }, folder, tag) {
  const blobs = new Map();
  const keep = (bytes) => {
    const key = digest(bytes);
    blobs.set(key, bytes);
    return { digest: `sha256:${key}`, size: bytes.length };
  };
  const plain = layers.map((entries) => Buffer.concat([...tarOf(entries)]));
  const packed = plain.map((tar) => ({ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', ...keep(gzipSync(tar, { level: 6 })) }));
  const config = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    ...keep(json({
      architecture: ARCHITECTURES[process.arch], os: 'linux', created: '1970-01-01T00:00:00Z', config: start,
      rootfs: { type: 'layers', diff_ids: plain.map((tar) => `sha256:${digest(tar)}`) },
      history: layers.map(() => ({ created: '1970-01-01T00:00:00Z', created_by: 'npm run images' })),
    })),
  };
  const manifest = { mediaType: 'application/vnd.oci.image.manifest.v1+json', ...keep(json({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config, layers: packed })) };
  const reference = `${name}:${tag}`;
  const index = json({ schemaVersion: 2, manifests: [{ ...manifest, annotations: { 'org.opencontainers.image.ref.name': tag, 'io.containerd.image.name': `docker.io/library/${reference}` } }] });
  const at = (hash) => `blobs/sha256/${hash.replace('sha256:', '')}`;
  const files = [
    made('oci-layout', '{"imageLayoutVersion":"1.0.0"}'),
    { ...made('index.json', ''), bytes: index },
    // How Docker named the parts before it spoke OCI.
    { ...made('manifest.json', ''), bytes: json([{ Config: at(config.digest), RepoTags: [reference], Layers: packed.map((layer) => at(layer.digest)) }]) },
    ...[...blobs].map(([hash, bytes]) => ({ path: at(hash), kind: 'file', mode: 0o644, bytes })),
  ];
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  for (const { path, bytes } of files) writeFileSync(join(folder, path), bytes);
  const whole = Buffer.concat([...tarOf(files)]);
  writeFileSync(`${folder}.tar`, whole);
  return { digest: manifest.digest, bytes: whole.length };
}

function json(value) {
  return Buffer.from(JSON.stringify(value));
}
