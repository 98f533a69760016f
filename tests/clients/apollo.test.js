import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { endpoint } from './hub.js';

const sha256 = text => createHash('sha256').update(text).digest('hex');

/** A client whose requests are noted as they leave. */
function connect(options, cache = new InMemoryCache()) {
  const sent = [];
  const http = new HttpLink({
    uri: endpoint,
    fetch: (address, init) => {
      sent.push({ method: init.method, address: String(address), body: init.body && JSON.parse(init.body) });
      return fetch(address, init);
    },
    ...options,
  });
  return { sent, client: new ApolloClient({ link: new PersistedQueryLink({ sha256, ...options }).concat(http), cache }) };
}

test('a document is sent once and named by its hash from then on', async () => {
  // A comment of the moment: the hub can't have seen this document.
  const query = gql`query Once${process.pid}T${Date.now()} { regions(first: 2) { nodes { id nameZh } } }`;
  const first = connect();
  assert.equal((await first.client.query({ query })).data.regions.nodes.length, 2);
  assert.deepEqual(first.sent.map(({ body }) => 'query' in body), [false, true]);

  const second = connect();
  assert.equal((await second.client.query({ query })).data.regions.nodes.length, 2);
  assert.deepEqual(second.sent.map(({ body }) => 'query' in body), [false]);

  const byGet = connect({ useGETForHashedQueries: true });
  assert.equal((await byGet.client.query({ query })).data.regions.nodes.length, 2);
  assert.deepEqual(byGet.sent.map(({ method }) => method), ['GET']);
});

test('pages are joined, and objects kept by their id', async () => {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { targets: relayStylePagination(['where', 'order']) } } } });
  const { client } = connect({}, cache);
  const query = gql`
    query Page($after: String) {
      targets(first: 3, after: $after, order: [{ value: DESC }]) {
        edges { cursor node { id key value } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
  const pages = client.watchQuery({ query });
  pages.subscribe(() => {});
  const { targets } = (await client.query({ query })).data;
  await pages.fetchMore({ variables: { after: targets.pageInfo.endCursor } });
  const { targets: both } = client.readQuery({ query });
  assert.equal(new Set(both.edges.map(edge => edge.node.key)).size, 6);
  const { id, key } = both.edges[0].node;
  assert.equal(cache.readFragment({ id: `Target:${id}`, fragment: gql`fragment Key on Target { key }` }).key, key);
});

test('an error comes with its code', async () => {
  const { client } = connect();
  await assert.rejects(client.query({ query: gql`{ targets(after: "x") { nodes { key } } }` }), error => {
    assert.equal(error.errors[0].extensions.code, 'INVALID_CURSOR');
    return true;
  });
});

test('queries of a moment go in one request', async () => {
  let requests = 0;
  const link = new BatchHttpLink({ uri: endpoint, batchMax: 3, fetch: (...request) => (requests++, fetch(...request)) });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const names = await Promise.all(['530100', '530300', '530400'].map(key =>
    client.query({ query: gql`query Name($key: String!) { region(key: $key) { id nameZh } }`, variables: { key } })));
  assert.deepEqual(names.map(({ data }) => data.region.nameZh), ['昆明市', '曲靖市', '玉溪市']);
  assert.equal(requests, 1);
});
