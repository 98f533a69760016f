import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import { readSdl } from './hub.js';

const scalars = { Decimal: 'number', Long: 'number', LocalDate: 'string', DateTime: 'string' };

const document = parse(`
  query Progress($where: TargetFilterInput, $order: [TargetSortInput!]) {
    targets(where: $where, order: $order) {
      totalCount
      nodes { __typename id key value dueYear indicator { nameZh domain } progress { status share asOf } }
    }
    node(id: "eA==") { id ... on Region { nameZh level } }
  }`);

const use = `
  import type { ProgressQuery, ProgressQueryVariables } from './operations';
  export const variables: ProgressQueryVariables = { where: { headline: { eq: true }, indicator: { domain: { in: ['TRAINING'] } } }, order: [{ id: 'ASC' }] };
  export const wrong: ProgressQueryVariables = {
    // @ts-expect-error There is no such operation.
    where: { headline: { equals: true } },
  };
  export function read(answer: ProgressQuery): (string | number | null | undefined)[] {
    return (answer.targets?.nodes ?? []).flatMap(target => [target.id, target.value, target.dueYear, target.indicator.nameZh, target.progress.status]);
  }`;

test('types are generated from schema and documents, and compile', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'datahub-codegen-'));
  t.after(() => rm(folder, { recursive: true }));
  const schema = parse(await readSdl());
  const generate = (name, plugin, documents) => codegen({
    filename: `${name}.ts`, schema, documents, plugins: [{ [name]: {} }], pluginMap: { [name]: plugin }, config: { strictScalars: true, scalars },
  }).then(code => writeFile(join(folder, `${name}.ts`), code));
  await generate('schema', typescript, []);
  await generate('operations', operations, [{ location: 'progress.graphql', document }]);
  await writeFile(join(folder, 'use.ts'), use);
  const tsc = join(import.meta.dirname, 'node_modules/.bin/tsc');
  assert.equal(execFileSync(tsc, ['--noEmit', '--strict', '--ignoreConfig', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', 'schema.ts', 'use.ts'], { cwd: folder, encoding: 'utf8' }), '');
});
