import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheExchange, createClient, fetchExchange, gql } from '@urql/core';
import { endpoint } from './hub.js';

const client = createClient({ url: endpoint, exchanges: [cacheExchange, fetchExchange], preferGetMethod: 'within-url-limit' });

test('a query is answered, and from the cache the next time', async () => {
  const query = gql`query Levels($first: Int!) { skillLevels(first: $first) { nodes { id key nameZh } } }`;
  const { data, error } = await client.query(query, { first: 3 }).toPromise();
  assert.equal(error, undefined);
  assert.equal(data.skillLevels.nodes.length, 3);
  const again = await client.query(query, { first: 3 }, { requestPolicy: 'cache-only' }).toPromise();
  assert.deepEqual(again.data, data);
});

test('an error of a field leaves the others, and has its path and code', async () => {
  const { data, error } = await client.query(gql`{ targets(after: "x") { nodes { key } } region(key: "530000") { nameZh } }`, {}).toPromise();
  assert.deepEqual(error.graphQLErrors.map(({ path, extensions }) => [path, extensions.code]), [[['targets'], 'INVALID_CURSOR']]);
  assert.equal(data.region.nameZh, '云南省');
});
