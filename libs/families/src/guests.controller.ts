import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { GuestUntilDto, InviteGuestDto } from './dto/guests.dto.js';
import { GuestsView } from './dto/guests.view.js';
import { RecordedView } from './dto/records.dto.js';
import { GuestsService } from './guests.service.js';

@ApiTags('team')
@Controller('api/v1/families/:familyId/guests')
export class GuestsController {
  constructor(private readonly guests: GuestsService) {}

  @Can('add', 'Team')
  @Get()
  @ApiOkResponse({ type: GuestsView })
  async list(@Caller() caller: Ticket, @Param('familyId') familyId: string): Promise<GuestsView> {
    return { items: await this.guests.list(caller, familyId) };
  }

  @Can('add', 'Team')
  @Post()
  @ApiCreatedResponse({ type: RecordedView })
  invite(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Body() body: InviteGuestDto,
    @Idempotent() click?: Click,
  ): Promise<RecordedView> {
    return this.guests.invite(caller, familyId, body, click);
  }

  @Can('add', 'Team')
  @Post(':guestId/until')
  @HttpCode(204)
  @ApiNoContentResponse()
  setUntil(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('guestId') guestId: string,
    @Body() body: GuestUntilDto,
  ): Promise<void> {
    return this.guests.setUntil(caller, familyId, guestId, body.until);
  }

  @Can('add', 'Team')
  @Post(':guestId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('guestId') guestId: string,
  ): Promise<void> {
    return this.guests.setUntil(caller, familyId, guestId);
  }
}
