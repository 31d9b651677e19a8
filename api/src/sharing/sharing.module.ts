import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { CommentDraftRepository } from './comment-draft.repository';
import { CommentDraftService } from './comment-draft.service';
import { CommentRelease } from './comment-release';
import { CommentController } from './comment.controller';
import { CommentRepository } from './comment.repository';
import { CommentService } from './comment.service';
import { ConcernNoteController } from './concern-note.controller';
import { ConcernNoteRepository } from './concern-note.repository';
import { ConcernNoteService } from './concern-note.service';
import { ShareController } from './share.controller';
import { ShareRepository } from './share.repository';
import { ShareService } from './share.service';

@Module({
  imports: [EntriesModule],
  controllers: [ShareController, CommentController, ConcernNoteController],
  providers: [ShareRepository, ShareService, CommentRepository, CommentService, CommentDraftRepository, CommentDraftService, CommentRelease, ConcernNoteRepository, ConcernNoteService],
})
export class SharingModule {}
