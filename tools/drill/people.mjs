import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inClone } from '../setup/places.mjs';
import { PlainFailure } from '../setup/progress.mjs';

/** Somebody of the invented hospital, signed in; `place.url` is where the product serves just now. */
class Person {
  #cookie = '';
  #email;
  #password;
  #place;

  constructor({ email, password }, place) {
    this.#email = email;
    this.#password = password;
    this.#place = place;
  }

  async signsIn() {
    const answer = await this.#asks('POST', '/api/sign-in', { email: this.#email, password: this.#password });
    if (answer.status !== 200) throw new PlainFailure(`Signing in was answered ${answer.status}.`);
    this.#cookie = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
    return this;
  }

  /** Writes an entry and returns what was acknowledged, when, and when it was sent. */
  async writes() {
    const [id, text, sent] = [randomUUID(), `Written in a drill: ${randomUUID()}.`, Date.now()];
    const answer = await this.#asks('PUT', `/api/entries/${id}`, { model: 'plain', sections: [{ section: 'text', text }], title: null });
    await answer.arrayBuffer();
    if (answer.status !== 201) throw new PlainFailure(`Writing was answered ${answer.status}.`);
    return { id, text, sent, at: Date.now(), by: this };
  }

  /** Whether an entry can be opened and says what was written. */
  async finds({ id, text }) {
    const answer = await this.#asks('GET', `/api/entries/${id}`);
    return (await answer.text()).includes(text);
  }

  #asks(method, path, body) {
    return fetch(`${this.#place.url}${path}`, {
      method, headers: { 'content-type': 'application/json', cookie: this.#cookie, connection: 'keep-alive' }, body: body && JSON.stringify(body),
    });
  }
}

/** Everyone of whom a sign-in is known, signed in. */
export async function everyone(place) {
  const signIns = JSON.parse(readFileSync(inClone('api', 'src', 'demonstration', 'sign-ins.json'), 'utf8'));
  const people = [];
  for (const signIn of signIns) people.push(await new Person(signIn, place).signsIn());
  return people;
}

/** Lets everyone do the same over and over until told to stop. Returns what came of it. */
export function overAndOver(people, deed) {
  const deeds = [];
  let on = true;
  const lanes = people.map(async (person) => {
    while (on) deeds.push(await deed(person));
  });
  return { deeds, stop: async () => { on = false; await Promise.all(lanes); return deeds; } };
}
