import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Provider, ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoDirectory } from './demo-persons.js';
import { tooLatePage } from './login-page.js';

export const demoMount = '/oidc';
export const demoClientId = 'velferdslab';
/** Asked for at step-up. */
export const stepUpAcr = 'idporten-loa-high';

export interface DemoPlace {
  readonly publicUrl: string;
  readonly clientSecret: string;
  readonly nodeEnv: string;
}

/**
 * The certified provider with synthetic persons. It believes whoever says who they are, so it must never
 * stand where real families are.
 */
export async function demoProvider(place: DemoPlace, directory: DemoDirectory): Promise<Provider> {
  if (place.nodeEnv === 'production') {
    throw new Error('The demo log-in provider does not start when NODE_ENV is production. Set OIDC_ISSUER.');
  }
  // Loaded only here: where the demo does not run, the provider is not even in memory.
  const library = await import('oidc-provider');
  const provider = new library.Provider(`${place.publicUrl}${demoMount}`, configuration(place, directory));
  provider.proxy = place.publicUrl.startsWith('https:');
  return provider;
}

const minutes = 60;
const hours = 60 * minutes;

function configuration(place: DemoPlace, directory: DemoDirectory): Configuration {
  return {
    clients: [ourselves(place)],
    jwks: { keys: [signingKey()] },
    claims: { openid: ['sub', 'pid', 'acr', 'auth_time', 'sid'] },
    conformIdTokenClaims: false,
    acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high', ...nsis],
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: cookies(),
    features: nothingBut,
    interactions: { url: (_, interaction) => `${demoMount}/interaction/${interaction.uid}` },
    ttl: lifetimes,
    findAccount: (_, sub) => {
      const person = directory.find(sub);
      return person === undefined ? undefined : { accountId: sub, claims: () => ({ sub, pid: person.pid }) };
    },
    loadExistingGrant: grantAsAsked,
    renderError: (context) => {
      context.type = 'html';
      context.body = tooLatePage();
    },
  };
}

const lifetimes: Configuration['ttl'] = {
  AccessToken: minutes,
  AuthorizationCode: minutes,
  IdToken: minutes,
  Interaction: hours,
  Session: 10 * hours,
  Grant: 10 * hours,
};

/** The code flow, and nothing else of what the provider could do. */
const nothingBut: Configuration['features'] = {
  devInteractions: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  resourceIndicators: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  dPoP: { enabled: false },
  userinfo: { enabled: false },
  claimsParameter: { enabled: true },
};

function ourselves(place: DemoPlace): ClientMetadata {
  return {
    client_id: demoClientId,
    client_secret: place.clientSecret,
    redirect_uris: [`${place.publicUrl}/auth/callback`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256',
    require_auth_time: true,
  };
}

const nsis = ['Low', 'Substantial', 'High'].map(
  (level) => `https://data.gov.dk/concept/core/nsis/loa/${level}`,
);

/** There is one client, our own: nobody is asked whether it may know who they are. */
async function grantAsAsked(context: KoaContextWithOIDC) {
  const { provider, client, session } = context.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function cookies(): Configuration['cookies'] {
  const options = { httpOnly: true, sameSite: 'lax', path: demoMount, signed: true } as const;
  return { keys: [randomBytes(32).toString('base64url')], long: options, short: options };
}

/** A fresh key at every start: a token of yesterday's demo is worth nothing today. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = randomBytes(8).toString('base64url');
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
}
