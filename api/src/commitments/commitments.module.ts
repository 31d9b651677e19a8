import { Module } from '@nestjs/common';
import { CommitmentController } from './commitment.controller';
import { CommitmentRepository } from './commitment.repository';
import { CommitmentService } from './commitment.service';

@Module({ controllers: [CommitmentController], providers: [CommitmentRepository, CommitmentService], exports: [CommitmentService] })
export class CommitmentsModule {}
