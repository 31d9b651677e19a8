import type { AgreementTerms } from '@afterword/journal';
import type { SupervisionKey } from '../platform/sealing';

/** The words of a draft or an agreement. Throws SealBroken when they were altered or moved. */
export function openTerms(key: SupervisionKey, { id, revision, terms }: { readonly id: string; readonly revision: number; readonly terms: string }): AgreementTerms {
  return key.open<AgreementTerms>({ of: id, field: 'terms', revision }, terms);
}

/** Why somebody did not agree; null where they did. */
export function openAnswer(key: SupervisionKey, agreementId: string, { position, words }: { readonly position: number; readonly words: string | null }): string | null {
  return words === null ? null : key.open<string>({ of: agreementId, field: 'answer', revision: position }, words);
}
