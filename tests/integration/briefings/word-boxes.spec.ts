import { plainReading, readBriefing } from '@afterword/journal';
import { join } from 'node:path';
import { wordFileOf } from './made-files';

const { wordText } = jest.requireActual<typeof import('../../../api/src/briefings/files/word-document')>(join(__dirname, '../../../api/dist/briefings/files/word-document.js'));

const run = (words: string, bold = false): string => `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (words: string, bold = false): string => `<w:p>${run(words, bold)}</w:p>`;
const listed = (words: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(words)}</w:p>`;
const box = (...paragraphs: string[]): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraphs.join('')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraphs.join('')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
const cell = (...paragraphs: string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
const table = (...rows: string[][]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
const file = (...body: string[]): Buffer => wordFileOf(`<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body>${body.join('')}</w:body></w:document>`);
const text = (...body: string[]): Promise<string> => wordText(file(...body));

const page = [
  [p('Before you go in', true), listed('Knock'), listed('Wait for an answer')],
  [p('While you are there', true), listed('Say what comes next'), listed('Stop when somebody pulls away')],
  [p('What undermines this', true), listed('Talking over the top')],
  [p('Key messages', true), listed('No answer is not a yes')],
];
const read = async (...body: string[]): Promise<unknown> => {
  const { reading } = readBriefing(await text(p('Shared learning briefing: Asking first'), ...body));
  const { title, themes, undermining, messages } = plainReading(reading!);
  return [title, themes.map(({ name, behaviours }) => `${name} ${behaviours.length}`), undermining.length, messages.length];
};
const understood = ['Asking first', ['Before you go in 2', 'While you are there 2'], 1, 1];

describe('the words of a Word document', () => {
  it('are read out of drawn boxes, once', async () => {
    expect(await read(...page.map((paragraphs) => box(...paragraphs)))).toEqual(understood);
    expect((await text(p('Above'), box(p('Inside')), p('Below'))).split(/\n+/u)).toEqual(['Above', 'Inside', 'Below']);
    expect(await text(`<w:p>${run('Of an older Word')}<w:r><w:pict><v:textbox><w:txbxContent>${p('Inside')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`)).toBe('Of an older Word\n\nInside');
  });

  it('are read out of boxes that a table puts side by side, one after the other', async () => {
    expect(await read(table([cell(...page[0]!), cell(...page[1]!)], [cell(...page[2]!), cell(...page[3]!)]))).toEqual(understood);
    expect(await read(table(...page.map((paragraphs) => [cell(...paragraphs)])))).toEqual(understood);
    expect(await read(table([cell(table([cell(...page[0]!)])), cell(...page[1]!)]), table([cell(...page[2]!), cell(...page[3]!)]))).toEqual(understood);
  });

  it('stay rows where a table is one', async () => {
    expect(await text(table([cell(p('Theme', true)), cell(p('What we do', true))], [cell(p('Privacy', true)), cell(listed('Knock'), listed('Wait'))]))).toBe('Theme\tWhat we do\nPrivacy\tKnock • Wait');
  });

  it('keep the signs of a font of signs as boxes, ticks and bullets', async () => {
    const sign = (place: string): string => `<w:p><w:r><w:sym w:font="Wingdings" w:char="${place}"/></w:r>${run(' Knock')}</w:p>`;
    expect((await text(sign('F0A8'), sign('F0FC'), sign('F0FB'), sign('F0B7'))).split(/\n+/u)).toEqual(['☐ Knock', '✓ Knock', '✗ Knock', '• Knock']);
  });

  it('leave out what was deleted, inside boxes too, and what is only drawn', async () => {
    expect(await text(p('Kept'), box(`<w:p><w:del>${run('Gone')}</w:del>${run('Said')}</w:p>`), `<w:p><w:del><w:r><w:drawing><w:txbxContent>${p('Gone with its box')}</w:txbxContent></w:drawing></w:r></w:del></w:p>`, `<w:p><w:r><w:drawing><wp:docPr><w:t>a picture</w:t></wp:docPr></w:drawing></w:r></w:p>`)).toMatch(/^Kept\n\nSaid\s*$/u);
  });
});
