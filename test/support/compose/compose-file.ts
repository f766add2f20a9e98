import { readFileSync } from 'node:fs';
import { load, YAML11_SCHEMA } from 'js-yaml';

/** One service of docker-compose.yml, as far as it can be told without a container engine. */
export interface Service {
  readonly name: string;
  /** Other people's image; ours is built from the Dockerfile. */
  readonly image: string | undefined;
  readonly command: readonly string[] | undefined;
  readonly environment: Readonly<Record<string, string>>;
  /** `published:inside`. */
  readonly ports: readonly string[];
  /** Folder inside, and the volume that lies there. */
  readonly mounts: Readonly<Record<string, string>>;
  readonly health: readonly string[] | 'none' | undefined;
  readonly after: Readonly<Record<string, Condition>>;
  readonly replicas: number;
  readonly readOnly: boolean;
}

type Condition = 'service_healthy' | 'service_completed_successfully';

interface Written {
  readonly build?: object;
  readonly image?: string;
  readonly command?: string[];
  readonly environment?: Record<string, string>;
  readonly ports?: string[];
  readonly volumes?: string[];
  readonly healthcheck?: { readonly test?: string[]; readonly disable?: boolean };
  readonly depends_on?: Record<string, { readonly condition: Condition }>;
  readonly deploy?: { readonly replicas?: number };
  readonly read_only?: boolean;
}

export function readCompose(path = 'docker-compose.yml'): readonly Service[] {
  const { services } = load(readFileSync(path, 'utf8'), { schema: YAML11_SCHEMA }) as {
    services: Record<string, Written>;
  };
  return Object.entries(services).map(([name, written]) => serviceOf(name, written));
}

function serviceOf(name: string, written: Written): Service {
  const { build, image, command, environment = {}, ports = [], volumes = [] } = written;
  const after = Object.entries(written.depends_on ?? {}).map(([on, { condition }]) => [on, condition]);
  return {
    name,
    image: build === undefined ? image : undefined,
    command,
    environment,
    ports,
    mounts: Object.fromEntries(volumes.map((line) => line.split(':').reverse())) as Record<string, string>,
    health: healthOf(written),
    after: Object.fromEntries(after) as Record<string, Condition>,
    replicas: written.deploy?.replicas ?? 1,
    readOnly: written.read_only ?? false,
  };
}

function healthOf({ healthcheck }: Written): Service['health'] {
  if (healthcheck?.disable === true) return 'none';
  return healthcheck?.test?.slice(1);
}
