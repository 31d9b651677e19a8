import { get } from 'node:http';
import { createServer } from 'node:net';
import { PlainFailure } from '../setup/progress.mjs';

/** Where the product will listen: PORT (3000) and HOST (this machine only). Throws a sentence for what is no port. */
export function wantedAddress() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainFailure(`PORT should be a number from 1 to 65535, and it is "${process.env.PORT}".`);
  const host = process.env.HOST || '127.0.0.1';
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { host, port, url: `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}` };
}

/** Throws one sentence when nothing can listen there. @param {{host: string, port: number}} address */
export function demandFree({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new PlainFailure(reason(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function reason(error, host, port) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken by another program; choose another, for example PORT=${port === 65_535 ? 3000 : port + 1} npm start.`;
  if (error.code === 'EACCES') return `This account may not listen on port ${port}; choose one above 1023, for example PORT=3000 npm start.`;
  return `Nothing can listen on ${host}, port ${port}: ${error.message}.`;
}

/** True when the product answers that it is well. @param {string} url */
export function isHealthy(url) {
  return new Promise((resolve) => {
    const asked = get(`${url}/api/readiness`, { timeout: 2000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(false));
  });
}
