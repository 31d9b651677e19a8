import { Refusal } from '../platform/problems';

/** The reasons that RFC 7644 (section 3.12) has a word for. */
export type ScimType = 'invalidFilter' | 'invalidPath' | 'invalidSyntax' | 'invalidValue' | 'mutability' | 'noTarget' | 'tooMany' | 'uniqueness';

/** A request of a directory that is refused, in words that whoever runs it can act on. Never echoes what was sent. */
export class ScimRefusal extends Refusal {
  constructor(status: number, detail: string, scimType?: ScimType) {
    super(status, 'Refused', detail, scimType === undefined ? {} : { members: { scimType } });
  }
}

/** The one answer for a token that was never made, or has ended. */
export class UnknownToken extends Refusal {
  constructor() {
    super(401, 'Not permitted', 'This token does not work. An administrator of Afterword makes one under Hospital, Directories.', { headers: { 'WWW-Authenticate': 'Bearer realm="Afterword"' } });
  }
}

const refusals: Readonly<Record<string, () => ScimRefusal>> = {
  absent: () => new ScimRefusal(404, 'There is nobody of this id.'),
  stale: () => new ScimRefusal(412, 'This person was changed meanwhile. Read them again.'),
  left: () => new ScimRefusal(409, 'This person has left. Nothing of theirs changes any more, and a directory cannot bring them back.'),
  taken: () => new ScimRefusal(409, 'Somebody who works here, or once did, has this userName. Look for them with a filter, and change them.', 'uniqueness'),
  removed: () => new ScimRefusal(409, 'Somebody with this userName was suspended when the directory deleted them. If they come back, an administrator ends the suspension under People; then the directory finds them.', 'uniqueness'),
  'external-taken': () => new ScimRefusal(409, 'Somebody else has this externalId.', 'uniqueness'),
  'last-day': () => new ScimRefusal(409, 'Their last day has passed. An administrator changes it first, under People.'),
  'by-hand': () => new ScimRefusal(409, 'They were suspended in Afterword, and only an administrator lets them in again, under People.'),
  administrator: () => new ScimRefusal(409, 'They are an administrator of Afterword. Suspend them, or change their userName, there under People; or take the role from them there first.', 'mutability'),
};

/** What the database refused, as a directory is told it. */
export function refusalFor(reason: string): ScimRefusal {
  return refusals[reason]?.() ?? new ScimRefusal(400, 'This cannot be done.');
}
