import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { Clock } from './platform/clock/clock';
import type { Configuration } from './platform/config/configuration';
import { contractOf } from './platform/openapi/openapi';

/** Prints the contract. A preview builds nothing and connects to nothing. */
async function main(): Promise<void> {
  const app = await NestFactory.create(AppModule.with({} as Configuration, new Clock()), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  process.stdout.write(`${JSON.stringify(contractOf(app), null, 2)}\n`);
}

void main();
