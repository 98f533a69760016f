import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { ask, readSdl } from './hub.js';

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

test("GraphiQL's introspection, with all that it can be told to ask, gives a valid schema", async () => {
  const { data, errors } = await ask({ query: getIntrospectionQuery(everything), operationName: 'IntrospectionQuery' });
  assert.equal(errors, undefined);
  assert.deepEqual(validateSchema(buildClientSchema(data)), []);
});

test('introspection with the defaults of graphql-js gives a schema, too', async () => {
  const { data, errors } = await ask({ query: getIntrospectionQuery() });
  assert.equal(errors, undefined);
  assert.ok(buildClientSchema(data).getQueryType().getFields().targets);
});

test('the schema as text is the introspected one', async () => {
  const { data } = await ask({ query: getIntrospectionQuery(everything) });
  const [introspected, printed] = [buildClientSchema(data), buildSchema(await readSdl())].map(schema => printSchema(lexicographicSortSchema(schema)));
  assert.equal(printed, introspected);
});
