/** Where a caller says that its own trace stands. */
export interface Caller {
  readonly traceId: string;
  readonly spanId: string;
}

const shape = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;

/** Reads a W3C traceparent; whatever is not one, or points nowhere, is as if nothing had been sent. */
export function callerOf(traceparent: unknown): Caller | undefined {
  if (typeof traceparent !== 'string' || traceparent.startsWith('ff')) return undefined;
  const [, traceId = '', spanId = ''] = shape.exec(traceparent) ?? [];
  if (/^0*$/.test(traceId) || /^0*$/.test(spanId)) return undefined;
  return { traceId, spanId };
}
