import type {
  AuthorSearchResponse, DisclosedItemListResponse, DisclosedItemResponse, DisclosureListResponse, DisclosureRequest, DisclosureResponse, HoldListResponse, HoldRequest, HoldResponse, NewLeadListResponse,
} from '@afterword/api-types';
import { HttpClient, type HttpResourceRef, httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

export type Hold = HoldResponse;
export type Disclosure = DisclosureResponse;
export type NewLead = NewLeadListResponse['people'][number];
export type FoundAuthor = AuthorSearchResponse['people'][number];
export type Item = DisclosedItemListResponse['items'][number];

/** Legal holds, disclosures and new leads, for information-governance leads. */
@Injectable({ providedIn: 'root' })
export class InformationGovernanceApi {
  private readonly http = inject(HttpClient);

  holds(): HttpResourceRef<HoldListResponse | undefined> {
    return httpResource<HoldListResponse>(() => '/api/holds');
  }

  disclosures(): HttpResourceRef<DisclosureListResponse | undefined> {
    return httpResource<DisclosureListResponse>(() => '/api/disclosures');
  }

  newLeads(): HttpResourceRef<NewLeadListResponse | undefined> {
    return httpResource<NewLeadListResponse>(() => '/api/new-leads');
  }

  onNewLead(id: string, act: 'agreement' | 'refusal'): Promise<NewLeadListResponse> {
    return firstValueFrom(this.http.put<NewLeadListResponse>(`/api/new-leads/${id}/${act}`, null));
  }

  disclosure(id: Signal<string>): HttpResourceRef<Disclosure | undefined> {
    return httpResource<Disclosure>(() => `/api/disclosures/${id()}`);
  }

  authors(words: string): Promise<AuthorSearchResponse> {
    return firstValueFrom(this.http.post<AuthorSearchResponse>('/api/holds/authors', { words }));
  }

  placeHold(request: HoldRequest): Promise<Hold> {
    return firstValueFrom(this.http.post<Hold>('/api/holds', request));
  }

  onHold(id: string, act: 'confirmation' | 'lifting' | 'notice', body: object | null = null): Promise<Hold> {
    return firstValueFrom(this.http.put<Hold>(`/api/holds/${id}/${act}`, body));
  }

  reviewHold(id: string, reviewDays: number): Promise<Hold> {
    return firstValueFrom(this.http.put<Hold>(`/api/holds/${id}/review`, { reviewDays }));
  }

  renewSilenceOfHold(id: string, silenceDays: number): Promise<Hold> {
    return firstValueFrom(this.http.put<Hold>(`/api/holds/${id}/silence`, { silenceDays }));
  }

  askDisclosure(request: DisclosureRequest): Promise<Disclosure> {
    return firstValueFrom(this.http.post<Disclosure>('/api/disclosures', request));
  }

  onDisclosure(id: string, act: 'approval' | 'ending' | 'notice'): Promise<Disclosure> {
    return firstValueFrom(this.http.put<Disclosure>(`/api/disclosures/${id}/${act}`, null));
  }

  renewSilenceOfDisclosure(id: string, silenceDays: number): Promise<Disclosure> {
    return firstValueFrom(this.http.put<Disclosure>(`/api/disclosures/${id}/silence`, { silenceDays }));
  }

  items(id: string): Promise<DisclosedItemListResponse> {
    return firstValueFrom(this.http.get<DisclosedItemListResponse>(`/api/disclosures/${id}/items`));
  }

  open(id: string, item: string): Promise<DisclosedItemResponse> {
    return firstValueFrom(this.http.get<DisclosedItemResponse>(`/api/disclosures/${id}/items/${item}`));
  }
}
