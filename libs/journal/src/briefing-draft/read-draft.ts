import { type DraftBehaviour, type DraftDocument, type DraftPart, type DraftQuestion, type DraftTheme, type DraftWords, draftLimits } from './draft';

/** One place of a draft that is at fault: a JSON pointer into it and a sentence for whoever wrote it. */
export interface DraftFault {
  readonly pointer: string;
  readonly detail: string;
}

export type ReadDraft = { readonly draft: DraftDocument; readonly faults: null } | { readonly draft: null; readonly faults: readonly DraftFault[] };

const KEY = /^[A-Za-z][A-Za-z0-9-]{0,59}$/u;
// A surrogate without its other half, or the letter that no database keeps.
const NO_LETTER = /[\p{Surrogate}\0]/u;
// No script stacks so many marks on one letter; longer runs are slow to bring into order.
const MARKS = /\p{M}{65}/u;
const MOST_FAULTS = 20;
const MOST_LINE = 5_000;

/** Reads a draft as a device sent it: its shape exactly and nothing beyond it. In time that grows with its length. */
export function readDraft(sent: unknown): ReadDraft {
  const reader = new Reader();
  const draft = reader.document(sent);
  return reader.faults.length > 0 ? { draft: null, faults: reader.faults } : { draft, faults: null };
}

class Reader {
  readonly faults: DraftFault[] = [];
  private readonly keys = new Set<string>();

  document(sent: unknown): DraftDocument {
    const it = this.members(sent, '', ['title', 'purpose', 'standards', 'aims', 'themes', 'undermining', 'messages', 'questions', 'leftOver']);
    return {
      title: this.words(it['title'], '/title'),
      purpose: this.words(it['purpose'], '/purpose'),
      standards: this.list(it['standards'], '/standards', (each, at) => this.part(each, at)),
      aims: this.list(it['aims'], '/aims', (each, at) => this.part(each, at)),
      themes: this.list(it['themes'], '/themes', (each, at) => this.theme(each, at)),
      undermining: it['undermining'] === null ? null : this.theme(it['undermining'], '/undermining'),
      messages: this.list(it['messages'], '/messages', (each, at) => this.part(each, at)),
      questions: this.list(it['questions'], '/questions', (each, at) => this.question(each, at)),
      leftOver: this.list(it['leftOver'], '/leftOver', (each, at) => this.part(each, at)),
    };
  }

  private words(sent: unknown, at: string): DraftWords {
    const it = this.members(sent, at, ['text', 'lines']);
    return { text: this.text(it['text'], `${at}/text`), lines: this.lines(it['lines'], `${at}/lines`) };
  }

  private part(sent: unknown, at: string): DraftPart {
    const it = this.members(sent, at, ['key', 'text', 'lines']);
    return { key: this.key(it['key'], `${at}/key`), text: this.text(it['text'], `${at}/text`), lines: this.lines(it['lines'], `${at}/lines`) };
  }

  private theme(sent: unknown, at: string): DraftTheme {
    const it = this.members(sent, at, ['key', 'name', 'summary', 'lines', 'continues', 'behaviours']);
    return {
      key: this.key(it['key'], `${at}/key`),
      name: this.text(it['name'], `${at}/name`),
      summary: this.text(it['summary'], `${at}/summary`),
      lines: this.lines(it['lines'], `${at}/lines`),
      continues: this.code(it['continues'], `${at}/continues`, /^[A-Z]{3}$/u),
      behaviours: this.list(it['behaviours'], `${at}/behaviours`, (each, place) => this.behaviour(each, place)),
    };
  }

  private behaviour(sent: unknown, at: string): DraftBehaviour {
    const it = this.members(sent, at, ['key', 'name', 'sentence', 'lines', 'continues', 'chip']);
    if (typeof it['chip'] !== 'boolean') this.say(`${at}/chip`, 'Say whether it is a chip of its own.');
    return {
      key: this.key(it['key'], `${at}/key`),
      name: this.text(it['name'], `${at}/name`),
      sentence: this.text(it['sentence'], `${at}/sentence`),
      lines: this.lines(it['lines'], `${at}/lines`),
      continues: this.code(it['continues'], `${at}/continues`, /^[A-Z]{3}[0-9]{1,2}$/u),
      chip: it['chip'] === true,
    };
  }

  private question(sent: unknown, at: string): DraftQuestion {
    const it = this.members(sent, at, ['key', 'text', 'lines', 'audience', 'about', 'continues']);
    const audience = it['audience'];
    if (audience !== 'all' && audience !== 'non-clinical') this.say(`${at}/audience`, 'Choose whom the question is for.');
    return {
      key: this.key(it['key'], `${at}/key`),
      text: this.text(it['text'], `${at}/text`),
      lines: this.lines(it['lines'], `${at}/lines`),
      audience: audience === 'non-clinical' ? 'non-clinical' : 'all',
      about: this.list(it['about'], `${at}/about`, (each, place) => {
        if (typeof each === 'string' && KEY.test(each)) return each;
        this.say(place, 'This is no theme of this draft.');
        return '';
      }),
      continues: this.code(it['continues'], `${at}/continues`, /^[A-Z][A-Z0-9]{0,7}$/u),
    };
  }

  private members(sent: unknown, at: string, known: readonly string[]): Record<string, unknown> {
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
      this.say(at, 'This part of the draft is missing.');
      return {};
    }
    const it = sent as Record<string, unknown>;
    for (const name of Object.keys(it)) if (!known.includes(name)) this.say(at, 'This part of the draft has more to it than a draft can have.');
    return it;
  }

  private list<Each>(sent: unknown, at: string, read: (each: unknown, at: string) => Each): Each[] {
    if (!Array.isArray(sent) || sent.length > draftLimits.anyParts) {
      this.say(at, `This is a list of up to ${draftLimits.anyParts.toLocaleString('en-GB')}.`);
      return [];
    }
    return sent.map((each, nth) => read(each, `${at}/${nth}`));
  }

  private text(sent: unknown, at: string): string {
    if (typeof sent !== 'string') this.say(at, 'These are words.');
    else if (sent.length > draftLimits.anyText) this.say(at, `One part holds up to ${draftLimits.anyText.toLocaleString('en-GB')} characters.`);
    else if (MARKS.test(sent)) this.say(at, 'There are too many accents on one letter.');
    else if (NO_LETTER.test(sent)) this.say(at, 'This has letters that cannot be read.');
    else return sent;
    return '';
  }

  private lines(sent: unknown, at: string): number[] {
    const isLine = (each: unknown): boolean => Number.isInteger(each) && (each as number) >= 1 && (each as number) <= MOST_LINE;
    if (Array.isArray(sent) && sent.length <= MOST_LINE && sent.every(isLine)) return sent as number[];
    this.say(at, 'Lines are counted from 1.');
    return [];
  }

  private key(sent: unknown, at: string): string {
    if (typeof sent === 'string' && KEY.test(sent) && !this.keys.has(sent)) {
      this.keys.add(sent);
      return sent;
    }
    this.say(at, 'Each part has a key of its own.');
    return '';
  }

  private code(sent: unknown, at: string, form: RegExp): string | null {
    if (sent === null || (typeof sent === 'string' && form.test(sent))) return sent;
    this.say(at, 'Nothing was published under this code.');
    return null;
  }

  private say(pointer: string, detail: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({ pointer, detail });
  }
}
