import 'reflect-metadata';
import { Body, Controller, Get, Post, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { describe, expect, it } from '@jest/globals';
import type { INestApplication } from '@nestjs/common';
import { Can, Public } from './decorators.js';
import { assertRoutesAreGuarded, routesOf } from './route-check.js';

class Form {
  name!: string;
}

@Controller('good')
class GoodController {
  @Can('read', 'Plan')
  @Get()
  read(): void {
    return;
  }
  @Public('for the test')
  @Post()
  write(@Body() form: Form): Form {
    return form;
  }
  notARoute(): void {
    return;
  }
}

@Controller('silent')
class SilentController {
  @Get()
  read(): void {
    return;
  }
}

@Public('the whole of it')
@Controller('both')
class BothController {
  @Can('read', 'Plan')
  @Get()
  read(): void {
    return;
  }
}

@Can('add', 'Plan')
@Controller('bodies')
class BodiesController {
  @Post('list')
  list(@Body() list: Form[]): Form[] {
    return list;
  }
  @Post('field')
  field(@Body('name') name: string): string {
    return name;
  }
  @Post('anything')
  anything(@Body() body: unknown): unknown {
    return body;
  }
}

@Controller('unknown')
class UnknownController {
  @Can('fly' as never, 'Plan')
  @Get()
  read(): void {
    return;
  }
}

function appWith(...types: Type[]): INestApplication {
  const controllers = new Map(types.map((metatype) => [metatype, { metatype }]));
  const modules = new Map([['m', { controllers }]]);
  return { get: (what: unknown) => (what === ModulesContainer ? modules : undefined) } as never;
}

describe('the boot', () => {
  it('goes on when every route says who may use it or why anyone may', () => {
    expect(() => assertRoutesAreGuarded(appWith(GoodController))).not.toThrow();
    expect(routesOf(appWith(GoodController))).toEqual([
      { name: 'Good_read', isPublic: false, fault: undefined },
      { name: 'Good_write', isPublic: true, fault: undefined },
    ]);
  });

  it.each([
    [SilentController, 'Silent_read: no-need-and-not-public'],
    [BothController, 'Both_read: both-needed-and-public'],
    [UnknownController, 'Unknown_read: unknown-need'],
    [BodiesController, 'Bodies_list: body-without-form'],
    [BodiesController, 'Bodies_field: body-without-form'],
    [BodiesController, 'Bodies_anything: body-without-form'],
  ])('stops at %p', (controller, because) => {
    expect(() => assertRoutesAreGuarded(appWith(GoodController, controller))).toThrow(because);
  });
});
