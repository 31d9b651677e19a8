import { Module } from '@nestjs/common';
import { BriefingController } from './briefing.controller';
import { BriefingRepository } from './briefing.repository';
import { Taxonomy } from './taxonomy';

@Module({ controllers: [BriefingController], providers: [BriefingRepository, Taxonomy], exports: [Taxonomy] })
export class BriefingsModule {}
