import type { ParamDecoratorEnhancer } from '@nestjs/common';
import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';

/** Lets a parameter that reads a header say so in the API's description. */
export function describedHeader(header: ApiHeaderOptions): ParamDecoratorEnhancer {
  return (target: object, method) => {
    const descriptor = method === undefined ? undefined : Object.getOwnPropertyDescriptor(target, method);
    if (method !== undefined && descriptor !== undefined) ApiHeader(header)(target, method, descriptor);
  };
}
