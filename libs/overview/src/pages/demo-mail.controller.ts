import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DemoMailbox } from '#follow-up';
import { SETTINGS, type Settings } from '#platform/config';
import { Public, type HttpReply } from '#platform/http';
import { mailPage } from './mail-page.js';
import { sendPage } from './pages.controller.js';

/** Only in the demo; elsewhere there is no such page. */
@ApiExcludeController()
@Controller('demo/mail')
export class DemoMailPageController {
  private readonly mailbox: DemoMailbox;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.mailbox = new DemoMailbox(settings.dataDir);
  }

  @Public('in the demo anyone may see what would have been sent')
  @Get()
  async show(@Res() reply: HttpReply): Promise<void> {
    sendPage(reply, mailPage(await this.mailbox.letters()), this.settings);
  }
}
