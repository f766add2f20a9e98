import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { SETTINGS, type Settings } from '#platform/config';
import { Public } from '#platform/http';
import { DemoClockService } from './demo-clock.service.js';
import { ClockView, MoveClockDto } from './dto/demo-clock.dto.js';
import { DemoMailView } from './dto/demo-mail.view.js';
import { DemoMailbox } from './mail/demo-mailbox.js';

/** Only in the demo; elsewhere these routes do not exist. */
@ApiTags('demo')
@Controller('api/v1/demo')
export class DemoFollowUpController {
  private readonly mailbox: DemoMailbox;

  constructor(
    private readonly clock: DemoClockService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.mailbox = new DemoMailbox(settings.dataDir);
  }

  @Public('in the demo anyone may see what would have been sent')
  @Get('mail')
  @ApiOkResponse({ type: DemoMailView })
  async letters(): Promise<DemoMailView> {
    const letters = await this.mailbox.letters();
    return { items: letters.map(({ at, ...letter }) => ({ ...letter, sentAt: at })) };
  }

  @Public('in the demo anyone may let time pass')
  @Post('clock')
  @HttpCode(200)
  @ApiOkResponse({ type: ClockView })
  moveClock(@Body() { to }: MoveClockDto): Promise<ClockView> {
    return this.clock.moveTo(to);
  }
}
