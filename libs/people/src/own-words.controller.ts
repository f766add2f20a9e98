import { Body, Controller, HttpCode, Patch } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { OwnWordsDto } from './dto/own-words.dto.js';
import { OwnWordsService } from './own-words.service.js';

@ApiTags('people')
@Controller('api/v1/me')
export class OwnWordsController {
  constructor(private readonly ownWords: OwnWordsService) {}

  @Can('change', 'Me')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Patch()
  choose(@Caller() caller: Ticket, @Body() body: OwnWordsDto): Promise<void> {
    return this.ownWords.choose(caller, body);
  }
}
