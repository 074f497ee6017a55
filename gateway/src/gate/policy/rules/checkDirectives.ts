import type { Finding } from '../../GateReport';
import { federationDirectives, graphqlDirectives } from '../../syntax/federationNames';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';
import type { AppliedDirective, SchemaElement, SchemaModel } from '../SchemaModel';

const security: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);
const notServed: ReadonlySet<string> = new Set(['context', 'fromContext']);
const ignored: ReadonlySet<string> = new Set(['cacheTag']);

/** Parts of names of directives by which servers restrict access. */
const guards =
  /auth(?!or(?!i[sz]))|role|scope|permission|polic|secur|private|protect|guard|restrict|acl$|login|loggedin|admin/i;

/** Refuses what the gateway would be trusted with and cannot do, and says what it ignores. */
export function checkDirectives({ model }: PolicyContext): Finding[] {
  const warned = new Set<string>();
  return appliedIn(model).flatMap(([directive, element]) => {
    const { name, line, node } = directive;
    const written = `@${node.name.value}`;
    const place = { coordinate: `${written} on ${element.coordinate}`, line };
    const isKnown = federationDirectives.has(name) || graphqlDirectives.has(name);
    if (security.has(name) || (!isKnown && guards.test(name))) return [unenforced(place, written)];
    if (name === 'composeDirective') return [composed(place)];
    if (notServed.has(name)) return [unserved(place, written)];
    if ((isKnown && !ignored.has(name)) || warned.has(name)) return [];
    warned.add(name);
    return [unread(place, written)];
  });
}

/** Every directive with what it is applied to. */
function appliedIn({
  types,
  directives,
}: SchemaModel): [AppliedDirective, { coordinate: string }][] {
  const elements: Pick<SchemaElement, 'coordinate' | 'directives'>[] = [
    { coordinate: 'schema', directives },
  ];
  for (const type of types.values()) {
    elements.push(type, ...type.values.values());
    for (const field of type.fields.values()) elements.push(field, ...field.arguments.values());
  }
  return elements.flatMap((element) =>
    element.directives.map((each): [AppliedDirective, { coordinate: string }] => [each, element]),
  );
}

type Place = { coordinate: string; line: number };

function unenforced(place: Place, written: string): Finding {
  return finding(place, {
    code: 'SECURITY_DIRECTIVE',
    message: `${place.coordinate} restricts access, but the gateway does not know who asks: everybody would be let in.`,
    remedy: `Publish only what is public, and take ${written} out of the schema that you publish.`,
  });
}

function composed(place: Place): Finding {
  return finding(place, {
    code: 'DIRECTIVE_COMPOSED',
    message: `${place.coordinate} puts a directive of your own into the supergraph, where nothing reads it.`,
    remedy: 'Leave @composeDirective out.',
  });
}

function unserved(place: Place, written: string): Finding {
  return finding(place, {
    code: 'DIRECTIVE_NOT_SERVED',
    message: `${place.coordinate} cannot be carried out: the gateway does not pass values from above to arguments.`,
    remedy: `Leave ${written} out, and take what the field needs as an argument or with @requires.`,
  });
}

function unread(place: Place, written: string): Finding {
  return finding(place, {
    code: 'DIRECTIVE_IGNORED',
    severity: 'warning',
    message: `${written} means nothing to the gateway; it stays in your own schema.`,
    remedy: 'Nothing has to be done if only your own server reads it.',
  });
}
