import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { EventController } from './event.controller';
import { EventRepository } from './event.repository';
import { EventStreams } from './event-streams';

@Module({ imports: [IdentityModule], controllers: [EventController], providers: [EventRepository, EventStreams] })
export class EventsModule {}
