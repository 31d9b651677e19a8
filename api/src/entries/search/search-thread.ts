import { parentPort } from 'node:worker_threads';
import { OpenedJournals } from './opened-journals';
import type { Order } from './orders';

const LOOK_MS = 15_000;

/** A thread of its own, so that nobody waits while somebody's entries are opened and searched. */
const journals = new OpenedJournals();
parentPort?.on('message', (order: Order) => parentPort?.postMessage(journals.carryOut(order, Date.now())));
setInterval(() => journals.letGo(Date.now()), LOOK_MS).unref();
