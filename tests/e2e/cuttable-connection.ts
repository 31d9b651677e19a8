import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to the product that can be cut, with everything that is open on it: a browser that is told to be offline keeps its streams. */
export class CuttableConnection {
  /** how often somebody tried to come through while it was cut */
  refused = 0;
  /** how often something came from the product */
  answered = 0;
  private readonly open = new Set<Socket>();
  private isCut = false;
  private readonly server: Server;

  private constructor(to: number) {
    this.server = createServer((near) => {
      if (this.isCut) {
        this.refused += 1;
        near.destroy();
        return;
      }
      const far = connect(to, '127.0.0.1').on('data', () => (this.answered += 1));
      for (const [one, other] of [[near, far], [far, near]] as const) {
        this.open.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.open.delete(one);
          other.destroy();
        });
      }
    });
  }

  static async to(address: string): Promise<CuttableConnection> {
    const connection = new CuttableConnection(Number(new URL(address).port));
    await new Promise<void>((resolve) => connection.server.listen(0, '127.0.0.1', resolve));
    return connection;
  }

  /** where a browser finds the product at the near end */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.isCut = true;
    for (const socket of this.open) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  end(): void {
    this.cut();
    this.server.close();
  }
}
