import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can } from '#platform/http';
import { SeenByServiceView } from './dto/seen-by-service.view.js';
import { PreviewService } from './preview.service.js';

@ApiTags('consents')
@Controller('api/v1/families/:familyId/preview')
export class PreviewController {
  constructor(private readonly previews: PreviewService) {}

  /** What a service sees of the caller and of those the caller answers for. */
  @Can('read', 'Preview')
  @Get()
  @ApiOkResponse({ type: SeenByServiceView })
  show(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Query('service', ParseUUIDPipe) serviceId: string,
  ): Promise<SeenByServiceView> {
    return this.previews.of(caller, familyId, serviceId);
  }
}
