/** One event of the API's stream: what kind of thing changed, which one, and whether it has gone. */
export interface News {
  readonly kind: string;
  readonly id?: string;
  readonly gone?: boolean;
}

/** Takes a stream of server-sent events apart as its text arrives, in whatever pieces. */
export class EventText {
  private rest = '';

  /** The events that are complete with this piece. What cannot be read is left out. */
  take(piece: string): News[] {
    this.rest += piece;
    const parts = this.rest.split('\n\n');
    this.rest = parts.pop() ?? '';
    return parts.flatMap((part) => {
      const [, kind, data] = /^event: (\S+)\ndata: (.*)$/u.exec(part) ?? [];
      if (!kind) return [];
      try {
        return [{ ...(JSON.parse(data ?? '{}') as object), kind }];
      } catch {
        return [];
      }
    });
  }
}
