import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { CommentDraftRepository } from './comment-draft.repository';
import { CommentDraftService } from './comment-draft.service';
import { CommentRelease } from './comment-release';
import { CommentController } from './comment.controller';
import { CommentRepository } from './comment.repository';
import { CommentService } from './comment.service';
import { ShareController } from './share.controller';
import { ShareRepository } from './share.repository';
import { ShareService } from './share.service';

@Module({
  imports: [EntriesModule],
  controllers: [ShareController, CommentController],
  providers: [ShareRepository, ShareService, CommentRepository, CommentService, CommentDraftRepository, CommentDraftService, CommentRelease],
})
export class SharingModule {}
