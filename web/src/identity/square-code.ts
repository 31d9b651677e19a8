import { Component, computed, input } from '@angular/core';
import qrcode from 'qrcode-generator';

/** the white border that a camera needs */
const margin = 4;

/** A square code for the camera of a phone, drawn as one path. Dark on white in every theme, or a camera does not find it. */
@Component({
  selector: 'aw-square-code',
  template: `
    <svg [attr.viewBox]="'0 0 ' + side() + ' ' + side()" width="232" height="232" role="img" aria-label="Square code for your app. The key below is the same." shape-rendering="crispEdges">
      <path fill="#fff" [attr.d]="'M0 0h' + side() + 'v' + side() + 'h-' + side() + 'z'" /><path fill="#000" [attr.d]="dark()" />
    </svg>
  `,
})
export class SquareCode {
  readonly text = input.required<string>();
  private readonly code = computed(() => {
    const code = qrcode(0, 'M');
    code.addData(this.text());
    code.make();
    return code;
  });
  protected readonly side = computed(() => this.code().getModuleCount() + 2 * margin);
  protected readonly dark = computed(() => {
    const [code, steps] = [this.code(), Array.from({ length: this.code().getModuleCount() }, (_, at) => at)];
    return steps.flatMap((y) => steps.filter((x) => code.isDark(y, x)).map((x) => `M${x + margin} ${y + margin}h1v1h-1z`)).join('');
  });
}
