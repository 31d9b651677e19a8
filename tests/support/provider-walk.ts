import type { WayToProviderResponse } from '@afterword/api-types';
import { Browser } from './browser';
import type { LyingProvider, Said } from './lying-provider';

/** A browser that goes to a provider and comes back from it as from another site: with the one cookie that is allowed to, and not the sign-in. */
export class ProviderWalk extends Browser {
  constructor(private readonly site: string, private readonly provider: LyingProvider) {
    super(site);
  }

  /** Where the provider would send it, having said this. */
  async goes(path: string, said: Said, body?: object, changed: Record<string, string> = {}): Promise<string> {
    const { status, json } = await this.asks<WayToProviderResponse>('POST', path, body);
    if (status !== 200) throw new Error(`It was not sent anywhere: ${status}.`);
    return this.provider.answer(json.address, said, changed);
  }

  /** Where it is sent on here. */
  async returns(back: string): Promise<string> {
    const cookie = this.cookies.has('afterword-sso') ? `afterword-sso=${this.cookies.get('afterword-sso')}` : '';
    const answer = await fetch(`${this.site}${back}`, { headers: { cookie, 'sec-fetch-site': 'cross-site' }, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
      if (value === '') this.cookies.delete(name); else this.cookies.set(name, value);
    }
    return answer.headers.get('location') ?? '';
  }

  async walks(path: string, said: Said, body?: object): Promise<string> {
    return this.returns(await this.goes(path, said, body));
  }
}
