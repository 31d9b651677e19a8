import { Refusal } from '../../platform/problems';

export class LastAdministrator extends Refusal {
  constructor() {
    super(409, 'You are the only administrator', 'Give somebody else this role first. Then you can close your account.');
  }
}

export class AlreadyClosing extends Refusal {
  constructor() {
    super(409, 'Already closing', 'Your account is already closing. Nothing more is needed.');
  }
}
