import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENT } from './lying-provider';

type ProviderMaker = new (issuer: string, settings: object) => { callback(): RequestListener };

/** A provider as hospitals run one, certified and unforgiving, with somebody at its own sign-in form. */
export class RealProvider {
  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  /** The address that it may send a browser back to is known once the product listens: `serve` begins then. */
  static async start(): Promise<RealProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RealProvider(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async serve(callback: string): Promise<void> {
    const { default: Provider } = (await import('oidc-provider' as string)) as { default: ProviderMaker };
    const provider = new Provider(this.issuer, {
      clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [callback] }],
      pkce: { required: () => true },
      cookies: { keys: ['a key of the test'] },
      // As a directory says it: also to whoever did not ask.
      conformIdTokenClaims: false,
      claims: { openid: ['sub', 'groups'], groups: ['groups'] },
      findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId, groups: ['administrators', 'educators'] }) }),
    });
    this.server.on('request', provider.callback());
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Walks a browser through its pages as somebody; the address at which it comes back. */
  async signsIn(address: string, login: string): Promise<string> {
    const cookies = new Map<string, string>();
    let [next, body]: [string, URLSearchParams | null] = [address, null];
    for (let step = 0; step < 12; step += 1) {
      const answer = await fetch(next, { method: body ? 'POST' : 'GET', redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(body ? { body } : {}) });
      for (const set of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/su) ?? [];
        cookies.set(name, value);
      }
      const to = answer.headers.get('location');
      if (to) {
        [next, body] = [new URL(to, next).href, null];
        if (!next.startsWith(this.issuer)) return next.replace(/^https?:\/\/[^/]+/u, '');
        continue;
      }
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1];
      if (prompt === undefined) throw new Error(`The provider shows ${answer.status} and no form.`);
      [next, body] = [new URL(/action="([^"]+)"/u.exec(page)?.[1] ?? '', next).href, new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'x' } : {}) })];
    }
    throw new Error('The provider never sends the browser back.');
  }
}
