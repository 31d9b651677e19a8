import { fixedId } from './chance';
import { StaffGroup } from './hospital';
import { domain } from './teams';

/** Someone to sign in as. They take a post of their team, so the number of people stays the same. */
export interface Persona {
  readonly key: string;
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly staffGroup: StaffGroup;
  readonly team: string;
}

const persona = (
  givenName: string,
  familyName: string,
  jobTitle: string,
  staffGroup: StaffGroup,
  team: string,
): Persona => {
  const key = givenName.toLowerCase();
  return { key, id: fixedId(`person ${key}`), givenName, familyName, email: `${key}@${domain}`, jobTitle, staffGroup, team };
};

/** One for each job that Afterword serves; Joyce is the one who once supervised Amina. */
export const personas = {
  amina: persona('Amina', 'Khalif', 'Healthcare assistant', 'care', 'Rowan ward'),
  tom: persona('Tom', 'Whitlock', 'Staff nurse', 'nursing', 'Rowan ward'),
  grace: persona('Grace', 'Okafor', 'Ward manager', 'nursing', 'Rowan ward'),
  priya: persona('Priya', 'Sharma', 'Practice educator', 'nursing', 'Quality and education'),
  dan: persona('Dan', 'Ferreira', 'Physiotherapist', 'therapy', 'Beech ward'),
  lola: persona('Lola', 'Marchetti', 'Staff nurse', 'nursing', 'Linden ward'),
  marie: persona('Marie', 'Lefevre', 'Housekeeping lead', 'non-clinical', 'Housekeeping'),
  owen: persona('Owen', 'Pritchard', 'Head of administration', 'non-clinical', 'Administration'),
  joyce: persona('Joyce', 'Amankwah', 'Senior staff nurse', 'nursing', 'Poplar ward'),
} as const;

export type PersonaKey = keyof typeof personas;
