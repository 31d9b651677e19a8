import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres } from './index.mjs';
import { copyForStandby, letStandbysFollow } from './standby.mjs';
import { createDatabases } from './superuser.mjs';

/** Two servers at two lasting addresses for the database `afterword`: one takes writes, the other is its synchronous standby. Both keep what they acknowledge. */
export class Pair {
  #home = mkdtempSync(join(tmpdir(), 'afterword-pair-'));
  #ports;
  #password;
  #primary;
  #standby = null;
  #copies = 0;

  /** Starts the first of the two. */
  static async start(password) {
    const pair = new Pair();
    chmodSync(pair.#home, 0o711);
    pair.#password = password;
    pair.#ports = [await freePort(), await freePort()];
    pair.#primary = await pair.#launch('first', pair.#ports[0]);
    await createDatabases(pair.#primary, ['afterword']);
    return pair;
  }

  /** The superuser's address of a database that names both servers. */
  url(database) {
    return this.#at(this.#ports.map((port) => `127.0.0.1:${port}`).join(','), database);
  }

  /** The address of the server that takes writes, and of the other one. */
  get primaryUrl() {
    return this.#primary.superuserUrl('afterword');
  }
  get standbyUrl() {
    return this.#at(`127.0.0.1:${this.#otherPort}`, 'afterword');
  }

  /**
   * Makes a new copy of the server that takes writes follow it at the other address, and lets every write wait for it.
   * @param {'journal' | 'keys'} part which of the two databases it is
   * @param {(...words: string[]) => Promise<unknown>} standby runs the product's command of this name
   */
  async gainsStandby(part, standby) {
    await letStandbysFollow(this.#primary);
    const passwordFile = join(this.#home, 'standby-password');
    writeFileSync(passwordFile, `${this.#password}\n`, { mode: 0o600 });
    await standby(part, '--prepare', passwordFile);
    const name = `copy-${(this.#copies += 1)}`;
    await copyForStandby(this.#primary, join(this.#home, name));
    this.#standby = await this.#launch(name, this.#otherPort);
    await standby(part, '--require');
  }

  async standbyStops() {
    await this.#standby?.stop();
  }

  async standbyComesBack() {
    if (this.#standby) this.#standby = await this.#again(this.#standby);
  }

  /** Ends the server that takes writes at once, as a loss of power would. */
  async primaryDies() {
    process.kill(Number(readFileSync(join(this.#primary.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    await this.#primary.stop();
  }

  async primaryComesBack() {
    this.#primary = await this.#again(this.#primary);
  }

  /** The standby has been promoted. Its old primary's folder is kept until it is started as it was, or forgotten. */
  wasPromoted() {
    if (!this.#standby) throw new Error('There is no standby.');
    const old = this.#primary;
    [this.#primary, this.#standby] = [this.#standby, null];
    return { startsAsItWas: () => this.#again(old), isForgotten: () => rmSync(old.dataDir, { recursive: true, force: true }) };
  }

  async end() {
    await this.#standby?.stop();
    await this.#primary.stop();
    rmSync(this.#home, { recursive: true, force: true });
  }

  get #otherPort() {
    return this.#ports.find((port) => port !== this.#primary.port);
  }

  #at(places, database) {
    return `postgres://postgres:${this.#password}@${places}/${database}`;
  }

  #again({ dataDir, port }) {
    return this.#launch(dataDir.split(/[\\/]/u).at(-1), port);
  }

  #launch(name, port) {
    const other = this.#ports.find((each) => each !== port);
    return startPostgres({
      dataDir: join(this.#home, name), logFile: join(this.#home, `${name}.log`), password: this.#password, port,
      settings: {
        primary_conninfo: `host=127.0.0.1 port=${other} user=afterword_standby password=${this.#password} application_name=afterword_standby`,
        primary_slot_name: 'afterword_standby', wal_retrieve_retry_interval: '200ms',
      },
    });
  }
}
