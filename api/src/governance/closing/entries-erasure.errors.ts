import { Refusal } from '../../platform/problems';

export class AlreadyOnTheWayOut extends Refusal {
  constructor() {
    super(409, 'Already asked for', 'Your entries are already going, by themselves or with your account. Nothing more is needed.');
  }
}
