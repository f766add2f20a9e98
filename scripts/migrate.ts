import { loadMunicipalities } from '#municipalities';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { migrate, prepareRoles } from '#platform/database';
import { migrateQueue } from '#platform/jobs';

/** Brings a database of one's own up to date; with a superuser's address also makes it and its roles first. */
const settings = settingsOrExit(['DATABASE_OWNER_URL']);

await runUntilStopped(async () => {
  const owner = settings.databaseOwnerUrl ?? '';
  if (settings.databaseSuperuserUrl !== undefined) {
    await prepareRoles(settings.databaseSuperuserUrl, new URL(owner).pathname.slice(1), passwords());
  }
  const ran = await migrate(owner, { partitions: settings.partitions });
  await migrateQueue(owner);
  await loadMunicipalities(owner);
  console.log(ran === 0 ? 'The database is up to date.' : `${ran} migrations ran.`);
  process.exit(0);
});

/** The roles get the passwords their own addresses already carry. */
function passwords(): Record<string, string> {
  const urls = [settings.databaseUrl, settings.databaseOwnerUrl, settings.databaseWorkerUrl];
  const known = urls.filter((url) => url !== undefined).map((url) => new URL(url));
  return Object.fromEntries(known.map((url) => [url.username, decodeURIComponent(url.password)]));
}
