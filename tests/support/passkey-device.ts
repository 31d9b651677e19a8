import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { PasskeyChallengeResponse } from '@afterword/api-types';

interface Shown { readonly origin?: string; readonly host?: string; readonly verified?: boolean; readonly uses?: number }

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_CREDENTIAL = 0x40;

/** A phone or a stick that makes and shows one passkey, as a browser hands it on; it can be made to lie. */
export class PasskeyDevice {
  private readonly key: KeyObject;
  private readonly cose: Buffer;
  readonly id = randomBytes(32);
  private readonly site: URL;

  constructor(url: string) {
    this.site = new URL(url.replace('127.0.0.1', 'localhost'));
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.key = privateKey;
    // A map of five: EC2, ES256, P-256, x and y (RFC 9053).
    this.cose = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')]);
  }

  /** Answers a challenge to make a passkey. */
  makes({ options }: PasskeyChallengeResponse, { origin, host, verified = true }: Shown = {}): object {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const about = Buffer.concat([this.about(host, PRESENT | WITH_CREDENTIAL | (verified ? VERIFIED : 0), 0), Buffer.alloc(16), length, this.id, this.cose]);
    // A map of three: fmt "none", attStmt {}, authData.
    const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'), Buffer.from([0x58, about.length]), about]);
    return this.credential({ clientDataJSON: this.said('webauthn.create', options, origin).toString('base64url'), attestationObject: attestation.toString('base64url') });
  }

  /** Answers a challenge to show it. */
  shows({ options }: PasskeyChallengeResponse, { origin, host, verified = true, uses = 0 }: Shown = {}): object {
    const [about, said] = [this.about(host, PRESENT | (verified ? VERIFIED : 0), uses), this.said('webauthn.get', options, origin)];
    const signature = createSign('sha256').update(about).update(createHash('sha256').update(said).digest()).sign(this.key);
    return this.credential({ clientDataJSON: said.toString('base64url'), authenticatorData: about.toString('base64url'), signature: signature.toString('base64url') });
  }

  private about(host: string | undefined, flags: number, uses: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(uses);
    return Buffer.concat([createHash('sha256').update(host ?? this.site.hostname).digest(), Buffer.from([flags]), counter]);
  }

  private said(type: string, options: Record<string, unknown>, origin: string | undefined): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: options['challenge'], origin: origin ?? this.site.origin, crossOrigin: false }));
  }

  private credential(response: object): object {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}
