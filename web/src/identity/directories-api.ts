import type { DirectoryToken, DirectoryTokenListResponse, DirectoryTokenRequest, MadeDirectoryTokenResponse } from '@afterword/api-types';
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** What the web asks of the API about the tokens with which directories bring people in. */
@Injectable({ providedIn: 'root' })
export class DirectoriesApi {
  private readonly http = inject(HttpClient);

  read(): HttpResourceRef<DirectoryTokenListResponse | undefined> {
    return httpResource<DirectoryTokenListResponse>(() => '/api/directory-tokens');
  }

  /** Refused with 403 without a proof of the last minutes. The token in the answer is shown this once. */
  make(request: DirectoryTokenRequest): Promise<MadeDirectoryTokenResponse> {
    return firstValueFrom(this.http.post<MadeDirectoryTokenResponse>('/api/directory-tokens', request));
  }

  end(id: string): Promise<DirectoryToken> {
    return firstValueFrom(this.http.put<DirectoryToken>(`/api/directory-tokens/${id}/ending`, null));
  }
}
