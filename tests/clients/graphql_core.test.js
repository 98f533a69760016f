import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { endpoint } from './hub.js';

const isThere = spawnSync('python3', ['-c', 'import graphql']).status === 0;

test("Python's graphql-core builds the schema", { skip: !isThere && 'python3 with graphql-core is not at hand' }, () => {
  const run = spawnSync('python3', [join(import.meta.dirname, 'graphql_core.py'), endpoint], { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
});
