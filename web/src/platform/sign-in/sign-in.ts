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

  /** Asks the API again who is signed in. */
  async ask(): Promise<void> {
    this.trouble.set(null);
    try {
      this.adopt(await firstValueFrom(this.http.get<SignInResponse>('/api/sign-in')));
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (refusal.status !== 401) {
        this.trouble.set(refusal);
        return;
      }
      this.answer.set(null);
    }
    this.settle();
  }

  /** Signs in, or rejects with the refusal. Somebody else than this tab knew is not taken over: the caller loads a page for them. */
  async start(email: string, password: string): Promise<SignInResponse> {
    const answer = await firstValueFrom(this.http.post<SignInResponse>('/api/sign-in', { email, password }));
    this.adopt(answer);
    this.tabs.tell({ kind: 'began', person: answer.staffMember.id });
    return answer;
  }

  /** Ends the sign-in at the API. Whoever calls this also clears the device. */
  async end(): Promise<void> {
    await firstValueFrom(this.http.delete<void>('/api/sign-in', { timeout: endWithinMs }));
    this.tabs.tell({ kind: 'ended' });
  }

  private adopt(answer: SignInResponse): void {
    this.first ??= answer.staffMember.id;
    if (this.first !== answer.staffMember.id) return;
    this.answer.set(answer);
    void this.local.open(answer.staffMember.id, answer.localKey, this.device.own()).catch(() => undefined);
  }

  private settle: () => void = () => undefined;
}
