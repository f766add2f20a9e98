import { useDesk } from '../model/desk.js';
import { useFault } from '../model/faults.js';
import type { Payload, WrittenPart } from '../model/written.js';

export interface FieldProps {
  readonly part: WrittenPart;
}

/** What a field of a part needs: its content, how to change it, and what the server found. */
export function usePayload(part: WrittenPart): {
  readonly payload: Payload;
  readonly fill: (fields: Partial<Payload>) => void;
  readonly faultOf: (path: string) => string | undefined;
} {
  const { act } = useDesk();
  const faultOf = useFault(part);
  const fill = (fields: Partial<Payload>) => act({ type: 'fill', key: part.key, fields });
  return { payload: part.payload, fill, faultOf: (name) => faultOf(`payload.${name}`) };
}

/** An empty choice is no choice. */
export function orNothing(value: string): string | undefined {
  return value === '' ? undefined : value;
}
