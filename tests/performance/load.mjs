import { Agent, request } from 'node:http';

/**
 * Asks over and over through so many connections for so many seconds.
 * @param {{port: number, connections: number, seconds: number, next: () => {method: string, path: string, headers: object, body?: string}}} order
 * @returns {Promise<{perSecond: number, p50: number, p99: number}>} answers a second, and milliseconds. Throws when one was refused.
 */
export async function load({ port, connections, seconds, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const took = [];
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await ask(agent, port, next());
        took.push(performance.now() - began);
      }
    }),
  );
  agent.destroy();
  took.sort((a, b) => a - b);
  return { perSecond: took.length / seconds, p50: took[Math.floor(took.length * 0.5)], p99: took[Math.floor(took.length * 0.99)] };
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
