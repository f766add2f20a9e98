import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Ticket } from '#platform/database';
import {
  Caller,
  Can,
  Idempotent,
  TakesFile,
  type Click,
  type HttpReply,
  type HttpRequest,
} from '#platform/http';
import { PaperMadeView } from './dto/papers.view.js';
import { DocumentForm } from './dto/write-note.dto.js';
import { FilesService, type OpenedFile } from './files.service.js';
import { dispositionOf } from './rules/file-name.js';

const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('documents')
@Controller('api/v1/families/:familyId/papers')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  @Can('add', 'Paper')
  @Post('documents')
  @TakesFile()
  @ApiBody({ type: DocumentForm })
  @ApiCreatedResponse({ type: PaperMadeView })
  add(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Req() request: HttpRequest,
    @Idempotent() click?: Click,
  ): Promise<PaperMadeView> {
    return this.files.add(caller, familyId, request, click);
  }

  @Can('read', 'Paper')
  @Get(':paperId/file')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse(binary)
  async file(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('paperId') id: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return sent(reply, await this.files.open(caller, familyId, id, 'whole'));
  }

  /** A small picture of a picture, drawn by us. */
  @Can('read', 'Paper')
  @Get(':paperId/picture')
  @ApiProduces('image/jpeg')
  @ApiOkResponse(binary)
  async picture(
    @Caller() caller: Ticket,
    @Param('familyId') familyId: string,
    @Param('paperId') id: string,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<StreamableFile> {
    return sent(reply, await this.files.open(caller, familyId, id, 'small'));
  }
}

/** Kept by nobody on the way, opened in no page: whatever it is, it cannot run here. */
function sent(reply: HttpReply, { bytes, name, type }: OpenedFile): StreamableFile {
  void reply.headers({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  return new StreamableFile(bytes, { type, disposition: dispositionOf(name), length: bytes.length });
}
