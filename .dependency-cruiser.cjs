/** The libs in import order (a platform room counts as a lib of its own): each may import only from those before it. */
const order = [
  'contract',
  'platform/errors',
  'platform/clock',
  'platform/config',
  'platform/tracing',
  'platform/database',
  'platform/access',
  'platform/audit',
  'platform/jobs',
  'platform/http',
  'municipalities',
  'people',
  'identity',
  'community',
  'initiatives',
  'budgets',
  'families',
  'consents',
  'documents',
  'plans',
  'decisions',
  'meetings',
  'follow-up',
  'outcomes',
  'overview',
  'exchange',
];
const lib = (names) => `^libs/(${[names].flat().join('|')})/`;
const migrations = '(^|/)migrations/';
const spec = '\\.spec\\.ts$';

const rules = '^libs/(platform/)?[^/]+/src/rules/';
const hashing = '^libs/decisions/src/rules/hash[^/]*\\.ts$';
const plainThings = [
  lib('contract'),
  rules,
  '^libs/(?!platform/)[^/]+/src/index\\.ts$',
  '^libs/platform/(errors|clock)/src/index\\.ts$',
  'node_modules/(canonicalize|date-holidays)/',
];

const onlyBackwards = order.slice(0, -1).map((name, at) => ({
  name: `backwards-only-${name.replace('/', '-')}`,
  comment: `${name} may import only from libs before it.`,
  severity: 'error',
  from: { path: lib(name) },
  to: { path: lib(order.slice(at + 1)) },
}));

const throughTheDoor = order.map((name) => ({
  name: `door-only-${name.replace('/', '-')}`,
  comment: `What ${name} offers stands in its index.ts.`,
  severity: 'error',
  from: { path: '^(libs|apps|scripts|test)/', pathNot: lib(name) },
  to: { path: lib(name), pathNot: [`^libs/${name}/src/index\\.ts$`] },
}));

module.exports = {
  forbidden: [
    ...onlyBackwards,
    ...throughTheDoor,
    {
      name: 'known-libs-only',
      comment: 'A lib has its place in the import order before it has code.',
      severity: 'error',
      from: {},
      to: { path: '^libs/', pathNot: lib(order) },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: spec },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'contract-stands-alone',
      comment: 'The words both sides share have no runtime dependency.',
      severity: 'error',
      from: { path: lib('contract'), pathNot: spec },
      to: { pathNot: lib('contract') },
    },
    {
      name: 'pure-rules',
      comment: 'Rules take plain data and other rules; nothing in them can load, write or ask the time.',
      severity: 'error',
      from: { path: rules, pathNot: [spec, hashing] },
      to: { pathNot: plainThings, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-rules-that-hash',
      comment: 'What is signed is hashed by the very functions that verify it, which are pure as well.',
      severity: 'error',
      from: { path: hashing, pathNot: spec },
      to: {
        pathNot: [...plainThings, '^(node:)?crypto$', '^libs/platform/audit/src/index\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-wall',
      comment: 'Community, initiatives and budgets know participants, never persons of a family.',
      severity: 'error',
      from: { path: lib(['community', 'initiatives', 'budgets']) },
      to: {
        path: '^libs/',
        pathNot: lib([
          'contract',
          'platform',
          'municipalities',
          'identity',
          'community',
          'initiatives',
          'budgets',
        ]),
      },
    },
    {
      name: 'not-back-through-the-wall',
      comment: 'Nothing about a family may come from what neighbours wrote.',
      severity: 'error',
      from: {
        path: lib(['families', 'consents', 'documents', 'plans', 'decisions', 'meetings', 'outcomes']),
      },
      to: { path: lib(['community', 'initiatives', 'budgets']) },
    },
    {
      name: 'web-sees-only-contract',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|worker))/', pathNot: lib('contract') },
    },
    {
      name: 'features-know-each-other-by-the-door',
      comment: 'What a feature of the screens offers another stands in its index.ts.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: {
        path: '^apps/web/src/features/([^/]+)/',
        pathNot: ['^apps/web/src/features/$1/', '^apps/web/src/features/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'screens-in-layers',
      comment: 'Texts and client know no component, components know no feature, features know no app.',
      severity: 'error',
      from: { path: '^apps/web/src/(api|i18n)/' },
      to: { path: '^apps/web/src/(ui|features|app)/' },
    },
    {
      name: 'components-know-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'features-know-no-app',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|scripts|test)/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration is frozen; what it imports would change under it.',
      severity: 'error',
      from: { path: migrations, pathNot: 'index\\.ts$' },
      to: { path: '^(libs|apps|scripts|test)/', pathNot: migrations },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'traces-leave-by-one-door',
      comment: 'What is exported is written in one file.',
      severity: 'error',
      from: { pathNot: '^libs/platform/tracing/src/exporting\\.ts$' },
      to: { path: 'node_modules/@opentelemetry/' },
    },
    {
      name: 'traces-only-where-asked-for',
      comment: 'Where no traces are asked for, nothing of their packages is loaded.',
      severity: 'error',
      from: { pathNot: spec },
      to: { path: '^libs/platform/tracing/src/exporting\\.ts$', dynamic: false },
    },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      // The screens are built when the product is installed; what they are made of stays behind.
      from: { path: '^(libs|apps)/', pathNot: [spec, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
