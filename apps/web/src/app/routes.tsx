import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { fetchTexts } from '../i18n/texts.js';
import type { Namespace } from '../i18n/resources.js';
import HomePage from '../features/overview/home/home-page.js';
import { BrokenPage } from './broken-page.js';
import { NotFoundPage } from './not-found-page.js';
import { Session } from './session.js';
import { StartPage } from './start-page.js';
import { Starting } from './starting.js';

type Load = () => Promise<{ readonly default: ComponentType }>;

/** A page and its texts, fetched together when somebody goes there. */
const page = (path: string, load: Load, ...texts: readonly Namespace[]): RouteObject => ({
  path,
  lazy: async () => {
    const [{ default: Component }] = await Promise.all([load(), fetchTexts(...texts)]);
    return { Component };
  },
});

/** Where most visits begin, so it comes with the frame. */
const start: RouteObject = { index: true, Component: () => <StartPage home={<HomePage />} /> };

/** Every address there is. Whoever builds a page adds a line. */
const pages: readonly RouteObject[] = [
  start,
  page('meg', () => import('../features/identity/me/me-page.js'), 'me', 'access-log', 'form'),
  page(
    'meg/rettigheter',
    () => import('../features/consents/rights/rights-page.js'),
    ...(['rights', 'form'] as const),
  ),
  page('meg/fil', () => import('../features/exchange/moving-page.js'), 'moving', 'form'),
  page('plan', () => import('../features/plans/plan/plan-page.js'), 'plan', 'lanes', 'form'),
  page('papirer', () => import('../features/documents/papers-page.js'), 'papers', 'lanes', 'form'),
  page('forslag', () => import('../features/decisions/list/decision-list-page.js'), 'decision-list'),
  page('forslag/ny', () => import('../features/decisions/suggesting/suggest-page.js'), 'suggest', 'form'),
  page(
    'vedtak',
    () => import('../features/decisions/statutory/statutory-page.js'),
    'statutory',
    'disclosures',
  ),
  page(
    'forslag/:id',
    () => import('../features/decisions/decision/decision-page.js'),
    ...(['decision', 'suggest', 'rights', 'form'] as const),
  ),
  page(
    'forslag/:id/endre',
    () => import('../features/decisions/suggesting/change-page.js'),
    ...(['suggest', 'form'] as const),
  ),
  page(
    'kvittering/:id',
    () => import('../features/decisions/receipt/receipt-page.js'),
    'receipt',
    'decision',
  ),
  page(
    'hvem-ser-hva/logg',
    () => import('../features/consents/log/access-log-page.js'),
    ...(['access-log', 'form'] as const),
  ),
  page('historikk', () => import('../features/overview/history/history-page.js'), 'history', 'events'),
  page(
    'hvem-ser-hva',
    () => import('../features/consents/matrix/who-sees-page.js'),
    ...(['who-sees', 'me', 'access-log', 'form'] as const),
  ),
  page(
    'hvem-ser-hva/slik/:serviceId',
    () => import('../features/consents/preview/preview-page.js'),
    ...(['preview', 'plan', 'decision-list', 'events', 'form', 'papers', 'lanes'] as const),
  ),
  page('barn', () => import('../features/decisions/child/child-page.js'), 'child', 'form', 'plan'),
  page('barn/sammen/:childId', () => import('../features/decisions/together/together-page.js'), 'child'),
  page(
    'arbeidsliste',
    () => import('../features/overview/work-list/work-list-page.js'),
    ...(['work-list', 'coordination', 'family', 'form'] as const),
  ),
  page('familier', () => import('../features/families/list/families-page.js'), 'families', 'form'),
  page(
    'familier/:id',
    () => import('../features/families/family/family-page.js'),
    ...(['family', 'coordination', 'statutory', 'disclosures', 'events', 'plan', 'form'] as const),
    ...(['who-sees', 'lanes', 'kept-out', 'me', 'papers'] as const),
    ...(['rights', 'access-log'] as const),
  ),
  page('uten-tilgang', () => import('../features/families/kept-out/kept-out-page.js'), 'kept-out', 'form'),
  page('vikarer', () => import('../features/families/team/stand-ins-page.js'), 'family', 'form'),
  page(
    'familier/:id/forslag/:decisionId',
    () => import('../features/decisions/writing/writing-page.js'),
    'writing',
    'decision',
    'form',
    'coordination',
  ),
  page(
    'mine',
    () => import('../features/overview/mine/mine-page.js'),
    ...(['mine', 'family', 'kept-out', 'coordination', 'form'] as const),
  ),
  page(
    'innsyn',
    () => import('../features/consents/review/review-page.js'),
    'access-review',
    'disclosures',
    'form',
  ),
  page('oppsett', () => import('../features/municipalities/set-up/set-up-page.js'), 'set-up', 'form'),
];

export const routes: RouteObject[] = [
  {
    HydrateFallback: Starting,
    ErrorBoundary: BrokenPage,
    children: [
      page('tilgjengelighet', () => import('../features/shell/accessibility-page.js')),
      {
        Component: Session,
        children: [
          { ErrorBoundary: BrokenPage, children: [...pages, { path: '*', Component: NotFoundPage }] },
        ],
      },
    ],
  },
];
