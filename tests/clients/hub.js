// The hub that the tests ask: how to start it, and its address.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const program = join(import.meta.dirname, '../../src/Yunnan.DataHub.Api/bin/Debug/net10.0/Yunnan.DataHub.Api.dll');

/** A first start migrates and fills the database, on machines that do other work as well. */
const startMilliseconds = 120_000;

/** The GraphQL endpoint of the hub under test. */
export const endpoint = process.env.HUB_URL && new URL('/graphql', process.env.HUB_URL).href;

/** Asks the hub without a client. */
export async function ask(body) {
  const response = await fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return response.json();
}

/** The schema as text. */
export async function readSdl() {
  return (await fetch(`${endpoint}?sdl`)).text();
}

/** Starts the built hub on a free port, with the catalogue and no records, and waits until it is ready. */
export async function startHub() {
  await access(program).catch(() => {
    throw new Error('The hub is not built: run "dotnet build" first, or name one by HUB_URL.');
  });
  const folder = await mkdtemp(join(tmpdir(), 'datahub-clients-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const hub = spawn('dotnet', [program, '--Urls', url, '--Hub:Sqlite:Path', join(folder, 'hub.db'), '--Hub:ShutdownDelaySeconds', '0'], {
    cwd: dirname(program),
    env: { ...process.env, DOTNET_ENVIRONMENT: 'Production', ASPNETCORE_ENVIRONMENT: 'Production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  for (const stream of [hub.stdout, hub.stderr])
    stream.on('data', text => lines.push(String(text)) > 50 && lines.shift());

  async function stop() {
    if (hub.exitCode === null && hub.signalCode === null) {
      hub.kill('SIGTERM');
      await once(hub, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  }

  const until = Date.now() + startMilliseconds;
  while (!(await isReady(url))) {
    if (hub.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The hub did not start:\n${lines.join('')}`);
    }
    await wait(200);
  }
  return { url, stop };
}

async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
