import { ApplicationRef, EnvironmentInjector, Injectable, createComponent, inject } from '@angular/core';
import { Refusal, refusalOf } from '../problems';

/** Does what the API does only for whoever has just shown that it is them, and asks for that over the page when it is wanted. */
@Injectable({ providedIn: 'root' })
export class Proof {
  private readonly app = inject(ApplicationRef);
  private readonly injector = inject(EnvironmentInjector);

  /** Does it, after a proof where one is wanted. Rejects with what it rejects with; in words where nobody showed who they are. */
  async before<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (failure) {
      if (refusalOf(failure).problem?.wants !== 'proof') throw failure;
      if (!(await this.asked())) throw new Refusal(403, 'You did not show that it is you, so nothing was changed.');
      return work();
    }
  }

  private async asked(): Promise<boolean> {
    const { ProofDialog } = await import('./proof-dialog');
    const dialog = createComponent(ProofDialog, { environmentInjector: this.injector });
    // Where the screen is covered, it goes out of sight with all the rest.
    (document.querySelector('.app') ?? document.body).append(dialog.location.nativeElement as HTMLElement);
    this.app.attachView(dialog.hostView);
    return new Promise((resolve) => {
      dialog.instance.answered.subscribe((proved) => {
        this.app.detachView(dialog.hostView);
        dialog.destroy();
        resolve(proved);
      });
    });
  }
}
