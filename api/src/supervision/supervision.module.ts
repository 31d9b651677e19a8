import { Module } from '@nestjs/common';
import { SupervisionController } from './supervision.controller';
import { SupervisionRepository } from './supervision.repository';

@Module({ controllers: [SupervisionController], providers: [SupervisionRepository] })
export class SupervisionModule {}
