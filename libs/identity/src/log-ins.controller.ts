import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { LogInsView } from './dto/log-ins.view.js';
import { LogInsService } from './log-ins.service.js';

@ApiTags('me')
@Controller('api/v1/me/log-ins')
export class LogInsController {
  constructor(private readonly logIns: LogInsService) {}

  @Can('read', 'Me')
  @Get()
  @ApiOkResponse({ type: LogInsView })
  mine(@Caller() caller: Ticket): Promise<LogInsView> {
    return this.logIns.mine(caller);
  }

  @Can('change', 'Me')
  @Post('end-others')
  @HttpCode(204)
  @ApiNoContentResponse()
  endOthers(@Caller() caller: Ticket): Promise<void> {
    return this.logIns.endOthers(caller);
  }

  @Can('change', 'Me')
  @Post(':logInId/end')
  @HttpCode(204)
  @ApiNoContentResponse()
  end(@Caller() caller: Ticket, @Param('logInId', ParseUUIDPipe) id: string): Promise<void> {
    return this.logIns.end(caller, id);
  }
}
