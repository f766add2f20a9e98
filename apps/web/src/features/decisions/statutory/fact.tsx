import { BodyLong, BodyShort } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** One thing there is to know about it, with what it is called. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <BodyShort size="small" weight="semibold">
        {label}
      </BodyShort>
      <BodyLong>{children}</BodyLong>
    </div>
  );
}
