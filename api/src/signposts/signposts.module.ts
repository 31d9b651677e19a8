import { Module } from '@nestjs/common';
import { SignpostController } from './signpost.controller';
import { SignpostRepository } from './signpost.repository';

@Module({ controllers: [SignpostController], providers: [SignpostRepository] })
export class SignpostsModule {}
