import type { SignInResponse } from '@afterword/api-types';
import { HttpClient } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { type Refusal, refusalOf } from '../problems/refusal';

export type Ability = SignInResponse['can'][number];

/** Who is signed in on this device, if anybody, and what they can use. */
@Injectable({ providedIn: 'root' })
export class SignIn {
  private readonly http = inject(HttpClient);
  private readonly answer = signal<SignInResponse | null>(null);
  private asking: Promise<void> | null = null;

  readonly current = this.answer.asReadonly();
  readonly person = computed(() => this.answer()?.staffMember ?? null);
  /** why it is not known who is signed in; null while all is well */
  readonly trouble = signal<Refusal | null>(null);

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
      this.answer.set(await firstValueFrom(this.http.get<SignInResponse>('/api/sign-in')));
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

  /** Signs in, or rejects with the refusal. */
  async start(email: string, password: string): Promise<SignInResponse> {
    const answer = await firstValueFrom(this.http.post<SignInResponse>('/api/sign-in', { email, password }));
    this.answer.set(answer);
    return answer;
  }

  /** Ends the sign-in at the API. Whoever calls this also clears the device. */
  async end(): Promise<void> {
    await firstValueFrom(this.http.delete<void>('/api/sign-in'));
  }

  /** The API says that nobody is signed in any more. */
  leave(): void {
    this.answer.set(null);
  }

  private settle: () => void = () => undefined;
}
