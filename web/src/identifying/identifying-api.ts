import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { IdentifyingResponse } from '@afterword/api-types';
import type { Section } from '@afterword/journal';
import { firstValueFrom } from 'rxjs';

const withinMs = 10_000;

/** The check of the API: the page's rules and the staff directory, which no page has. Nothing of it is kept there. */
@Injectable({ providedIn: 'root' })
export class IdentifyingApi {
  private readonly http = inject(HttpClient);

  look(sections: readonly Section[]): Promise<IdentifyingResponse> {
    return firstValueFrom(this.http.post<IdentifyingResponse>('/api/identifying-details', { sections }, { timeout: withinMs }));
  }
}
