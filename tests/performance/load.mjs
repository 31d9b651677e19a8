import { Agent, request } from 'node:http';

/**
 * Asks over and over through so many connections for so many seconds.
 * @param {{port: number, connections: number, seconds: number, next: (connection: number) => {method: string, path: string, headers: object, body?: string}}} order
 * @returns {Promise<{perSecond: number, p50: number, p95: number, p99: number}>} answers a second, and milliseconds. Throws when one was refused.
 */
export async function load({ port, connections, seconds, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async (_, nth) => {
      while (performance.now() < end) {
        const began = performance.now();
        await ask(agent, port, next(nth));
        took.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.floor(took.length * share)];
  return { perSecond: took.length / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function ask(agent, port, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const asked = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode < 300 ? resolve() : reject(new Error(`${method} was answered ${response.statusCode}`))));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
