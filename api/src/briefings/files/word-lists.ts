import { hearXml } from './xml';

/** Whether a list of a Word document has bullets or numbers at a level. */
export type Numbering = (list: string, level: number) => 'bullet' | 'number' | 'none';

export function numberingOf(xml: string): Numbering {
  const formats = new Map<string, string>();
  const lists = new Map<string, string>();
  let [pattern, list, level] = ['', '', ''];
  if (xml) {
    hearXml(xml, {
      open(name, attribute) {
        if (name === 'w:abstractNum') pattern = attribute('w:abstractNumId') ?? '';
        else if (name === 'w:lvl') level = attribute('w:ilvl') ?? '';
        else if (name === 'w:numFmt') formats.set(`${pattern} ${level}`, attribute('w:val') ?? '');
        else if (name === 'w:num') list = attribute('w:numId') ?? '';
        else if (name === 'w:abstractNumId') lists.set(list, attribute('w:val') ?? '');
      },
      close: () => undefined,
    });
  }
  return (wanted, at) => {
    const format = formats.get(`${lists.get(wanted) ?? ''} ${at}`) ?? 'bullet';
    return format === 'bullet' ? 'bullet' : format === 'none' ? 'none' : 'number';
  };
}

/** What the styles of a document are for, by their ids: "heading 1" to "heading 6", "list bullet", "list number". */
export function styleKinds(xml: string): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  let id = '';
  if (xml) {
    hearXml(xml, {
      open(name, attribute) {
        if (name === 'w:style') id = attribute('w:styleId') ?? '';
        else if (name === 'w:name') {
          const kind = kindOf((attribute('w:val') ?? '').toLowerCase());
          if (kind) kinds.set(id, kind);
        }
      },
      close: () => undefined,
    });
  }
  return kinds;
}

function kindOf(name: string): string | null {
  if (name === 'title') return 'heading 1';
  const heading = /^heading (\d)$/u.exec(name);
  if (heading) return `heading ${Math.min(Number(heading[1]) + 1, 6)}`;
  if (name.startsWith('list bullet')) return 'list bullet';
  return name.startsWith('list number') ? 'list number' : null;
}
