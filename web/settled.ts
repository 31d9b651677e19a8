import { TestBed } from '@angular/core/testing';

/** For specs: lets what was asked for arrive, and the page follow it. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
  }
  TestBed.tick();
}

/** For specs: lets promises go on that wait for nothing but one another; no timer runs meanwhile. */
export async function promisesSettled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** For specs: presses the first button within whose words begin so. */
export async function press(within: HTMLElement, name: string): Promise<void> {
  [...within.querySelectorAll('button')].find((button) => button.textContent?.trim().startsWith(name))!.click();
  await settled();
}
