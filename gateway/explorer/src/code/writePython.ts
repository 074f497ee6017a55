import type { CodedQuery } from './CodedQuery';

/** The query for Python, which needs nothing but its standard library. */
export function writePython({ query, variables, url }: CodedQuery): string {
  return `import json
import urllib.request

query = ${tripleQuoted(query)}
variables = json.loads(${rawText(JSON.stringify(variables))})

request = urllib.request.Request(
    ${JSON.stringify(url)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)

for error in answer.get("errors", []):
    print("error:", error["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;
}

function tripleQuoted(text: string): string {
  return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"').trim()}\n"""`;
}

/** JSON in a Python text: its escapes are Python's too. */
function rawText(json: string): string {
  return JSON.stringify(json);
}
