import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { MyDataService } from './my-data.service.js';
import { MyDataView } from './my-data.view.js';

@ApiTags('me')
@Controller('api/v1/me')
export class MyDataController {
  constructor(private readonly myData: MyDataService) {}

  @Can('read', 'Me')
  @Get('export')
  @ApiOkResponse({ type: MyDataView })
  async export(@Caller() caller: Ticket): Promise<StreamableFile> {
    return new StreamableFile(await this.myData.make(caller), {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="om-meg.json"',
    });
  }
}
