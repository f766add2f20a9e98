import 'reflect-metadata';
import type { INestApplication, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { isKnownNeed } from '#platform/access';
import { needKey, publicKey, type Need } from './decorators.js';

const bodyArgument = '3';

export interface Route {
  /** `Controller_method`, as the API description names the operation. */
  readonly name: string;
  readonly isPublic: boolean;
  readonly fault:
    'no-need-and-not-public' | 'both-needed-and-public' | 'unknown-need' | 'body-without-form' | undefined;
}

/** Silence stops the boot: a route that says neither who may use it nor why anyone may does not start. */
export function assertRoutesAreGuarded(app: INestApplication): void {
  const faults = routesOf(app).filter((route) => route.fault !== undefined);
  if (faults.length === 0) return;
  const list = faults.map((route) => `${route.name}: ${route.fault ?? ''}`).join('\n  ');
  throw new Error(`Routes that do not say who may use them, or take a body nobody checks:\n  ${list}`);
}

export function routesOf(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  const types = new Set(
    controllers.map((wrapper) => wrapper.metatype).filter((type) => typeof type === 'function'),
  );
  return [...types].flatMap((type) => routesIn(type as Type));
}

function routesIn(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, (...args: never[]) => unknown>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((name) => ({ name, handler: prototype[name] }))
    .filter(({ handler }) => handler !== undefined && Reflect.hasMetadata(PATH_METADATA, handler))
    .map(({ name, handler }) => ({
      name: operationName(controller.name, name),
      isPublic: isMarked(publicKey, controller, handler),
      fault: markFault(controller, handler) ?? bodyFault(controller, prototype, name),
    }));
}

export function operationName(controller: string, method: string): string {
  return `${controller.replace(/Controller$/, '')}_${method}`;
}

function isMarked(key: symbol, controller: Type, handler: object | undefined): boolean {
  return (handler !== undefined && Reflect.hasMetadata(key, handler)) || Reflect.hasMetadata(key, controller);
}

function markFault(controller: Type, handler: object | undefined): Route['fault'] {
  if (handler === undefined || !Reflect.hasMetadata(METHOD_METADATA, handler)) return undefined;
  const [isNeeded, isPublic] = [needKey, publicKey].map((key) => isMarked(key, controller, handler));
  if (isNeeded === isPublic) return isPublic === true ? 'both-needed-and-public' : 'no-need-and-not-public';
  const need = (Reflect.getMetadata(needKey, handler) ?? Reflect.getMetadata(needKey, controller)) as
    Need | undefined;
  return need === undefined || isKnownNeed(need) ? undefined : 'unknown-need';
}

/** A body typed as a list, a plain object or a bare value passes the validator unread. */
function bodyFault(controller: Type, prototype: object, name: string): Route['fault'] {
  const args = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) as
    Record<string, { index: number; data?: unknown }> | undefined;
  const types = Reflect.getMetadata('design:paramtypes', prototype, name) as unknown[] | undefined;
  const bare = new Set<unknown>([undefined, Object, Array, String, Number, Boolean]);
  const bodies = Object.entries(args ?? {}).filter(([key]) => key.split(':')[0] === bodyArgument);
  return bodies.some(([, { index, data }]) => data !== undefined || bare.has(types?.[index]))
    ? 'body-without-form'
    : undefined;
}
