import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { inClone } from '../setup/places.mjs';
import { pinnedNode } from '../setup/pinned-node.mjs';
import { PlainFailure } from '../setup/progress.mjs';
import { fileAt, filesBelow, made } from './files.mjs';
import { packagesOfApi } from './packages.mjs';
import { base, program, USER } from './program.mjs';

/**
 * What stands in an image, a layer for each kind of thing, and how it starts.
 * @typedef {{name: string, layers: import('./tar.mjs').Entry[][], start: object}} Recipe
 */

const version = JSON.parse(readFileSync(inClone('package.json'), 'utf8')).version;
const labels = { 'org.opencontainers.image.version': version, 'org.opencontainers.image.licenses': 'MIT' };
const user = `${USER.id}:${USER.id}`;

/** The api with its pages, and the programs of an operator: migrate, backup, restore, rotate-master-key. @returns {Recipe} */
export function api() {
  // Maps and types are for those who build; tests of packages are nobody's.
  const wanted = (path) => !/\.(map|d\.[mc]?ts|md|markdown)$|(^|\/)(test|tests|__tests__|node_modules)(\/|$)/u.test(path);
  const modules = realpathSync(inClone('node_modules'));
  return {
    name: 'afterword-api',
    layers: [
      [...base(), ...program(pinnedNode(), 'usr/bin/node')],
      packagesOfApi().flatMap((folder) => filesBelow(`${modules}/${folder}`, `app/node_modules/${folder}`, wanted)),
      [
        ...filesBelow(inClone('api', 'dist'), 'app/api/dist', wanted),
        ...filesBelow(inClone('libs', 'journal', 'dist'), 'app/libs/journal/dist', wanted),
        fileAt(inClone('libs', 'journal', 'package.json'), 'app/libs/journal/package.json'),
        { path: 'app/node_modules/@afterword/journal', kind: 'link', mode: 0o777, target: '../../libs/journal' },
        ...filesBelow(inClone('web', 'dist', 'browser'), 'app/web/dist/browser'),
        fileAt(inClone('docker', 'postgres', 'roles.sql'), 'app/docker/postgres/roles.sql'),
        made('app/package.json', `${JSON.stringify({ name: 'afterword', version, private: true })}\n`),
      ],
    ],
    start: {
      User: user, WorkingDir: '/app', Entrypoint: ['/usr/bin/node'], Cmd: ['api/dist/main.js'], StopSignal: 'SIGTERM', ExposedPorts: { '3000/tcp': {} },
      Env: ['PATH=/usr/bin', 'NODE_ENV=production', 'TZ=UTC', 'LOG_FORMAT=json'], Labels: labels,
    },
  };
}

/** The TLS proxy in front. @returns {Recipe} */
export function web() {
  const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
  if (!nginx) throw new PlainFailure('nginx is not installed on this machine, and the image of the proxy is put together from it (Debian: apt-get install nginx-light).');
  return {
    name: 'afterword-web',
    layers: [[...base(), ...program(nginx, 'usr/sbin/nginx')], [fileAt(inClone('docker', 'proxy', 'nginx.conf'), 'etc/nginx/nginx.conf')]],
    start: {
      User: user, WorkingDir: '/', Entrypoint: ['/usr/sbin/nginx'], Cmd: ['-c', '/etc/nginx/nginx.conf', '-e', 'stderr', '-g', 'daemon off;'], StopSignal: 'SIGQUIT',
      ExposedPorts: { '8443/tcp': {}, '8080/tcp': {} }, Env: ['PATH=/usr/sbin'], Labels: labels,
    },
  };
}

/** The transaction pooler in front of the journal. @returns {Recipe} */
export function pooler() {
  const pgbouncer = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find(existsSync);
  if (!pgbouncer) throw new PlainFailure('PgBouncer is not installed on this machine, and the image of the pooler is put together from it (Debian: apt-get install pgbouncer).');
  const settings = inClone('docker', 'pooler', 'pgbouncer.ini');
  // The same before the standby.
  const standby = made('etc/pgbouncer/standby.ini', readFileSync(settings, 'utf8').replace('host=journal-database', 'host=journal-standby'));
  return {
    name: 'afterword-pooler',
    layers: [[...base(), ...program(pgbouncer, 'usr/sbin/pgbouncer')], [fileAt(settings, 'etc/pgbouncer/pgbouncer.ini'), standby]],
    start: {
      User: user, WorkingDir: '/', Entrypoint: ['/usr/sbin/pgbouncer'], Cmd: ['/etc/pgbouncer/pgbouncer.ini'], StopSignal: 'SIGINT', ExposedPorts: { '6432/tcp': {} }, Env: ['PATH=/usr/sbin'], Labels: labels,
    },
  };
}
