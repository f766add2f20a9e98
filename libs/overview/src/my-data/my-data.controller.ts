import { Controller, Get, Header } from '@nestjs/common';
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
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="om-meg.json"')
  @ApiOkResponse({ type: MyDataView })
  export(@Caller() caller: Ticket): Promise<string> {
    return this.myData.make(caller);
  }
}
