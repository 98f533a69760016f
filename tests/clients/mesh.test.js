import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getComposedSchemaFromConfig, loadGraphQLHTTPSubgraph } from '@graphql-mesh/compose-cli';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { graphql } from 'graphql';
import { endpoint } from './hub.js';

const logger = Object.fromEntries(['log', 'debug', 'info', 'warn', 'error'].map(level => [level, () => {}]));
logger.child = () => logger;

test('Mesh composes a supergraph from the hub, and a gateway answers by it', async () => {
  const supergraphSdl = await getComposedSchemaFromConfig({
    fetch,
    cwd: import.meta.dirname,
    subgraphs: [{ sourceHandler: loadGraphQLHTTPSubgraph('hub', { endpoint }) }],
  }, logger);
  const schema = getStitchedSchemaFromSupergraphSdl({ supergraphSdl, onSubschemaConfig: config => { config.executor = buildHTTPExecutor({ endpoint }); } });
  const { data, errors } = await graphql({
    schema,
    source: '{ targets(first: 2, where: { headline: { eq: true } }, order: [{ id: ASC }]) { totalCount nodes { id key indicator { nameZh } } } }',
  });
  assert.equal(errors, undefined);
  assert.equal(data.targets.nodes.length, 2);
});
