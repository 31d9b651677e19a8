import { Refusal, RuleBroken } from '../platform/problems';

export const tooLargeAFile = 'This file is larger than 5 MB. Import it in parts, or keep only the columns that are listed on this page.';

export class FileIsNoTable extends RuleBroken {
  constructor(detail: string) {
    super(detail, [{ pointer: '/file', detail }]);
  }
}

/** What would be done is not what was shown. */
export class ImportIsStale extends Refusal {
  constructor() {
    super(412, 'Changed meanwhile', 'Nothing was imported. Somebody changed one of these people, a team or a supervision since you looked, so that the file would do something else now. Look at it again.');
  }
}
