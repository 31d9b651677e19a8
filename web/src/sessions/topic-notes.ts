import { Component, computed, inject, input, output } from '@angular/core';
import type { SessionResponse } from '@afterword/api-types';
import { BroughtShare } from './brought-share';
import type { Stood } from './box-saving';
import { NoteBox } from './note-box';
import { SessionSaving } from './session-saving';
import { SessionsApi } from './sessions-api';
import { confirmersOf, endedWithIt, topicTitle } from './session-words';

/** What both wrote under one topic: the other one's words, and one's own box. */
@Component({
  selector: 'aw-topic-notes',
  imports: [BroughtShare, NoteBox],
  template: `
    <h3 class="topic-title" [class.serif]="topic().kind === 'words'" [id]="'topic-' + topic().id" tabindex="-1">{{ title() }}</h3>
    @if (topic().kind === 'share') { <aw-brought-share [share]="brought()" [hidden]="alone()" [ended]="ended()" /> }
    @if (theirs(); as note) {
      <div class="their-note"><p class="small"><b>{{ people().otherName }}</b></p><p class="words">{{ note.text }}</p></div>
    }
    @if (mayWrite()) {
      @if (mine().text) { <p class="small print-only"><b>{{ people().me.givenName }}</b></p> }
      <aw-note-box [name]="topic().id" [label]="boxLabel()" [stood]="mine()" [send]="send" />
    } @else if (mine().text) {
      <div class="my-note"><p class="small"><b><span class="no-print">You</span><span class="print-only">{{ people().me.givenName }}</span></b></p><p class="words">{{ mine().text }}</p></div>
    }
    @if (!mayWrite() && !mine().text && !theirs()) { <p class="soft small">Nothing was written here.</p> }
  `,
  host: { class: 'topic-notes', role: 'group', '[attr.aria-labelledby]': "'topic-' + topic().id" },
})
export class TopicNotes {
  readonly session = input.required<SessionResponse>();
  readonly topic = input.required<SessionResponse['topics'][number]>();
  /** no contact for a while: what may have been withdrawn is hidden */
  readonly alone = input(false);
  /** shares that have gone since the session was read */
  readonly gone = input<ReadonlySet<string>>(new Set());
  readonly saved = output();
  private readonly api = inject(SessionsApi);
  private readonly saving = inject(SessionSaving);
  protected readonly people = computed(() => confirmersOf(this.session()));
  protected readonly brought = computed(() => {
    const share = this.topic().share;
    return share && !this.gone().has(share.id) ? share : null;
  });
  protected readonly ended = computed(() => endedWithIt(this.topic(), this.session()));
  protected readonly title = computed(() => topicTitle(this.topic(), this.session().role === 'supervisee' ? 'you' : this.session().supervisee.givenName, this.ended()));
  protected readonly theirs = computed(() => this.topic().notes.find((note) => note.writerId === this.people().them.id && note.text !== ''));
  protected readonly mine = computed<Stood>(() => this.topic().notes.find((note) => note.writerId === this.people().me.id) ?? { text: '', revision: 0 });
  protected readonly mayWrite = computed(() => this.session().can.includes('write') && (this.topic().kind !== 'remark' || this.session().role === 'supervisee'));
  protected readonly boxLabel = computed(() => (this.topic().kind === 'remark' ? 'Your remark, if you like' : 'Your notes'));

  protected readonly send = async (text: string, revision: number): Promise<Stood> => {
    const note = await this.api.write(this.session().id, this.topic().id, text, revision);
    this.saving.arrived();
    this.saved.emit();
    return note;
  };
}
