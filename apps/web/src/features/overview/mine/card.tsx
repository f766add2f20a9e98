import type { ReactNode } from 'react';
import { Card as Framed } from '../../../ui/card/card.js';

/** One thing on an employee's page. */
export function Card({ children }: { readonly children: ReactNode }) {
  return (
    <Framed as="article" padding={{ xs: 'space-16', md: 'space-20' }} gap="space-12">
      {children}
    </Framed>
  );
}
