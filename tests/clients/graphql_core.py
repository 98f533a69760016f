"""Builds the hub's schema with graphql-core, as Python's clients do, and validates a document against it."""
import json
import sys
import urllib.request

from graphql import build_client_schema, get_introspection_query, parse, validate, validate_schema


def ask(body):
    request = urllib.request.Request(sys.argv[1], json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
        return json.load(answer)


query = get_introspection_query(
    specified_by_url=True, directive_is_repeatable=True, schema_description=True, input_value_deprecation=True
)
introspection = ask({"query": query})
assert "errors" not in introspection, introspection["errors"]
schema = build_client_schema(introspection["data"])
assert not validate_schema(schema)
document = '{ targets(first: 1, where: { value: { gte: 1 } }) { nodes { key value } } }'
assert not validate(schema, parse(document))
assert ask({"query": document})["data"]["targets"]["nodes"]
