import { Module } from '@nestjs/common';
import { PublicationService } from './publication.service';
import { TrendsController } from './trends.controller';
import { TrendsRepository } from './trends.repository';
import { TrendsService } from './trends.service';

@Module({ controllers: [TrendsController], providers: [TrendsRepository, TrendsService, PublicationService], exports: [PublicationService, TrendsService] })
export class TrendsModule {}
