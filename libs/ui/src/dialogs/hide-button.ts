import { Component, input } from '@angular/core';

/** The button that takes everything off the screen, with its key. Pressing it leaves the focus where it is. */
@Component({
  selector: 'button[awHideButton]',
  host: { class: 'hide-button', '(mousedown)': '$event.preventDefault()', '[attr.aria-keyshortcuts]': 'shortcut()', '[title]': "'Take everything off the screen (' + shortcut() + ')'" },
  template: `<svg class="glyph" viewBox="0 0 22 22" aria-hidden="true"><path d="M5 3h9v16H5zM2 19h18M16.5 3v16" /><path d="M11 11.5h.01" stroke-width="2.6" /></svg><ng-content />`,
})
export class HideButton {
  readonly shortcut = input.required<string>();
}
