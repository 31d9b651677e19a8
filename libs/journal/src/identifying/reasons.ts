import type { DetailKind } from './detail';

const KINDS: Readonly<Record<DetailKind, readonly [name: string, reason: string]>> = {
  'nhs-number': ['NHS number', 'An NHS number belongs to one person only.'],
  'hospital-number': ['hospital number', 'Anyone with access to the notes can look this number up.'],
  date: ['date', 'A date of birth or an exact day can be matched with the notes.'],
  postcode: ['postcode', 'Only a few homes share a postcode.'],
  phone: ['phone number', 'A phone number leads to one person or one home.'],
  'e-mail': ['e-mail address', 'An e-mail address leads to one person or one office.'],
  'national-insurance': ['National Insurance number', 'A National Insurance number belongs to one person only.'],
  address: ['address', 'An address says where somebody lives.'],
  'profile-link': ['page online', 'A page online shows who somebody is.'],
  pin: ["regulator's Pin", 'A Pin can be looked up in a public register.'],
  'number-plate': ['number plate', 'A number plate leads to one car and its owner.'],
  place: ['bed, bay or room', 'A bed or bay says who was in it that day.'],
  name: ['name', 'A name, even a first name or initials, tells people on the unit who it is.'],
  age: ['exact age', 'Often only one person on a ward has this age.'],
  ethnicity: ['ethnicity', 'Where somebody’s family is from can point to one person on a ward.'],
  religion: ['religion', 'A faith can point to one person on a ward.'],
  sexuality: ['sexuality', 'This is for the person to tell, and can point to them.'],
  job: ['job', 'There may be only one person in this job here.'],
  site: ['ward or site', 'A ward or site narrows it down to a few people.'],
  condition: ['condition', 'Few people have this condition, so it can point to one.'],
  device: ['equipment', 'Few people use this, so it can point to one.'],
  injury: ['how they were hurt', 'How somebody was hurt is often known to many people.'],
  time: ['time', 'The rota shows who was there at that time.'],
  event: ['event', 'People remember this and who was there.'],
};

/** A word or two for a kind of detail, as it stands in lists and reports. */
export const kindName = (kind: DetailKind): string => KINDS[kind][0];

/** One short sentence that says why a detail of this kind can tell who somebody is. */
export const reasonOf = (kind: DetailKind): string => KINDS[kind][1];
