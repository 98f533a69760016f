import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, readSdl } from './hub.js';

const source = `
  import { graphql } from 'relay-runtime';
  export const page = graphql\`
    query pagesPageQuery($region: ID!) { node(id: $region) { ...pages_region @alias } ...pages_targets }
  \`;
  export const region = graphql\`
    fragment pages_region on Region @refetchable(queryName: "pagesRegionQuery") { nameZh level }
  \`;
  export const targets = graphql\`
    fragment pages_targets on Query
      @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" })
      @refetchable(queryName: "pagesTargetsQuery") {
      targets(first: $first, after: $after, where: { headline: { eq: true } }) @connection(key: "pages_targets") {
        edges { node { key nameZh: key indicator { nameZh } } }
      }
    }
  \`;`;

test("the Relay compiler takes the schema's connections, node and ids, and the hub answers what it writes", async t => {
  const folder = await mkdtemp(join(tmpdir(), 'datahub-relay-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'src'));
  await writeFile(join(folder, 'schema.graphql'), await readSdl());
  await writeFile(join(folder, 'src/pages.js'), source);
  await writeFile(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', language: 'javascript', schema: './schema.graphql', eagerEsModules: true }));
  execFileSync(process.execPath, [join(import.meta.dirname, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], { cwd: folder, stdio: 'pipe' });

  const generated = join(folder, 'src/__generated__');
  assert.deepEqual((await readdir(generated)).sort(), [
    'pagesPageQuery.graphql.js', 'pagesRegionQuery.graphql.js', 'pagesTargetsQuery.graphql.js', 'pages_region.graphql.js', 'pages_targets.graphql.js',
  ]);
  const textOf = async name => JSON.parse(/"text": ("(?:[^"\\]|\\.)*")/.exec(await readFile(join(generated, `${name}.graphql.js`), 'utf8'))[1]);

  const { data: { region } } = await ask({ query: '{ region(key: "530100") { id } }' });
  const { data, errors } = await ask({ query: await textOf('pagesPageQuery'), variables: { region: region.id } });
  assert.equal(errors, undefined);
  assert.equal(data.node.nameZh, '昆明市');
  assert.equal(data.targets.edges.length, 5);

  const next = await ask({ query: await textOf('pagesTargetsQuery'), variables: { first: 5, after: data.targets.pageInfo.endCursor } });
  assert.equal(next.errors, undefined);
  assert.equal(new Set([...data.targets.edges, ...next.data.targets.edges].map(edge => edge.node.id)).size, 10);
  assert.equal((await ask({ query: await textOf('pagesRegionQuery'), variables: { id: region.id } })).data.node.nameZh, '昆明市');
});
