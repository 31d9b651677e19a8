import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { SignpostController } from './signpost.controller';
import { SignpostRepository } from './signpost.repository';
import { SignpostService } from './signpost.service';

@Module({ imports: [AuditModule], controllers: [SignpostController], providers: [SignpostRepository, SignpostService] })
export class SignpostsModule {}
