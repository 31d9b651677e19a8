import { Module } from '@nestjs/common';
import { IdentifyingModule } from '../identifying';
import { TeamReflectionController } from './team-reflection.controller';
import { TeamReflectionRepository } from './team-reflection.repository';
import { TeamReflectionService } from './team-reflection.service';

@Module({ imports: [IdentifyingModule], controllers: [TeamReflectionController], providers: [TeamReflectionRepository, TeamReflectionService] })
export class TeamReflectionsModule {}
