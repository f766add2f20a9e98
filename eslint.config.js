import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', 'test/**'];
const frozen = ['libs/platform/database/src/migrations/**', '**/migrations/**'];

/** The rooms of a lib and how large each may grow. A full room is split by verb, never into helpers. */
const rooms = {
  '**/index.ts': 20,
  '**/*.module.ts': 40,
  '**/*.controller.ts': 120,
  '**/*.service.ts': 250,
  '**/*.queries.ts': 200,
  '**/*.access.ts': 60,
  '**/*.entity.ts': 80,
  '**/*.errors.ts': 40,
  '**/*.jobs.ts': 120,
  '**/dto/*.ts': 80,
  '**/rules/**/*.ts': 150,
};
const atMost = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

const undatedClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time comes from the database (tx.at) or the injected Clock.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time comes from the database (tx.at) or the injected Clock.',
  },
];
const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Settings are read once, in #platform/config.',
};
const laws = [
  {
    selector: 'CallExpression[callee.property.name="save"]',
    message: 'insert for the new, a guarded UPDATE for the old: save() loses what another person wrote.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'More than six dependencies: split the service by verb group.',
  },
];

/** A yes or no about the domain is a rule, with its reason. */
const verdicts = [
  'FunctionDeclaration[id.name=/^(is|has)[A-Z]/]',
  'MethodDefinition[key.name=/^(is|has)[A-Z]/]',
].map((selector) => ({
  selector,
  message: 'is* and has* live in rules/: move it there, or name what it does.',
}));

/** What a person reads stands in i18n. */
const words = [
  { selector: 'JSXText[value=/[A-Za-zÆØÅæøå]/]', message: 'What a person reads stands in i18n.' },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|title|label|alt|placeholder|description|heading|legend|lead|empty|content)$/] > Literal[value=/[A-Za-zÆØÅæøå]/]',
    message: 'What a person reads stands in i18n.',
  },
];
const nothingKept = 'Nothing is kept in the browser: the next one at a shared phone must find nothing.';
const notInTheBrowser = ['localStorage', 'sessionStorage', 'indexedDB'].map((name) => ({
  name,
  message: nothingKept,
}));

export default tseslint.config(
  { ignores: ['dist/**', 'dist-*/**', 'coverage/**', 'node_modules/**', '.data/**', '.cache/**'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-extraneous-class': [
        'error',
        { allowWithDecorator: true, allowConstructorOnly: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // rows<T>(sql) names the shape of what SQL returns; there is no argument to infer it from.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Nest declares the options of its factories as classes; a plain object is what it expects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // An implementation of an asynchronous interface may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...laws, ...undatedClock, environment],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable', 'ts-ignore'] }],
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': atMost(300),
      'max-lines-per-function': ['error', { max: 40 }],
    },
  },
  ...Object.entries(rooms).map(([room, max]) => ({
    files: [room],
    ignores: [...specs, ...frozen],
    rules: { 'max-lines': atMost(max) },
  })),
  {
    // Platform has no rules of the domain; what it asks of a port, a clock or a process stands where it is asked.
    files: ['libs/**'],
    ignores: ['libs/platform/**', '**/rules/**', ...specs, ...frozen],
    rules: { 'no-restricted-syntax': ['error', ...laws, ...undatedClock, environment, ...verdicts] },
  },
  {
    files: ['apps/web/src/**'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': ['error', ...laws, ...undatedClock, environment, ...words],
      'no-restricted-globals': ['error', ...notInTheBrowser],
      'no-restricted-properties': [
        'error',
        ...notInTheBrowser.map(({ name, message }) => ({ object: 'window', property: name, message })),
      ],
    },
  },
  {
    // A component is markup first; what it does is split off into functions as everywhere else.
    files: ['apps/web/src/**/*.tsx'],
    rules: { 'max-lines': atMost(150), 'max-lines-per-function': ['error', { max: 80 }] },
  },
  {
    // Written from the API's description.
    files: ['apps/web/src/api/schema.d.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The one place that asks the machine what time it is.
    files: ['libs/platform/clock/src/**'],
    rules: { 'no-restricted-syntax': ['error', ...laws, environment] },
  },
  {
    // The demo's own log-in provider: its library names both of these, and neither touches a row or leaves this machine.
    files: ['libs/identity/src/demo/provider.ts', 'libs/identity/src/oidc-client.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...laws.slice(1), ...undatedClock, environment],
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
    },
  },
  {
    // The settings themselves, and the bare environment PostgreSQL is started in.
    files: ['libs/platform/config/src/**', 'libs/platform/database/src/embedded/**'],
    rules: { 'no-restricted-syntax': ['error', ...laws, ...undatedClock] },
  },
  {
    files: ['scripts/**', 'apps/**/main.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', ...laws, ...undatedClock] },
  },
  {
    files: [...specs, ...frozen],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'no-restricted-syntax': ['error', ...laws],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'max-lines': atMost(300), 'prefer-const': 'error', eqeqeq: 'error' },
  },
);
