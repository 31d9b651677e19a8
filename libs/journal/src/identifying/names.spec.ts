import { foldName } from './fold';
import { lookForDetails } from './look';
import { nameCandidates } from './candidates';

const names = (text: string, known?: ReadonlySet<string>): string[] =>
  lookForDetails(text, known).details.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  it.each([
    ['I sat with Mrs Adeyemi.', ['Mrs Adeyemi']],
    ['mr sesay has no visitors', ['mr sesay']],
    ['Mr. Van der Merwe refused.', ['Mr. Van der Merwe']],
    ['Mr and Mrs Llewellyn came.', ['Mr and Mrs Llewellyn']],
    ['I asked Mr K to wait.', ['Mr K']],
    ['told sunita that i would come', ['sunita']],
    ['his daughter oluwaseun rings', ['oluwaseun']],
    ['my manager lorraine said leave it', ['lorraine']],
    ['handed over to marlon and precious, both tired', ['marlon', 'precious']],
    ['Xyzibel was upset.', ['Xyzibel']],
    ["Hamza’s brother was angry.", ['Hamza']],
    ['She likes to be called Duchess.', ['Duchess']],
    ['Everybody knows him as Spud.', ['Spud']],
    ['He is known to all as Spud.', ['Spud']],
    ['J.B. would not eat.', ['J.B.']],
    ['T. K. told me.', ['T. K.']],
    ['I promised Thi Hanh a scarf.', ['Thi Hanh']],
    ['The Okafors visit on Sundays.', ['Okafors']],
    ['We say Big Col.', ['Big Col']],
    ['I told Siân and José.', ['Siân', 'José']],
    ['Grace came in early.', ['Grace']],
    ['When Joy rang the bell I hid.', ['Joy']],
    ['I asked Will to help.', ['Will']],
    ['May came over and told me off.', ['May']],
    ['The physio, Lachlan, walked in.', ['Lachlan']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Grace under pressure, that is what they want.', 'Will we ever have enough staff?', 'I may be wrong.', 'Mark the chart before you go.', 'Dawn was coming up.', 'What joy when he moved.', 'Pat dry, do not rub.',
    'Gibbs asks what I felt, Johns what I notice, Driscoll what now.', 'Kolb and Rolfe are hard.', 'Keppra was late and Movicol is not kind.', 'We signed a bit of Makaton.', 'I am a Band 5 and put in a Datix.', 'CQC and NMC and HCPC.',
    'The Hickman line was blocked.', 'The Sister in charge told us.', 'Our Team Leader wants it.', 'In August I start. On Monday I rest.', 'teh pateint was crying', 'Unfortunatly the lift broke.', 'Mouthcare was not done.',
    'Reading this back I sound horrible.', 'The British way is to say sorry.', 'He won at Scrabble and we watched The Archers.', 'i dont think he wanted it', 'A ruby ring was missing.', 'I told will power to be quiet.',
  ])('leaves alone: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('takes a word that the hospital knows as a name, but not where it is used as a word', () => {
    const known = new Set(['blunt', 'quill']);
    expect(names('told Blunt that he was late', known)).toEqual(['Blunt']);
    expect(names('the needle was blunt and I told her', known)).toEqual([]);
    expect(names('told Blunt that he was late')).toEqual([]);
  });

  it.each([
    ['I stayed with grace okafor all night', ['grace okafor']],
    ['told mark okafor about it', ['mark okafor']],
    ['sat by sunita okafor today', ['sunita okafor']],
    ['Grace Okafor came in early.', ['Grace Okafor']],
    ['may i ask okafor', ['okafor']],
    ['i trust okafor and i hope okafor comes', ['okafor', 'okafor']],
    ['will okafor be in', ['okafor']],
    ['we said grace, okafor ate', ['okafor']],
    ['Will Okafor be in?', ['Okafor']],
  ])('takes a given name with the surname behind it: %s', (text, expected) => {
    expect(names(text, new Set(['okafor', 'grace']))).toEqual(expected);
  });

  it('folds case, accents and apostrophes', () => {
    expect(["O'Brien", 'Siân', 'ŁUKASZ', 'Wing-Yan'].map(foldName)).toEqual(['obrien', 'sian', 'lukasz', 'wingyan']);
  });

  it('asks a directory about few words, capitals first', () => {
    expect(nameCandidates('we told Blunt about jaydenne, the Wing-Yan way').slice(0, 4)).toEqual(['blunt', 'wingyan', 'wing', 'yan']);
    expect(nameCandidates(Array.from({ length: 5000 }, (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676))}`).join(' ')).length).toBeLessThanOrEqual(500);
  });
});
