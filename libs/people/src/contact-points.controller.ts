import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import { Caller, Can, Idempotent, type Click } from '#platform/http';
import { ContactPointsService } from './contact-points.service.js';
import { contactKinds } from './rules/contact-point.js';
import { ContactPointView, KeepContactPointDto, NameReaderDto } from './dto/contact-point.dto.js';

const kindParam = { name: 'kind', enum: contactKinds };

@ApiTags('people')
@Controller('api/v1')
export class ContactPointsController {
  constructor(private readonly contactPoints: ContactPointsService) {}

  @Can('read', 'Me')
  @ApiParam(kindParam)
  @ApiOkResponse({ type: ContactPointView })
  @Get('me/contact-points/:kind')
  readOwn(@Caller() caller: Ticket, @Param('kind') kind: string): Promise<ContactPointView> {
    return this.contactPoints.readOwn(caller, kind);
  }

  @Can('change', 'Me')
  @ApiParam(kindParam)
  @ApiOkResponse({ type: ContactPointView })
  @Put('me/contact-points/:kind')
  keepOwn(
    @Caller() caller: Ticket,
    @Param('kind') kind: string,
    @Body() body: KeepContactPointDto,
  ): Promise<ContactPointView> {
    return this.contactPoints.keepOwn(caller, kind, body);
  }

  @Can('read', 'Vault')
  @ApiParam(kindParam)
  @ApiOkResponse({ type: ContactPointView })
  @Get('families/:familyId/persons/:personId/contact-points/:kind')
  readFor(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('personId') personId: string,
    @Param('kind') kind: string,
  ): Promise<ContactPointView> {
    return this.contactPoints.readFor(caller, familyId, personId, kind);
  }

  @Can('add', 'Vault')
  @ApiParam(kindParam)
  @ApiOkResponse({ type: ContactPointView })
  @Put('families/:familyId/persons/:personId/contact-points/:kind')
  keepFor(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('personId') personId: string,
    @Param('kind') kind: string,
    @Body() body: KeepContactPointDto,
  ): Promise<ContactPointView> {
    return this.contactPoints.keepFor(caller, { familyId, personId }, kind, body);
  }

  @Can('appoint', 'Vault')
  @ApiNoContentResponse()
  @HttpCode(204)
  @Post('admin/protected-readers')
  nameReader(
    @Caller() caller: Ticket,
    @Body() body: NameReaderDto,
    @Idempotent() click: Click | undefined,
  ): Promise<void> {
    return this.contactPoints.nameReader(caller, body, click);
  }
}
