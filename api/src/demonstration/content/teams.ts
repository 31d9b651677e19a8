import { fixedId } from './chance';
import { ServiceLine, StaffGroup, Team } from './hospital';

export const hospitalName = 'Willowmere Hospital';
export const domain = 'willowmere.example';

/** How many of a job a team has, and whether those who hold it supervise. */
export interface Post {
  readonly jobTitle: string;
  readonly staffGroup: StaffGroup;
  readonly number: number;
  readonly rank: 'lead' | 'senior' | 'staff';
}

const lines: readonly { readonly name: string; readonly wards: readonly string[] }[] = [
  { name: 'Rehabilitation', wards: ['Alder', 'Beech', 'Cedar', 'Hazel'] },
  { name: 'Continuing care', wards: ['Hawthorn', 'Juniper', 'Larch', 'Linden'] },
  { name: 'Complex and respiratory care', wards: ['Maple', 'Poplar', 'Rowan', 'Sycamore'] },
];

export const serviceLines: readonly ServiceLine[] = lines.map(({ name }) => ({ id: fixedId(`line ${name}`), name }));

/** The twelve wards and the six non-clinical teams. */
export const teams: readonly Team[] = [
  ...lines.flatMap(({ name, wards }) =>
    wards.map((ward): Team => ({
      id: fixedId(`team ${ward}`),
      name: `${ward} ward`,
      kind: 'ward',
      serviceLineId: fixedId(`line ${name}`),
    })),
  ),
  ...['Housekeeping', 'Catering', 'Reception and switchboard', 'Estates and portering', 'Administration', 'Quality and education'].map(
    (name): Team => ({ id: fixedId(`team ${name}`), name, kind: 'non-clinical', serviceLineId: null }),
  ),
];

const post = (number: number, jobTitle: string, staffGroup: StaffGroup, rank: Post['rank'] = 'staff'): Post => ({
  jobTitle,
  staffGroup,
  number,
  rank,
});

const wardPosts: readonly Post[] = [
  post(1, 'Ward manager', 'nursing', 'lead'),
  post(1, 'Deputy ward manager', 'nursing', 'senior'),
  post(5, 'Senior staff nurse', 'nursing', 'senior'),
  post(15, 'Staff nurse', 'nursing'),
  post(4, 'Senior healthcare assistant', 'care'),
  post(35, 'Healthcare assistant', 'care'),
  post(4, 'Physiotherapist', 'therapy'),
  post(3, 'Occupational therapist', 'therapy'),
  post(3, 'Speech and language therapist', 'therapy'),
  post(3, 'Therapy assistant', 'therapy'),
  post(2, 'Ward doctor', 'medical'),
  post(2, 'Activity coordinator', 'care'),
];

const non = (number: number, jobTitle: string, rank: Post['rank'] = 'staff'): Post =>
  post(number, jobTitle, 'non-clinical', rank);

const postsByTeam: Readonly<Record<string, readonly Post[]>> = {
  Housekeeping: [non(1, 'Housekeeping lead', 'lead'), non(5, 'Housekeeping supervisor', 'senior'), non(64, 'Housekeeper')],
  Catering: [non(1, 'Catering manager', 'lead'), non(4, 'Senior cook', 'senior'), non(46, 'Catering assistant')],
  'Reception and switchboard': [non(1, 'Reception manager', 'lead'), non(3, 'Senior receptionist', 'senior'), non(26, 'Receptionist')],
  'Estates and portering': [non(1, 'Estates manager', 'lead'), non(4, 'Head porter', 'senior'), non(35, 'Porter')],
  Administration: [non(1, 'Head of administration', 'lead'), non(4, 'Office manager', 'senior'), non(44, 'Administrator')],
  'Quality and education': [
    post(1, 'Director of nursing', 'nursing', 'lead'),
    post(3, 'Matron', 'nursing', 'senior'),
    post(8, 'Practice educator', 'nursing'),
    non(12, 'Quality officer'),
  ],
};

/** The jobs of a team; together about 1,200 people. */
export function postsOf(team: Team): readonly Post[] {
  return postsByTeam[team.name] ?? wardPosts;
}
