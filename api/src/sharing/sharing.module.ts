import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries';
import { CommentController } from './comment.controller';
import { CommentRepository } from './comment.repository';
import { CommentService } from './comment.service';
import { ShareController } from './share.controller';
import { ShareRepository } from './share.repository';
import { ShareService } from './share.service';

@Module({
  imports: [EntriesModule],
  controllers: [ShareController, CommentController],
  providers: [ShareRepository, ShareService, CommentRepository, CommentService],
})
export class SharingModule {}
