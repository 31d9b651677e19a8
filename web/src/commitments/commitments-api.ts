import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { CommitmentListResponse, CommitmentRequest, CommitmentResponse, RevisedCommitmentRequest } from '@afterword/api-types';
import { firstValueFrom } from 'rxjs';

export type Commitment = CommitmentResponse;

/** Everything the web asks of the API about what two people promised each other. */
@Injectable({ providedIn: 'root' })
export class CommitmentsApi {
  private readonly http = inject(HttpClient);

  /** What is still to do, the soonest first: with everyone, or within one supervision; nothing is asked while it is undefined. */
  open(supervision: () => string | null | undefined): HttpResourceRef<CommitmentListResponse | undefined> {
    return httpResource<CommitmentListResponse>(() => (supervision() ? `/api/commitments?supervision=${supervision()}` : supervision() === null ? '/api/commitments' : undefined));
  }

  past(): HttpResourceRef<CommitmentListResponse | undefined> {
    return httpResource<CommitmentListResponse>(() => '/api/commitments?state=past');
  }

  more(state: 'open' | 'past', cursor: string): Promise<CommitmentListResponse> {
    return firstValueFrom(this.http.get<CommitmentListResponse>('/api/commitments', { params: { state, cursor } }));
  }

  promise(commitment: CommitmentRequest): Promise<Commitment> {
    return firstValueFrom(this.http.post<Commitment>('/api/commitments', commitment));
  }

  revise({ id, revision }: Commitment, changed: RevisedCommitmentRequest): Promise<Commitment> {
    return firstValueFrom(this.http.put<Commitment>(`/api/commitments/${id}`, changed, { headers: { 'If-Match': `"${revision}"` } }));
  }

  close(id: string, as: 'done' | 'dropped'): Promise<Commitment> {
    return firstValueFrom(this.http.put<Commitment>(`/api/commitments/${id}/closing`, { as }));
  }

  reopen(id: string): Promise<Commitment> {
    return firstValueFrom(this.http.delete<Commitment>(`/api/commitments/${id}/closing`));
  }
}
