import { signal } from '@angular/core';

/** Whether the page is being put on paper. Paper is kept: a day on it says its month and year, and nothing is said of a screen. */
export const onPaper = signal(false);
