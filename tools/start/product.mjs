import { PlainFailure, duration, say } from '../setup/progress.mjs';
import { inClone } from '../setup/places.mjs';
import { within } from '../postgres/processes.mjs';
import { demandFree, isHealthy, wantedAddress } from './address.mjs';
import { Children } from './children.mjs';
import { openDatabase } from './database.mjs';
import { forgetRunning, noteRunning, settleEarlierStart } from './earlier-start.mjs';
import { beginsEmpty, rememberEmpty } from './house.mjs';
import { isPrepared, rememberPrepared } from './prepared.mjs';
import { showSignIns } from './sign-ins.mjs';

/** The running product: database, migrations, demonstration, API. It starts them in order and stops them backwards. */
export class Product {
  children = new Children();
  address = wantedAddress();
  #empty;
  #database;
  #api;
  #ending;

  /** @param {readonly string[]} [parameters] `--empty` begins without the demonstration */
  constructor(parameters = []) {
    this.#empty = beginsEmpty(parameters);
  }

  /** Refuses with one sentence when the product runs already or its port is taken; ends what a killed start left. */
  async makeWay() {
    await settleEarlierStart();
    await demandFree(this.address);
    noteRunning({ url: this.address.url });
  }

  /**
   * Opens the database and brings it up to date. What this build did to this very data folder once, it does not repeat.
   * @param {(sentence: string) => void} fail called when the database is lost later
   * @param {string} [build] the fingerprint of the build; without it everything is done again
   */
  async prepare(fail, build) {
    this.#database = await openDatabase(fail);
    if (this.#empty) rememberEmpty(this.#database);
    if (isPrepared(this.#database.dataDir, build)) return;
    await this.migrate();
    if (!this.#database.embedded) return;
    if (!this.#empty) await this.#step('demonstration', 'The demonstration hospital could not be loaded');
    if (!this.#ending) rememberPrepared(this.#database.dataDir, build);
  }

  /** Brings both databases up to date; safe to repeat. */
  async migrate() {
    await this.#step('migrate', 'The database could not be brought up to date');
  }

  async #step(name, failure, parameters = []) {
    const went = await this.children.finish(inClone('api', 'dist', `${name}.js`), parameters, { environment: this.#environment() });
    if (!went && !this.#ending) throw new PlainFailure(`${failure}; the reason is above.`);
  }

  /** Starts the API and waits until it is well. @param {() => void} whenGone called when it ends by itself */
  async serve(whenGone) {
    const api = this.children.start(inClone('api', 'dist', 'main.js'), [], { environment: this.#environment() });
    this.#api = api;
    noteRunning({ url: this.address.url, api });
    let gone = false;
    api.once('exit', () => {
      gone = true;
      if (!this.#ending && this.#api === api) whenGone();
    });
    const well = await within(60_000, async () => gone || this.#ending !== undefined || isHealthy(this.address.url));
    if (!well) throw new PlainFailure('The API did not become ready within a minute.');
    return !gone && !this.#ending;
  }

  /** Stops only the API, to start it again. */
  async pause() {
    const api = this.#api;
    this.#api = undefined;
    if (api) await this.children.end(api);
  }

  /** Says where the product is and how to sign in. @param {number} began when the start began */
  async announce(began) {
    say(`\nAfterword is ready at ${this.address.url} (${duration(Date.now() - began)}). Ctrl+C stops it.`);
    if (this.#empty) await this.#step('empty', 'The first administrator has no link', [this.address.url]);
    else if (this.#database.embedded) showSignIns();
    else say('This is your own database: nothing invented was loaded. While nobody works here, npm start -- --empty prints the link of the first administrator.');
  }

  /** Stops everything, the API before its database; may be called more than once. */
  stop() {
    this.#ending ??= (async () => {
      await this.children.endAll();
      await this.#database?.stop();
      forgetRunning();
    })();
    return this.#ending;
  }

  #environment() {
    return { ...this.#database.environment, HOST: this.address.host, PORT: String(this.address.port) };
  }
}

/**
 * Runs the work until it is told to stop: by Ctrl+C, by a signal, or by the death of whoever started us.
 * @param {Product} product
 * @param {(fail: (sentence: string) => void) => Promise<void>} work
 */
export async function whileRunning(product, work) {
  let leave;
  const left = new Promise((resolve) => { leave = resolve; });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(undefined));
  process.once('disconnect', () => leave(undefined));
  const failed = (error) => leave(error);
  work((sentence) => failed(new PlainFailure(sentence))).catch(failed);
  const error = await left;
  if (!error) say('\nStopping …');
  await product.stop();
  if (error) throw error;
  say('Stopped.');
}
