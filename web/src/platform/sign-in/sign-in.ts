import type { SignInResponse } from '@afterword/api-types';
import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Refusal, refusalOf } from '../problems/refusal';
import { Device } from '../device';
import { LocalText } from '../local-text';
import { OtherTabs } from './other-tabs';

export type Ability = SignInResponse['can'][number];

/** how long somebody who signs out waits for an answer */
const endWithinMs = 10_000;
/** a sign-in that ended on this device and not yet at the API; says nothing about a person */
export const endLaterKey = 'afterword.end-sign-in';
const asideName = 'sign-in';

/**
 * Who this tab knows to be signed in, if anybody, and what they can use. The cookie belongs to the whole browser, so it may
 * come to name somebody else: a tab stays with the person it knew first until a page is loaded.
 */
@Injectable({ providedIn: 'root' })
export class SignIn {
  private readonly http = inject(HttpClient);
  private readonly tabs = inject(OtherTabs);
  private readonly local = inject(LocalText);
  private readonly device = inject(Device);
  private readonly answer = signal<SignInResponse | null>(null);
  private asking: Promise<void> | null = null;
  private first: string | null = null;

  readonly current = this.answer.asReadonly();
  readonly person = computed(() => this.answer()?.staffMember ?? null);
  /** why it is not known who is signed in; null while all is well */
  readonly trouble = signal<Refusal | null>(null);

  /** going on without the API, on a device of one's own */
  readonly alone = signal(false);

  constructor() {
    addEventListener('online', () => {
      if (this.alone() || this.trouble()) void this.ask();
    });
  }

  /** The id of the one person whose words may be in this tab's memory; it outlives their sign-in. */
  get knownId(): string | null {
    return this.first;
  }

  can(ability: Ability): boolean {
    return this.answer()?.can.includes(ability) ?? false;
  }

  /** Resolves when it is known who is signed in. Asks once; after a failure waits until `ask()` succeeds. */
  known(): Promise<void> {
    this.asking ??= new Promise((resolve) => {
      this.settle = resolve;
      void this.ask();
    });
    return this.asking;
  }

  /** Asks the API again who is signed in. On somebody's own device they are known without a connection too. */
  async ask(): Promise<void> {
    this.trouble.set(null);
    try {
      if (localStorage.getItem(endLaterKey)) await this.end();
      this.adopt(await firstValueFrom(this.http.get<SignInResponse>('/api/sign-in')));
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status !== 401) {
        if (!refusal.unreached || localStorage.getItem(endLaterKey) || !(await this.goOnAlone())) {
          this.trouble.set(refusal);
          return;
        }
      } else {
        this.answer.set(null);
      }
    }
    this.settle();
  }

  /** Signs in, or rejects with the refusal. Somebody else than this tab knew is not taken over: the caller loads a page for them. */
  async start(email: string, password: string, code?: string): Promise<SignInResponse> {
    return this.startWith('/api/sign-in', { email, password, code });
  }

  /** The same by another way in. */
  async startWith(address: string, body: object): Promise<SignInResponse> {
    const answer = await firstValueFrom(this.http.post<SignInResponse>(address, body));
    this.adopt(answer);
    this.began(answer);
    return answer;
  }

  /** A sign-in began in this browser: an earlier one need not be ended any more, and the other windows know whose it is. */
  began({ staffMember }: SignInResponse): void {
    localStorage.removeItem(endLaterKey);
    this.tabs.tell({ kind: 'began', person: staffMember.id });
  }

  /** Ends the sign-in at the API. Whoever calls this also clears the device. */
  async end(): Promise<void> {
    await firstValueFrom(this.http.delete<void>('/api/sign-in', { timeout: endWithinMs }));
    localStorage.removeItem(endLaterKey);
    this.tabs.tell({ kind: 'ended' });
  }

  /** Ends the sign-in at the API, now or as soon as it can be reached: until then nobody gets in with it from this browser. */
  async endOrLater(): Promise<void> {
    localStorage.setItem(endLaterKey, 'yes');
    try {
      await this.end();
    } catch {
      // Not reached: the next start begins with it.
      this.tabs.tell({ kind: 'ended' });
    }
  }

  /** Without a connection, on a device of their own, somebody goes on as who they were. */
  private async goOnAlone(): Promise<boolean> {
    if (!this.device.own() || (await this.local.restore()) === null) return false;
    const kept = (await this.local.aside(asideName).catch(() => null)) as SignInResponse | null;
    if (!kept) return false;
    this.first ??= kept.staffMember.id;
    if (this.first === kept.staffMember.id) this.answer.set(kept);
    this.alone.set(true);
    return true;
  }

  private adopt(answer: SignInResponse): void {
    this.first ??= answer.staffMember.id;
    if (this.first !== answer.staffMember.id) return;
    this.answer.set(answer);
    this.alone.set(false);
    const { localKey, ...rest } = answer;
    void this.local
      .open(answer.staffMember.id, localKey, this.device.own())
      .then(() => (this.device.own() ? this.local.setAside(asideName, rest) : undefined))
      .catch(() => undefined);
  }

  private settle: () => void = () => undefined;
}
