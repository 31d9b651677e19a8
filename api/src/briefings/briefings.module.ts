import { Module } from '@nestjs/common';
import { BriefingController } from './briefing.controller';
import { BriefingDraftController } from './briefing-draft.controller';
import { BriefingDraftRepository } from './briefing-draft.repository';
import { BriefingDraftService } from './briefing-draft.service';
import { BriefingPublicationService } from './briefing-publication.service';
import { BriefingRetirementController } from './briefing-retirement.controller';
import { BriefingRepository } from './briefing.repository';
import { BriefingService } from './briefing.service';
import { DocumentReading } from './document-reading';
import { ReadMarksRepository } from './read-marks.repository';
import { ReadMarks } from './read-marks.service';
import { Taxonomy } from './taxonomy';

@Module({
  controllers: [BriefingController, BriefingDraftController, BriefingRetirementController],
  providers: [
    BriefingRepository, BriefingService, BriefingDraftRepository, BriefingDraftService, BriefingPublicationService, DocumentReading,
    ReadMarks, ReadMarksRepository, Taxonomy,
  ],
  exports: [ReadMarks, Taxonomy],
})
export class BriefingsModule {}
