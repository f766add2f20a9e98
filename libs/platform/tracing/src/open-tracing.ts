import type { Settings, Stop } from '#platform/config';
import { traceWith } from './tracing.js';

/** Sends traces where the settings say. Where they say nothing, nothing of it is even loaded. */
export async function openTracing(settings: Settings, service: string): Promise<Stop> {
  const { tracesUrl, tracesHeaders, tracesShare } = settings;
  if (tracesUrl === undefined) return () => Promise.resolve();
  const { exporting } = await import('./exporting.js');
  const { tracer, stop } = exporting({ url: tracesUrl, headers: tracesHeaders, share: tracesShare, service });
  traceWith(tracer);
  return async () => {
    traceWith(undefined);
    await stop();
  };
}
