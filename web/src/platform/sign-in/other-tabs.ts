import { Injectable } from '@angular/core';

/** What a tab tells the others of this browser: that somebody signed in, that the sign-in ended, that somebody is here. Never a name or a word. */
export type TabNews = { readonly kind: 'began'; readonly person: string } | { readonly kind: 'ended' } | { readonly kind: 'active' };

/** The other tabs of this browser, which have the same cookie and may show somebody else. */
@Injectable({ providedIn: 'root' })
export class OtherTabs {
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('afterword');

  tell(news: TabNews): void {
    this.channel?.postMessage(news);
  }

  hear(listener: (news: TabNews) => void): void {
    this.channel?.addEventListener('message', (event: MessageEvent<TabNews>) => listener(event.data));
  }
}
