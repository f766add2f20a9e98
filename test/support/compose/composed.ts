import { mkdirSync, chownSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from './compose-file.js';
import type { Image } from './image.js';
import { Running, type Launch } from './process.js';

/** What a machine without containers offers in their place. */
export interface Ground {
  /** Where our image's files lie, as in the folder it works in. */
  readonly appDir: string;
  /** Where the volumes lie. */
  readonly volumesDir: string;
  /** Who runs our image; whoever runs this, when nobody is named. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** Starts other people's image at this address, or says where it runs already. `undefined`: there is none here. */
  standIn(service: Service, address: string): Promise<StandIn | undefined>;
}

export interface StandIn {
  /** `host:port`, as others reach it. */
  readonly at: string;
  stop(): Promise<void>;
}

interface Instance {
  readonly service: Service;
  readonly address: string;
  readonly launch: Launch;
  running: Running;
}

const patienceMs = 90_000;

/**
 * The services of docker-compose.yml as plain processes: the same commands, environments and ports, every one with an
 * address of its own on the loopback network, as a container has one. Only names of services, folders and `localhost`
 * are put in terms of this machine.
 */
export class Composed {
  private readonly instances = new Map<string, Instance>();
  private readonly standIns = new Map<string, StandIn>();
  private readonly published: Server[] = [];
  private readonly begun = new Map<string, Promise<void>>();
  private readonly net = `127.${20 + Math.floor(Math.random() * 200)}.${1 + Math.floor(Math.random() * 250)}`;

  private constructor(
    private readonly services: readonly Service[],
    private readonly image: Image,
    private readonly ground: Ground,
  ) {}

  /** Starts what is named, and before it what it waits for. */
  static async up(
    services: readonly Service[],
    image: Image,
    ground: Ground,
    names: readonly string[] = services.map(({ name }) => name),
  ): Promise<Composed> {
    const composed = new Composed(services, image, ground);
    try {
      await Promise.all(names.map((name) => composed.begin(name)));
      return composed;
    } catch (error) {
      await composed.down();
      throw error;
    }
  }

  /** Where a service (or its second copy: `worker-2`) answers. */
  url(name: string, port = 3000): string {
    return `http://${this.instance(name).address}:${port}`;
  }

  running(name: string): Running {
    return this.instance(name).running;
  }

  get names(): readonly string[] {
    return [...this.instances.keys()];
  }

  at(name: string): string {
    return this.standIns.get(name)?.at ?? '';
  }

  /** Opens the ports the file promises to this machine, as a container engine would. */
  async publish(): Promise<void> {
    for (const { service, address } of this.instances.values())
      for (const port of service.ports) {
        const [outside, inside] = port.split(':').map(Number);
        const server = createServer((visitor) => {
          const there = connect(inside ?? 0, address);
          for (const [from, to] of [
            [visitor, there],
            [there, visitor],
          ] as const)
            from.pipe(to).on('error', () => from.destroy());
        });
        this.published.push(server);
        server.listen(outside, '127.0.0.1');
        await once(server, 'listening');
      }
  }

  /** What a text of the file says on this machine. */
  here(text: string): string {
    let told = text;
    for (const [name, { at }] of this.standIns) told = told.replace(leadsTo(name), at);
    return told;
  }

  /** The process of this name again, after the one before has ended. */
  async again(name: string): Promise<void> {
    const instance = this.instance(name);
    instance.running = Running.start(instance.launch);
    await this.untilWell(name, instance);
  }

  /** How each process ended. */
  async down(): Promise<Readonly<Record<string, number | string | null>>> {
    for (const server of this.published.splice(0)) server.close();
    const all = [...this.instances].reverse();
    const ends = await Promise.all(
      all.map(async ([name, { running }]) => [name, await running.stop()] as const),
    );
    for (const standIn of [...this.standIns.values()].reverse()) await standIn.stop();
    return Object.fromEntries(ends);
  }

  private begin(name: string): Promise<void> {
    const known = this.begun.get(name) ?? this.start(name);
    this.begun.set(name, known);
    return known;
  }

  private async start(name: string): Promise<void> {
    const service = this.services.find((one) => one.name === name);
    if (service === undefined) throw new Error(`docker-compose.yml has no service ${name}.`);
    await Promise.all(Object.keys(service.after).map((before) => this.begin(before)));
    if (service.image !== undefined) return this.standInFor(service);
    const copies = Array.from({ length: service.replicas }, (_, n) => (n === 0 ? name : `${name}-${n + 1}`));
    const ends = this.services.some(({ after }) => after[name] === 'service_completed_successfully');
    await Promise.all(copies.map((copy) => this.startOurs(copy, service, ends)));
  }

  private async standInFor(service: Service): Promise<void> {
    const standIn = await this.ground.standIn(service, this.freeAddress());
    if (standIn !== undefined) this.standIns.set(service.name, standIn);
  }

  private async startOurs(name: string, service: Service, ends: boolean): Promise<void> {
    const address = this.freeAddress();
    const launch = this.launchOf(service, address);
    const instance: Instance = { service, address, launch, running: Running.start(launch) };
    this.instances.set(name, instance);
    if (!ends) return this.untilWell(name, instance);
    const how = await instance.running.ended();
    if (how !== 0) throw new Error(`${name} ended with ${how}:\n${instance.running.said}`);
  }

  private launchOf(service: Service, address: string): Launch {
    const inside = { ...this.image.environment, ...service.environment };
    const environment = Object.entries(inside).map(([key, text]) => [
      key,
      this.put(service, key, text, address),
    ]);
    const { appDir, user } = this.ground;
    return {
      command: service.command ?? this.image.command,
      environment: {
        PATH: process.env.PATH,
        ...(Object.fromEntries(environment.filter(([, text]) => text !== undefined)) as Record<
          string,
          string
        >),
      },
      cwd: appDir,
      user,
    };
  }

  /** One variable as it is set on this machine; `undefined` when what it leads to is not here. */
  private put(service: Service, key: string, text: string, address: string): string | undefined {
    if (key === 'HOST') return address;
    const volume = service.mounts[text];
    if (volume !== undefined) return this.volume(volume);
    const told = this.here(text);
    const missing = Object.keys(service.after).find((on) => leadsTo(on).test(told));
    return missing === undefined ? told : undefined;
  }

  private volume(name: string): string {
    const folder = join(this.ground.volumesDir, name);
    mkdirSync(folder, { recursive: true });
    const { user } = this.ground;
    if (user !== undefined) chownSync(folder, user.uid, user.gid);
    return folder;
  }

  private async untilWell(name: string, instance: Instance): Promise<void> {
    const health = instance.service.health ?? this.image.health;
    const end = performance.now() + patienceMs;
    while (performance.now() < end && !instance.running.isOver) {
      if (await this.isWell(health, instance)) return;
      await pause(250);
    }
    throw new Error(`${name} did not become well. It said:\n${instance.running.said}`);
  }

  /** The very command a container engine would ask, from the service's own place. */
  private async isWell(health: readonly string[] | 'none', { address, launch }: Instance): Promise<boolean> {
    if (health === 'none') return true;
    const command = health.map((word) => word.replace('//localhost:', `//${address}:`));
    return (await Running.start({ ...launch, command }).ended()) === 0;
  }

  private instance(name: string): Instance {
    const instance = this.instances.get(name);
    if (instance === undefined) throw new Error(`${name} does not run.`);
    return instance;
  }

  private taken = 1;

  private freeAddress(): string {
    this.taken += 1;
    return `${this.net}.${this.taken}`;
  }
}

/** The part of an address that names a service: after the password or the scheme, and with its port. */
function leadsTo(name: string): RegExp {
  return new RegExp(`(?<=@|//)${name}:\\d+`);
}
