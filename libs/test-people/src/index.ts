/** An invented staff member for tests, known by their part in the story. */
export interface TestPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: string;
  readonly staffGroup: string;
  /** What is granted to them. */
  readonly roles?: readonly ('educator' | 'administrator' | 'governance')[];
}

/** The people of the tests. Who supervises whom is each test's own to say. */
export const testPeople = {
  amina: { givenName: 'Amina', familyName: 'Khalif', jobTitle: 'Healthcare assistant', staffGroup: 'care' },
  tom: { givenName: 'Tom', familyName: 'Whitlock', jobTitle: 'Staff nurse', staffGroup: 'nursing' },
  grace: { givenName: 'Grace', familyName: 'Okafor', jobTitle: 'Ward manager', staffGroup: 'nursing' },
  joyce: { givenName: 'Joyce', familyName: 'Amankwah', jobTitle: 'Senior staff nurse', staffGroup: 'nursing' },
  noor: { givenName: 'Noor', familyName: 'Haddad', jobTitle: 'Ward manager', staffGroup: 'nursing' },
  priya: { givenName: 'Priya', familyName: 'Sharma', jobTitle: 'Practice educator', staffGroup: 'nursing', roles: ['educator'] },
  owen: { givenName: 'Owen', familyName: 'Pritchard', jobTitle: 'Head of administration', staffGroup: 'non-clinical', roles: ['administrator'] },
  ivy: { givenName: 'Ivy', familyName: 'Marsh', jobTitle: 'Information-governance lead', staffGroup: 'non-clinical', roles: ['governance'] },
  hugh: { givenName: 'Hugh', familyName: 'Bello', jobTitle: 'Consultant', staffGroup: 'medical', roles: ['governance'] },
} as const satisfies Record<string, TestPerson>;

export type TestPersonKey = keyof typeof testPeople;
