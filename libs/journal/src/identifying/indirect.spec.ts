import { lookForDetails } from './look';

const found = (text: string): string[] => lookForDetails(text).details.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('details that narrow it down', () => {
  it.each([
    ['She is 52 and tired.', 'age: is 52'],
    ['a 47-year-old mother', 'age: a 47-year-old'],
    ['he is aged thirty-four', 'age: aged thirty-four'],
    ['He just turned nineteen.', 'age: just turned nineteen'],
    ['He is the only Somali man.', 'ethnicity: Somali'],
    ['She is Welsh.', 'ethnicity: Welsh'],
    ['She only speaks Tigrinya.', 'ethnicity: Tigrinya'],
    ['He is a devout Catholic.', 'religion: a devout Catholic'],
    ["a Jehovah's Witness family", "religion: a Jehovah's Witness"],
    ['He told me he is gay.', 'sexuality: gay'],
    ['his husband visits', 'sexuality: husband'],
    ['our only speech therapist left', 'job: only speech therapist'],
    ['the hospital chaplain came', 'job: the hospital chaplain'],
    ['on Kestrel ward again', 'site: Kestrel ward'],
    ['he came from ward 7', 'site: ward 7'],
    ["sent to St Anselm's", "site: St Anselm's"],
    ['she has motor neurone disease', 'condition: motor neurone disease'],
    ['it is Kennedy disease', 'condition: Kennedy disease'],
    ['he talks with eye-gaze', 'device: eye-gaze'],
    ['hurt in the motorbike crash', 'injury: in the motorbike crash'],
    ['since he fell from a ladder', 'injury: since he fell from a ladder'],
    ['It was last Tuesday night.', 'time: last Tuesday night'],
    ['On Christmas Eve he sang.', 'time: On Christmas Eve'],
    ['the night of the flood', 'event: the night of the flood'],
    ['when the minister visited', 'event: when the minister visited'],
  ])('%s', (text, detail) => {
    expect(found(text)).toEqual([detail]);
  });

  it.each([
    'The dose is 20 now.', 'It was fifty.', 'The hoist is 12 years old.', 'We had English food and a Chinese takeaway.', 'My English is not so good.', 'I am Polish and they laugh.', 'I am from Ghana.', 'Black tea, white coat, brown stain.',
    'The Bible was on the floor.', 'We had Christmas dinner.', 'The stroke unit was full.', 'On the ward we sang.', 'Every ward is short.', 'Parkinson’s meds must be on time.', 'The PEG alarm went.', 'By accident I dropped it.',
    'The fire alarm went off.', 'The crash team came.', 'Friday nights are quiet.', 'At 0540 I sat down.', 'I am the only physio here.', 'Physio said stand.', 'One of the domestics sings.', 'Her husband and his wife visit.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
