import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { MailChoiceResponse } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

/** Everything the web asks of the API about e-mails. */
@Injectable({ providedIn: 'root' })
export class MailApi {
  private readonly http = inject(HttpClient);

  choice(): HttpResourceRef<MailChoiceResponse | undefined> {
    return httpResource<MailChoiceResponse>(() => '/api/mail-choice');
  }

  choose(rhythm: MailChoiceResponse['rhythm']): Promise<MailChoiceResponse> {
    return firstValueFrom(this.http.put<MailChoiceResponse>('/api/mail-choice', { rhythm }));
  }

  async unsubscribe(token: string): Promise<void> {
    await firstValueFrom(this.http.post('/api/unsubscriptions', { token }));
  }
}
