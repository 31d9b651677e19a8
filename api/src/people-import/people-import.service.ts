import { Injectable } from '@nestjs/common';
import { csvLine, staffGroups } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { Places } from '../platform/problems/places';
import { importColumns } from './columns';
import type { House } from './house';
import { ImportDeeds, markOf } from './import-deeds';
import { type ImportPlan, planImport } from './import-plan';
import type { ImportPreviewRequest, ImportRequest } from './people-import.dto';
import { FileIsNoTable, ImportIsStale } from './people-import.errors';
import { type ImportRow, PeopleImportRepository } from './people-import.repository';
import type { ImportListResponse, ImportPreviewResponse, ImportResponse } from './people-import.response';
import { countsOf, peopleOf } from './presenting';
import { NoTable, readTable } from './table-file';

const MOST_FAULTS = 500;
const MOST_IMPORTS = 20;

interface Looked {
  readonly plan: ImportPlan;
  readonly house: House;
  readonly readAs: string;
  /** null while there is a fault or nothing to change */
  readonly seen: string | null;
}

/** Brings people in from a file: looked at first, then done exactly as it was shown, or not at all. */
@Injectable()
export class PeopleImportService {
  private readonly places = new Places({ atOnce: 2, retrySeconds: 10, words: 'Other files are being read just now. Please try again in a moment; what you chose is still here.' });

  constructor(
    private readonly imports: PeopleImportRepository,
    private readonly deeds: ImportDeeds,
  ) {}

  /** What a file would change, and its faults. Changes nothing. */
  async preview(actor: Actor, { file }: ImportPreviewRequest): Promise<ImportPreviewResponse> {
    return this.places.within(actor.id, async () => {
      const { plan, house, readAs, seen } = await this.look(actor, file);
      return {
        rows: plan.people.length + new Set(plan.faults.map(({ row }) => row)).size, readAs, unused: [...plan.unused],
        unchanged: plan.people.filter(({ becomes }) => becomes === 'unchanged').length, counts: countsOf(plan),
        people: peopleOf(plan, house), faults: plan.faults.slice(0, MOST_FAULTS), faultsInAll: plan.faults.length,
        doubts: plan.doubts.slice(0, MOST_FAULTS), doubtsInAll: plan.doubts.length, seen,
      };
    });
  }

  /** Does what was shown. Throws ImportIsStale, with nothing done, when it would be something else by now. Repeating it with the same id imports once. */
  async bringIn(actor: Actor, { id, file, seen }: ImportRequest): Promise<ImportResponse> {
    return this.places.within(actor.id, async () => {
      await this.imports.waitForOthers();
      const [done] = await this.imports.imports(id, 1);
      if (done) return responseOf(done);
      const looked = await this.look(actor, file);
      if (looked.seen !== seen) throw new ImportIsStale();
      await this.deeds.carryOut(actor.id, id, looked.plan, looked.house);
      const [kept] = await this.imports.imports(id, 1);
      if (!kept) throw new Error('An import that was kept is not there.');
      return responseOf(kept);
    });
  }

  async list(): Promise<ImportListResponse> {
    return { imports: (await this.imports.imports(null, MOST_IMPORTS)).map(responseOf) };
  }

  /** An empty file with the headings, and beside them, in columns that are not used, what this house calls its teams and staff groups. */
  async template(): Promise<string> {
    const [teams, groups] = [(await this.imports.teams()).filter(({ closed }) => !closed).map(({ name }) => name), staffGroups.map(({ name }) => name)];
    const headings = importColumns.filter(({ field }) => field !== 'name').map(({ heading }) => heading);
    const lines = Array.from({ length: Math.max(teams.length, groups.length) }, (_, nth) => [...headings.map(() => ''), '', teams[nth] ?? '', groups[nth] ?? '']);
    // The mark tells a spreadsheet that this is UTF-8.
    return `\ufeff${[[...headings, '', 'To choose from: wards and teams', 'To choose from: staff groups'], ...lines].map(csvLine).join('')}`;
  }

  private async look(actor: Actor, file: string): Promise<Looked> {
    const bytes = Buffer.from(file, 'base64');
    try {
      const { rows, readAs } = readTable(bytes);
      const house = await this.imports.house();
      const plan = planImport(rows, house, actor);
      const idle = plan.people.every(({ becomes }) => becomes === 'unchanged');
      return { plan, house, readAs, seen: plan.faults.length > 0 || idle ? null : markOf(bytes, plan, house) };
    } catch (error) {
      throw error instanceof NoTable ? new FileIsNoTable(error.message) : error;
    }
  }
}

function responseOf({ id, on, by, notYetIn, ...counts }: ImportRow): ImportResponse {
  return { id, on, by, notYetIn, counts };
}
