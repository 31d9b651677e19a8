import { Component, computed, input } from '@angular/core';
import { type VersionContent, inReadingOrder, paragraphsOf, sectionName } from '@afterword/journal';
import { BegunFrom } from './begun-from';
import { VersionFacts } from './version-facts';

/** The words of a version or an entry to be read, without any comments. */
@Component({
  selector: 'aw-version-words',
  imports: [BegunFrom, VersionFacts],
  template: `
    @if (withTitle() && version().title) { <p class="version-title">{{ version().title }}</p> }
    @if (version().begunFrom; as question) { <aw-begun-from [question]="question" /> }
    @for (section of sections(); track section.code) {
      @if (section.name) { <h2 class="version-section">{{ section.name }}</h2> }
      @for (paragraph of section.paragraphs; track paragraph.start) { <p class="words">{{ paragraph.text }}</p> }
    } @empty {
      <p class="soft">No words are left in.</p>
    }
    <aw-version-facts [tags]="version().tags" [tone]="version().tone" [shiftHalf]="version().shiftHalf" />
  `,
})
export class VersionWords {
  readonly version = input.required<VersionContent>();
  readonly withTitle = input(false);
  protected readonly sections = computed(() => {
    const { model, sections } = this.version();
    const written = sections.filter(({ text }) => text.trim() !== '');
    return inReadingOrder(model, written).map(({ section, text }) => ({ code: section, name: sectionName(model, section), paragraphs: paragraphsOf(section, text) }));
  });
}
