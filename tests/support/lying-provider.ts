import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT = { clientId: 'afterword', clientSecret: 'a secret of thirty-two letters.....', groups: null };

/** What a provider says in an ID token, and how it signs it. */
export interface Said {
  readonly claims?: Record<string, unknown>;
  readonly signedBy?: 'its key' | 'another key' | 'the client secret' | 'nobody';
}

/** A provider that says whatever a test has it say. It keeps no sessions: `answer` is what a browser would bring back. */
export class LyingProvider {
  private readonly keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private readonly other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  private said: Said = {};
  private asked = new URLSearchParams();
  /** what the last exchange of a code was sent with */
  exchanged = new URLSearchParams();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<LyingProvider> {
    let provider: LyingProvider | null = null;
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const answer = provider?.answers(request.url ?? '', body);
        response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    provider = new LyingProvider(server);
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The address to which it sends the browser back, for where the browser was sent to. */
  answer(address: string, said: Said, changed: Record<string, string> = {}): string {
    this.said = said;
    this.asked = new URL(address).searchParams;
    const back = new URL(this.asked.get('redirect_uri') ?? '');
    for (const [name, value] of Object.entries({ code: 'a-code', state: this.asked.get('state') ?? '', ...changed })) back.searchParams.set(name, value);
    return back.pathname + back.search;
  }

  private answers(path: string, body: string): object | null {
    if (path === '/.well-known/openid-configuration') {
      return {
        issuer: this.issuer, authorization_endpoint: `${this.issuer}/auth`, token_endpoint: `${this.issuer}/token`, jwks_uri: `${this.issuer}/keys`,
        response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'],
      };
    }
    if (path === '/keys') return { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] };
    if (path !== '/token') return null;
    this.exchanged = new URLSearchParams(body);
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: this.issuer, aud: CLIENT.clientId, sub: 'somebody', iat: now, exp: now + 300, nonce: this.asked.get('nonce'), auth_time: now, ...this.said.claims };
    return { access_token: 'x', token_type: 'Bearer', expires_in: 300, id_token: this.signed(claims) };
  }

  private signed(claims: object): string {
    const by = this.said.signedBy ?? 'its key';
    const alg = by === 'nobody' ? 'none' : by === 'the client secret' ? 'HS256' : 'RS256';
    const text = [{ alg, kid: 'one' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    if (by === 'nobody') return `${text}.`;
    if (by === 'the client secret') return `${text}.${createHmac('sha256', CLIENT.clientSecret).update(text).digest('base64url')}`;
    const key: KeyObject = (by === 'its key' ? this.keys : this.other).privateKey;
    return `${text}.${createSign('sha256').update(text).sign(key).toString('base64url')}`;
  }
}
