import {
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Span as Told,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { Stop } from '#platform/config';
import type { Caller } from './rules/traceparent.js';
import type { Kind, Span, SpanWish, Tracer } from './tracing.js';

export interface ExportWish {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Which share of requests and jobs is told of, from 0 to 1. */
  readonly share: number;
  readonly service: string;
}

/** Short enough that a collector that is away never holds up a stop. */
const patience = 3000;

const kinds = {
  request: SpanKind.SERVER,
  statement: SpanKind.CLIENT,
  job: SpanKind.CONSUMER,
} as const satisfies Record<Kind, SpanKind>;

/** OpenTelemetry, by hand: spans of ours alone, in batches, dropped when nobody takes them. */
export function exporting({ url, headers, share, service }: ExportWish): { tracer: Tracer; stop: Stop } {
  const exporter = new OTLPTraceExporter({ url: tracesAt(url), headers, timeoutMillis: patience });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter, { exportTimeoutMillis: patience })],
    forceFlushTimeoutMillis: patience,
  });
  const spans = provider.getTracer('velferdslab');
  const start = ({ kind, name, facts, parent, caller }: SpanWish): Span => {
    const around = parent instanceof Ours ? trace.setSpan(ROOT_CONTEXT, parent.told) : ROOT_CONTEXT;
    const options = { kind: kinds[kind], attributes: facts, links: linksTo(caller) };
    return new Ours(spans.startSpan(name, options, around));
  };
  return { tracer: { start }, stop: () => provider.shutdown().catch(() => undefined) };
}

class Ours implements Span {
  constructor(readonly told: Told) {}

  end({ name, facts, failed }: Parameters<Span['end']>[0] = {}): void {
    if (name !== undefined) this.told.updateName(name);
    if (facts !== undefined) this.told.setAttributes(facts);
    if (failed === true) this.told.setStatus({ code: SpanStatusCode.ERROR });
    this.told.end();
  }
}

/** As the OpenTelemetry specification reads OTEL_EXPORTER_OTLP_ENDPOINT: the address under which `v1/traces` lies. */
function tracesAt(url: string): string {
  return new URL('v1/traces', url.endsWith('/') ? url : `${url}/`).toString();
}

function linksTo(caller: Caller | undefined) {
  return caller === undefined
    ? []
    : [{ context: { ...caller, traceFlags: TraceFlags.NONE, isRemote: true } }];
}
