import { SaxesParser } from 'saxes';
import { notReadable, Unreadable } from './unreadable';

export interface XmlHearer {
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text?(words: string): void;
}

const DEEPEST = 200;

/** Reads XML once from its start to its end. Refuses a DOCTYPE, so there are no entities; nothing outside is ever fetched. */
export function hearXml(xml: string, hearer: XmlHearer): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('doctype', () => {
    throw new Unreadable(notReadable.entities);
  });
  parser.on('error', () => {
    throw new Unreadable(notReadable.broken);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Unreadable(notReadable.unpacks);
    hearer.open(name, (wanted) => (Object.hasOwn(attributes, wanted) ? String(attributes[wanted]) : undefined));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    hearer.close(name);
  });
  if (hearer.text) parser.on('text', (words) => hearer.text?.(words));
  // A DOCTYPE is refused where it starts, before the parser has read what it defines.
  if (/<!DOCTYPE/iu.test(xml.slice(0, 20_000)) || xml.includes('<!ENTITY')) throw new Unreadable(notReadable.entities);
  parser.write(xml).close();
}
