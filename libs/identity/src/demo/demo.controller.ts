import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '#platform/clock';
import { checkNationalNumber, digitsOf } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { Public } from '#platform/http';
import { DemoPersonsView } from '../dto/demo-persons.view.js';
import { EnterDemoPersonsDto, type EnterDemoPersonDto } from '../dto/enter-demo-persons.dto.js';
import { DemoDirectory } from './demo-persons.js';

/** Only in the demo; elsewhere the routes do not exist. */
@ApiTags('demo')
@Controller('api/v1/demo')
export class DemoController {
  constructor(
    @Inject(DemoDirectory) private readonly directory: DemoDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Public('the demo tells anyone whom one can log in as')
  @Get('persons')
  @ApiOkResponse({ type: DemoPersonsView })
  list(): DemoPersonsView {
    const items = this.directory
      .persons()
      .map(({ loginHint, name, role, municipality }) => ({ loginHint, name, role, municipality }));
    return { items };
  }

  @Public(
    'in the demo anyone may make up a person and log in as them; a number a living person could have is refused',
  )
  @Post('persons')
  @HttpCode(204)
  @ApiNoContentResponse()
  enter(@Body() { items }: EnterDemoPersonsDto): void {
    items.forEach((one, index) => {
      this.assertMadeUp(one, index);
    });
    for (const { nationalNumber, acr = 'high', ...person } of items)
      if (!this.directory.enter({ ...person, acr, pid: digitsOf(nationalNumber) }))
        throw platformErrors['already-exists']();
  }

  private assertMadeUp({ country, nationalNumber }: EnterDemoPersonDto, index: number): void {
    const today = this.clock.now().slice(0, 10);
    const answer = checkNationalNumber(country, digitsOf(nationalNumber), today);
    const madeUp = country === 'NO' ? 'synthetic' : 'temporary';
    if (answer.valid && answer.because === madeUp) return;
    const errors = [{ field: `items.${index}.nationalNumber`, faults: ['not-synthetic'] }];
    throw platformErrors['invalid-request']({ errors });
  }
}
