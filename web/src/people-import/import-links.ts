import { Component, inject, input, signal } from '@angular/core';
import { csvLine } from '@afterword/journal';
import { DayPipe } from '@afterword/ui';
import { SaveFile } from '../platform/files';
import { focusSoon } from '../platform/focus';
import { refusalOf } from '../platform/problems';
import { type DoneImport, type ImportedLink, PeopleImportApi } from './people-import-api';

/** The one-time links of whoever an import brought in: made when asked, shown once, to keep as a file or print. */
@Component({
  selector: 'aw-import-links',
  imports: [DayPipe],
  template: `
    @if (made(); as made) {
      <div class="failed stack">
        <p [id]="'links-' + done().id" tabindex="-1"><strong>{{ made.links.length === 1 ? 'One link is made.' : number(made.links.length) + ' links are made.' }}</strong> Each works once, until {{ made.worksUntil | awDay: 'full' }}. They are not shown again: keep the file or print them now.</p>
        <p class="actions">
          <button type="button" class="button" (click)="save(made.links)">Download as a file</button>
          <button type="button" class="button button-plain" (click)="print()">Print</button>
        </p>
        <p class="hint no-print">The file is a table for letters: name, e-mail and link. Give each link to its own person alone, and delete the file then. Whoever has a link can choose that person’s first password.</p>
        <ul class="rows">
          @for (link of made.links; track link.token) {
            <li><p dir="auto"><strong>{{ link.givenName }} {{ link.familyName }}</strong></p><p class="small">{{ link.email }}</p><p class="small">{{ address(link) }}</p></li>
          }
        </ul>
      </div>
    } @else {
      <p class="actions"><button type="button" class="button button-plain" [attr.aria-busy]="busy() ? true : null" (click)="make()">{{ busy() ? number(soFar()) + ' made…' : 'Make their links' }}</button></p>
    }
    @if (trouble()) { <p class="trouble" role="alert">Not all links were made. {{ trouble() }} Make them again: the earlier ones then work no more.</p> }
  `,
})
export class ImportLinks {
  private readonly api = inject(PeopleImportApi);
  private readonly files = inject(SaveFile);
  readonly done = input.required<DoneImport>();
  protected readonly made = signal<{ readonly links: readonly ImportedLink[]; readonly worksUntil: string } | null>(null);
  protected readonly soFar = signal(0);
  protected readonly busy = signal(false);
  protected readonly trouble = signal('');

  protected number(count: number): string {
    return count.toLocaleString('en-GB');
  }

  protected address({ token }: ImportedLink): string {
    return `${location.origin}/link#${token}`;
  }

  protected async make(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.soFar.set(0);
    this.trouble.set('');
    try {
      this.made.set(await this.api.makeLinks(this.done().id, (links) => this.soFar.set(links)));
      focusSoon(`links-${this.done().id}`);
    } catch (failure) {
      this.trouble.set(refusalOf(failure).words);
    } finally {
      this.busy.set(false);
    }
  }

  protected save(links: readonly ImportedLink[]): void {
    const lines = [['First name', 'Last name', 'E-mail', 'Link'], ...links.map((link) => [link.givenName, link.familyName, link.email, this.address(link)])];
    // The mark tells a spreadsheet that this is UTF-8.
    this.files.save(new Blob(['\ufeff', ...lines.map(csvLine)], { type: 'text/csv' }), 'afterword-links.csv');
  }

  protected print(): void {
    print();
  }
}
