import type { Country } from '#contract';
import { startApp, type RunningApp } from './app.js';
import { Town, type Client, type Unit } from './town.js';

/** The app with its worker, and a municipality where one family team coordinates. */
export interface Stage {
  readonly app: RunningApp;
  readonly town: Town;
  readonly service: Unit;
  readonly coordinator: Client;
  close(): Promise<void>;
}

export async function openStage(country: Country = 'NO'): Promise<Stage> {
  const app = await startApp({ worker: true });
  const town = await Town.open(app, country);
  const service = await town.service('Familieteamet', 'family-support');
  const coordinator = await town.employee('Kaja', 'coordinator', service);
  const close = async () => {
    if (process.env.SHOW_OUTPUT) console.log(app.output().slice(-6000));
    await town.close();
    await app.stop();
  };
  return { app, town, service, coordinator, close };
}
