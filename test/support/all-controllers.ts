import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';

/** Beside this file stand the libs as they were written, or as they were built. */
const here = fileURLToPath(import.meta.url);
const libs = join(dirname(here), '../../libs');
const ending = extname(here);
const isController = (file: string): boolean =>
  file.endsWith(`.controller${ending}`) && !file.includes('.spec.');

/** Controllers that stand beside what they show. */
const elsewhere = [
  `platform/http/src/api-description${ending}`,
  `platform/http/src/well-known.module${ending}`,
];

/** Every controller there is in the libs, found by its file: none can be left out by forgetting to name it. */
export async function allControllers(): Promise<Type[]> {
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(isController).sort();
  const found: Type[] = [];
  for (const file of [...files, ...elsewhere]) {
    const exported = (await import(join(libs, file))) as Record<string, unknown>;
    for (const one of Object.values(exported))
      if (
        typeof one === 'function' &&
        Reflect.hasMetadata(PATH_METADATA, one) &&
        !found.includes(one as Type)
      )
        found.push(one as Type);
  }
  return found;
}

/** `GET /api/v1/me`, as a caller writes it. */
export function addressesOf(controller: Type): string[] {
  const prototype = controller.prototype as Record<string, object>;
  const base = pathOf(controller);
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    if (handler === undefined || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
    const path = [base, pathOf(handler)].filter((part) => part !== '').join('/');
    return [`${RequestMethod[method]} /${path.replace(/:(\w+)/g, '{$1}')}`];
  });
}

function pathOf(target: object): string {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | undefined;
  return (path ?? '').replace(/^\/|\/$/g, '');
}
