import { firstLimits } from '@afterword/journal';
import { daysBefore } from './content/days';
import type { Rows } from './rows';

/** The limits of confidentiality as an invented director of nursing signed them, and that everyone who signs in has read them. */
export function limitsOn(today: string, readers: readonly string[]): { table: string; rows: Rows }[] {
  return [
    {
      table: 'limits_version',
      rows: [{ version: 1, points: firstLimits, signed_by: 'Helen Marsh', signed_as: 'Director of nursing', signed_on: daysBefore(today, 150), review_on: daysBefore(today, -182), published_by: null }],
    },
    { table: 'limits_reading', rows: readers.map((id) => ({ staff_id: id, version: 1 })) },
  ];
}
