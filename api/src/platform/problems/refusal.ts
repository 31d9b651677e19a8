/** One field at fault: a JSON pointer into what was sent, and a sentence for the person who sent it. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

export interface RefusalExtras {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the problem document, such as both versions on a 412. */
  readonly members?: Readonly<Record<string, unknown>>;
}

/** A request that is refused, in words a person can act on. Never carries private text. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly extras: RefusalExtras = {},
  ) {
    super(title);
  }
}

/** Absent or invisible: the two are told apart by nobody. */
export class NotFound extends Refusal {
  constructor() {
    super(404, 'Not found', 'There is nothing here that you can open.');
  }
}

/** Visible, but not for this person to do. */
export class NotPermitted extends Refusal {
  constructor(detail = 'You cannot do this here.') {
    super(403, 'Not permitted', detail);
  }
}

/** A rule of the product, at the fields concerned. */
export class RuleBroken extends Refusal {
  constructor(detail: string, errors: readonly FieldError[]) {
    super(422, 'Please check what you entered', detail, { errors });
  }
}

/** Not readable as what this address takes. */
export class Malformed extends Refusal {
  constructor(detail: string, errors: readonly FieldError[] = []) {
    super(400, 'Not understood', detail, errors.length > 0 ? { errors } : {});
  }
}
