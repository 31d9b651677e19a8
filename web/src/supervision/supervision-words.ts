import type { CoverListResponse, SupervisionListResponse } from '@afterword/api-types';
import { fullDay, onDay } from '@afterword/ui';

type Listed = SupervisionListResponse['supervisions'][number];
type Due = CoverListResponse['supervisees'][number];

const types = { professional: 'Professional', 'line-management': 'Line management', restorative: 'Restorative' } as const;

/** Who can see the pages of cover. */
export const coverPrivacy = { state: 'open', mark: 'counts', sentence: 'Only administrators see this page.', more: 'Days on which people met. Nothing that anybody said or wrote.' } as const;

export function typeWords(type: Listed['type']): string {
  return types[type];
}

/** "Next on Thursday 26 November. Last met 29 October." What is not known is left out. */
export function meetingWords({ nextOn, lastMetOn }: Pick<Listed, 'nextOn' | 'lastMetOn'>): string {
  const next = nextOn ? `Next ${fullDay(nextOn)}.` : 'Nothing planned.';
  return lastMetOn ? `${next} Last met ${onDay(lastMetOn).replace(/^on (?=\d)/u, '')}.` : next;
}

/** By when the two should meet; empty while that is weeks away. */
export function dueWords({ state, dueOn }: Pick<Due, 'state' | 'dueOn'>): string {
  if (state === 'covered') return '';
  return state === 'due' ? `Due by ${fullDay(dueOn)}` : `Was due by ${fullDay(dueOn)}`;
}
