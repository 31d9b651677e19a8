import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '../platform/authorization';
import { Id } from '../platform/problems/id.pipe';
import { GroupSupervisionRequest } from './group-supervision.dto';
import { GroupSupervisionListResponse, GroupSupervisionResponse } from './group-supervision.response';
import { GroupSupervisionService } from './group-supervision.service';

@ApiTags('supervision')
@Controller('group-supervisions')
export class GroupSupervisionController {
  constructor(private readonly groups: GroupSupervisionService) {}

  @Get()
  @Allow('staff')
  @ApiOperation({ summary: 'Supervision in a group: what I recorded, and where I took part' })
  @ApiOkResponse({ type: GroupSupervisionListResponse })
  async list(@By() actor: Actor): Promise<GroupSupervisionListResponse> {
    return this.groups.list(actor);
  }

  @Post()
  @Allow('staff')
  @ApiOperation({ summary: 'Record that a group met: the day and who took part, nothing that was said' })
  @ApiCreatedResponse({ type: GroupSupervisionResponse })
  async record(@By() actor: Actor, @Body() body: GroupSupervisionRequest): Promise<GroupSupervisionResponse> {
    return this.groups.record(actor, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('staff')
  @ApiOperation({ summary: 'Take back what I recorded by mistake; it stays in sight and counts no more' })
  async takeBack(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    await this.groups.takeBack(actor, id);
  }
}
