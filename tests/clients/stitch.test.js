import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import { schemaFromExecutor } from '@graphql-tools/wrap';
import { graphql } from 'graphql';
import { endpoint } from './hub.js';

const weather = makeExecutableSchema({
  typeDefs: 'type Region { key: String! degrees: Int! } type Query { warmest: [Region!]! }',
  resolvers: { Query: { warmest: () => [{ key: '530100', degrees: 21 }, { key: '532800', degrees: 31 }] } },
});

test('a graph stitched of the hub and another joins rows of both, in one request to the hub', async () => {
  const execute = buildHTTPExecutor({ endpoint });
  let requests = 0;
  const executor = request => (requests++, execute(request));
  const schema = stitchSchemas({
    subschemas: [
      { schema: weather },
      {
        schema: await schemaFromExecutor(executor),
        executor,
        batch: true,
        merge: {
          Region: { selectionSet: '{ key }', fieldName: 'region', args: ({ key }) => ({ key }) },
        },
      },
    ],
  });
  requests = 0;
  const { data, errors } = await graphql({ schema, source: '{ warmest { degrees key nameZh } target(key: "yn-01/skilled-talent-stock") { value } }' });
  assert.equal(errors, undefined);
  assert.deepEqual(data.warmest.map(({ degrees, nameZh }) => [degrees, nameZh]), [[21, '昆明市'], [31, '西双版纳傣族自治州']]);
  assert.equal(data.target.value, 5000000);
  assert.equal(requests, 1);
});
