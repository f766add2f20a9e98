import { describe, expect, it } from '@jest/globals';
import { describeSettings, readSettings } from '#platform/config';
import { readCompose } from '../support/compose/compose-file.js';
import { readDockerfile } from '../support/compose/image.js';

const services = readCompose();
const image = readDockerfile();
const ours = services.filter(({ image: others }) => others === undefined);
const lasting = ours.filter(({ health }) => health !== 'none');

describe('docker-compose.yml', () => {
  it('has two of what carries load, and what must be done before either starts', () => {
    const copies = (command: string) =>
      lasting
        .filter((service) => (service.command ?? image.command).at(-1) === command)
        .reduce((sum, { replicas }) => sum + replicas, 0);
    expect(copies('dist/apps/api/src/main.js')).toBe(2);
    expect(copies('dist/apps/worker/src/main.js')).toBe(2);
    for (const { after } of lasting)
      expect(after).toMatchObject({ migrate: 'service_completed_successfully' });
  });

  it('gives Redis the policy the worker insists on, and a memory that outlives a restart', () => {
    const redis = services.find(({ name }) => name === 'redis')?.command ?? [];
    expect(redis.join(' ')).toContain('--maxmemory-policy noeviction');
    expect(redis.join(' ')).toContain('--appendonly yes');
  });

  it.each(ours.map((service) => [service.name, service] as const))(
    '%s is read only but for its volumes, and sets what the product knows, rightly',
    (_, { readOnly, environment, mounts }) => {
      expect(readOnly).toBe(true);
      const known = describeSettings().map((line) => line.split(':')[0]);
      const set = { ...image.environment, ...environment };
      expect(Object.keys(set).filter((name) => !known.includes(name))).toEqual([]);
      const { dataDir, checkpointDir, keysDir, documentsDir } = readSettings(set);
      for (const folder of [dataDir, checkpointDir, keysDir, documentsDir])
        expect(Object.keys(mounts)).toContain(`/${folder.split('/')[1]}`);
    },
  );

  it('is asked whether it is well, every part that stays', () => {
    for (const { health } of [...services.filter(({ image: others }) => others !== undefined), ...lasting])
      expect((health ?? image.health).length).toBeGreaterThan(0);
  });
});

describe('the image', () => {
  it('runs as nobody special, on the Node the product wants, and holds only what runs', () => {
    expect(image.user).toBe('node');
    for (const { from } of image.stages) expect(from).toBe('node:20-slim');
    const copied = image.stages.at(-1)?.steps.filter(({ word }) => word === 'COPY') ?? [];
    expect(copied.map(({ rest }) => rest.split(' ')[1])).toEqual([
      '/app/package.json',
      '/app/node_modules',
      '/app/dist',
    ]);
  });
});
