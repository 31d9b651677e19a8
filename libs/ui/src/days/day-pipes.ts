import { Pipe, type PipeTransform } from '@angular/core';
import { dayInWords, fullDay, monthInWords, onDay } from './days';

/** `{{ entry.day | awDay }}`: "Thursday"; `'on'` for "on Thursday", `'full'` for "Thursday 19 November". Said again when the page goes to paper. */
@Pipe({ name: 'awDay', pure: false })
export class DayPipe implements PipeTransform {
  transform(day: string, form: 'short' | 'on' | 'full' = 'short'): string {
    if (form === 'on') return onDay(day);
    return form === 'full' ? fullDay(day) : dayInWords(day);
  }
}

/** `{{ '2026-11' | awMonth }}`: "November 2026". */
@Pipe({ name: 'awMonth' })
export class MonthPipe implements PipeTransform {
  transform(month: string): string {
    return monthInWords(month);
  }
}
