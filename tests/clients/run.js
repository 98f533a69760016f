// Runs every *.test.js against the hub that HUB_URL names, or else against the built one over a database of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { startHub } from './hub.js';

const hub = process.env.HUB_URL ? { url: process.env.HUB_URL, stop: async () => {} } : await startHub();
try {
  const files = (await readdir(import.meta.dirname)).filter(name => name.endsWith('.test.js'));
  const tests = spawn(process.execPath, ['--test', '--test-reporter=spec', ...files], {
    cwd: import.meta.dirname,
    env: { ...process.env, HUB_URL: hub.url },
    stdio: 'inherit',
  });
  const [code] = await once(tests, 'exit');
  process.exitCode = code ?? 1;
} finally {
  await hub.stop();
}
