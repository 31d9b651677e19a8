import { Injectable } from '@nestjs/common';
import { type DraftDocument, draftOfReading, readDraft, sourceLines } from '@afterword/journal';
import type { Actor } from '../platform/authorization';
import { Places } from '../platform/problems/places';
import type { BeginDraftRequest } from './briefing-draft.dto';
import { FileNotRead, NoBriefing, TextAndFile, TooMuchForADraft } from './briefing-draft.errors';
import { readFileApart, Unreadable } from './files/read-file';

/** A document as it was understood, with its lines. */
export interface UnderstoodDocument {
  readonly document: DraftDocument;
  readonly source: readonly string[];
}

/** Reads documents in a process apart, one at a time for a person and a few that wait for all of them. */
@Injectable()
export class DocumentReading {
  private readonly places = new Places({ atOnce: 5, retrySeconds: 15, words: 'Other documents are being read just now. Please try again in a moment; what you chose is still here.' });

  /** How a text or a file was understood; null where there is neither. Throws a refusal at its field for anything that is no briefing. */
  async read({ id }: Actor, { text, file }: Pick<BeginDraftRequest, 'text' | 'file'>): Promise<UnderstoodDocument | null> {
    if (text !== undefined && file !== undefined) throw new TextAndFile();
    if (text === undefined && file === undefined) return null;
    const pointer = file === undefined ? '/text' : '/file';
    // A mark of Unicode at the start says that pasted words are words, whatever they begin with.
    const bytes = file === undefined ? Buffer.from(`\ufeff${text}`) : Buffer.from(file, 'base64');
    const read = await this.places.within(id, () => readFileApart(bytes)).catch((error: unknown) => {
      throw error instanceof Unreadable ? new FileNotRead(pointer, error.message) : error;
    });
    if (!read.reading) throw new NoBriefing(pointer, read.refusal);
    const document = draftOfReading(read.reading);
    const [fault] = readDraft(document).faults ?? [];
    if (fault) throw new TooMuchForADraft(pointer, fault);
    return { document, source: sourceLines(read.text) };
  }
}
