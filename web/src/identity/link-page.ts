import type { LinkResponse } from '@afterword/api-types';
import { passwordFault, staffGroups, type StaffGroup } from '@afterword/journal';
import { ErrorSummary, FieldError, Loading, PageFailed } from '@afterword/ui';
import { DOCUMENT, Location } from '@angular/common';
import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { filter, skip } from 'rxjs';
import { Device, type DeviceKind } from '../platform/device';
import { FormTroubles } from '../platform/forms';
import { PrivacyLine, privacyWords } from '../platform/privacy';
import { refusalOf, waitInWords } from '../platform/problems';
import { Forgetting, SignIn } from '../platform/sign-in';
import { DeviceQuestion } from './device-question';
import { LinkArrival } from './link-arrival';
import { LinkWays } from './link-ways';
import { MailedCode } from './mailed-code';
import { NewPassword } from './new-password';
import { OneTimeLinksApi } from './one-time-links-api';

const fields = [
  { name: 'organisation', label: 'Name of your organisation', fill: 'organization', missing: 'Enter the name of your organisation' },
  { name: 'givenName', label: 'Your first name', fill: 'given-name', missing: 'Enter your first name' },
  { name: 'familyName', label: 'Your last name', fill: 'family-name', missing: 'Enter your last name' },
  { name: 'email', label: 'Your work e-mail', fill: 'username', missing: 'Enter your work e-mail' },
  { name: 'jobTitle', label: 'Your job title', fill: 'organization-title', missing: 'Enter your job title' },
] as const;

/**
 * Where a one-time link leads: choose a password, or go to the sign-in of the organisation, and be signed in. What stands in the link leaves the address bar at once, so
 * that neither the history nor the next person at this screen has it.
 */
@Component({
  selector: 'aw-link-page',
  imports: [DeviceQuestion, ErrorSummary, FieldError, LinkArrival, LinkWays, Loading, MailedCode, PageFailed, NewPassword, RouterLink],
  templateUrl: './link-page.html',
})
export class LinkPage {
  private readonly api = inject(OneTimeLinksApi);
  private readonly signIn = inject(SignIn);
  private readonly forgetting = inject(Forgetting);
  private readonly summary = viewChild(ErrorSummary);
  private readonly device = inject(Device);
  /** what became of the sign-in of an organisation with which the link was used */
  readonly sso = input<string>();

  private readonly route = inject(ActivatedRoute);
  private readonly document = inject(DOCUMENT);
  protected readonly token = /^[\w-]{43}$/u.exec(this.route.snapshot.fragment ?? '')?.[0] ?? '';
  protected readonly whole = this.token !== '';
  protected readonly fields = fields;
  protected readonly groups = staffGroups;
  protected readonly link = signal<LinkResponse | null>(null);
  protected readonly refused = signal('');
  protected readonly failed = signal('');
  protected readonly busy = signal(false);
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly kind = signal<DeviceKind | null>(null);
  protected readonly typed = signal({ organisation: '', givenName: '', familyName: '', email: '', jobTitle: '', staffGroup: 'non-clinical' as StaffGroup });
  protected readonly heading = computed(() => {
    const link = this.link();
    if (link?.kind === 'first-administrator') return 'Begin with Afterword';
    return link?.kind === 'invite' ? `Welcome, ${link.givenName}` : link?.password === false ? 'A new way in' : 'Choose a new password';
  });
  protected readonly troubles = new FormTroubles(this.summary, (name) => name === 'password' ? 'new-password' : `link-${name}`);

  constructor() {
    inject(PrivacyLine).show(privacyWords.nobody);
    inject(Location).replaceState('/link');
    // Another link, opened where this page already stands, is no new page to the browser.
    this.route.fragment.pipe(skip(1), filter((fragment) => !!fragment), takeUntilDestroyed()).subscribe(() => this.document.location.reload());
    if (this.whole) void this.look();
  }

  protected type(name: string, value: string): void {
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }

  protected async look(): Promise<void> {
    this.failed.set('');
    try {
      this.link.set(await this.api.read(this.token));
    } catch (failure) {
      this.say(refusalOf(failure), (words) => this.failed.set(words));
    }
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const link = this.link();
    if (this.busy() || !link || this.missing(link)) return;
    this.busy.set(true);
    try {
      this.settle();
      const [token, password, code] = [this.token, this.password(), this.code()];
      const answer = await (link.kind === 'first-administrator' ? this.api.useFirst({ token, password, ...this.typed() }) : this.api.use({ token, password, ...(link.code ? { code } : {}) }));
      this.signIn.began(answer);
      // A page of their own: whoever was signed in here before is left behind whole.
      this.forgetting.leave('/');
    } catch (failure) {
      this.say(refusalOf(failure), (words) => this.troubles.say(new Map(), words));
    } finally {
      this.busy.set(false);
    }
  }

  /** Keeps whose device this is, before anything is kept on it. */
  protected settle(): void {
    const kind = this.kind();
    if (kind) this.device.is(kind);
  }

  /** The code beside the link is not right, for which a provider was to be gone to. */
  protected wrong(code: string): void {
    this.troubles.say(new Map([['code', code]]));
  }

  /** What can be seen to be missing before anything is sent. */
  private missing(link: LinkResponse): boolean {
    const found = new Map<string, string>();
    const first = link.kind === 'first-administrator';
    const typed = this.typed();
    for (const { name, missing } of first ? fields : []) if (!typed[name].trim()) found.set(name, missing);
    const owner = first ? typed : { email: link.email ?? '', givenName: link.givenName ?? '', familyName: link.familyName ?? '', organisation: link.organisation };
    const fault = passwordFault(this.password(), owner);
    if (link.code && !this.code().trim()) found.set('code', 'Enter the code that was mailed to you.');
    if (fault !== null) found.set('password', fault);
    return this.troubles.say(found);
  }

  private say({ status, words, retryAfter, fields: found }: ReturnType<typeof refusalOf>, otherwise: (words: string) => void): void {
    if (status === 404) this.refused.set(words);
    else if (status === 429) otherwise(`Too many tries. Wait ${retryAfter === null ? 'a few minutes' : waitInWords(retryAfter)}, then try again.`);
    else if (found.size > 0) this.troubles.say(found);
    else otherwise(words);
  }
}
