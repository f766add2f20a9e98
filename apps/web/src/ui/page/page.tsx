import { BodyLong, Heading, VStack } from '@navikt/ds-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  /** What the window is called when the heading says too much: names of windows stay in the browser's history. */
  readonly windowTitle?: string;
  /** One or two sentences under the heading. */
  readonly lead?: string;
  readonly children?: ReactNode;
}

/** The first page is where the browser puts the reader anyway; from then on a new page begins at its heading. */
let isFirstPage = true;

/** Every page is one of these: the heading, the window's title, and the place where reading goes on after a tap. */
export function Page({ title, windowTitle = title, lead, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const product = t('product');
  useEffect(() => {
    document.title = `${windowTitle} – ${product}`;
  }, [windowTitle, product]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
    window.scrollTo(0, 0);
  }, []);
  return (
    <VStack gap="space-32">
      <VStack gap="space-8">
        <Heading level="1" size="large" ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {lead !== undefined && <BodyLong>{lead}</BodyLong>}
      </VStack>
      {children}
    </VStack>
  );
}
