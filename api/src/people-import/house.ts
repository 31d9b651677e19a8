import type { StaffGroup } from '@afterword/journal';
import type { PersonState } from '../people';

export interface HousePerson {
  readonly id: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly staffGroup: StaffGroup | null;
  readonly teamId: string | null;
  readonly endsOn: string | null;
  readonly leftOn: string | null;
  readonly state: PersonState;
  readonly revision: number;
  readonly roles: readonly ('educator' | 'administrator' | 'governance')[];
}

export interface HouseTeam {
  readonly id: string;
  readonly name: string;
  /** nobody new is put in it */
  readonly closed: boolean;
}

export type ArrangedType = 'professional' | 'line-management';

export interface HouseSupervision {
  readonly id: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly type: ArrangedType;
}

/** The house as a file is held against it: everyone, also who left; and the supervisions that go on, restorative ones left out. */
export interface House {
  readonly people: readonly HousePerson[];
  readonly supervisions: readonly HouseSupervision[];
  readonly teams: readonly HouseTeam[];
  /** the administrator who asks became one within a week */
  readonly askerIsNew: boolean;
}
