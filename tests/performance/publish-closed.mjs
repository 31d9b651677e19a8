// Publishes whatever closed months wait, by the product's own service in a process of its own, and says what that took.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Logger } = require('@nestjs/common');
const { readConfiguration } = require('../../api/dist/platform/config/configuration.js');
const { MasterKey } = require('../../api/dist/platform/sealing');
const { PublicationService } = require('../../api/dist/trends');

Logger.overrideLogger(false);
const settings = readConfiguration(process.env);
const clock = { openMonth: () => process.env.OPEN_MONTH, today: () => `${process.env.OPEN_MONTH}-01` };
const service = new PublicationService(settings, new MasterKey(settings.masterKey), clock, { add: () => undefined });
const [began, before] = [performance.now(), process.cpuUsage()];
const months = await service.publishClosedMonths();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({
  months: months.length,
  seconds: (performance.now() - began) / 1000 / months.length,
  processor: (user + system) / 1e6 / months.length,
  peak: process.resourceUsage().maxRSS / 1024,
}));
