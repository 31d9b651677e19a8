import type { SignInRule } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** What the web asks of the API about the house's rule for sign-ins. */
@Injectable({ providedIn: 'root' })
export class SignInRuleApi {
  private readonly http = inject(HttpClient);

  read(): HttpResourceRef<SignInRule | undefined> {
    return httpResource<SignInRule>(() => '/api/sign-in-rule');
  }

  change(rule: SignInRule): Promise<SignInRule> {
    return firstValueFrom(this.http.put<SignInRule>('/api/sign-in-rule', rule));
  }
}
