import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/http';
import { DemoPersonsView } from '../dto/demo-persons.view.js';
import { DemoDirectory } from './demo-persons.js';

/** Only in the demo; elsewhere the route does not exist. */
@ApiTags('demo')
@Controller('api/v1/demo')
export class DemoController {
  constructor(@Inject(DemoDirectory) private readonly directory: DemoDirectory) {}

  @Public('the demo tells anyone whom one can log in as')
  @Get('persons')
  @ApiOkResponse({ type: DemoPersonsView })
  list(): DemoPersonsView {
    const items = this.directory
      .persons()
      .map(({ loginHint, name, role, municipality }) => ({ loginHint, name, role, municipality }));
    return { items };
  }
}
