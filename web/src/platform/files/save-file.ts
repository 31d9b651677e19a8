import { DOCUMENT, Injectable, inject } from '@angular/core';

/** long enough for a browser to have taken it over */
const heldMs = 60_000;

/** Hands a file to the browser to keep where it keeps downloads. Nothing of it stays with the page. */
@Injectable({ providedIn: 'root' })
export class SaveFile {
  private readonly document = inject(DOCUMENT);

  save(file: Blob, name: string): void {
    const address = URL.createObjectURL(file);
    const link = this.document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), heldMs);
  }
}
