import {
  isLeafType,
  isObjectType,
  isUnionType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isRequiredArgument,
  validate,
  parse,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { Choices } from './Choices';
import { literal, type Substitute } from './inputValues';
import { introspections } from './introspections';
import { VariableGenerator } from './VariableGenerator';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
  document: DocumentNode;
}

/** Response names that are apt to be taken for others. */
const aliases = [
  'a',
  'b',
  'id',
  'name',
  'title',
  'sku',
  'number',
  'key',
  '_entities',
  'constructor',
  'data',
];

/** A valid operation over a schema, the same one for the same number; undefined for the few numbers that give none. */
export function generateOperation(api: GraphQLSchema, number: number): Operation | undefined {
  const operation = new OperationGenerator(api, new Choices(number)).generate();
  const document = parse(operation.query);
  return validate(api, document).length === 0 ? { ...operation, document } : undefined;
}

class OperationGenerator {
  private readonly variables: VariableGenerator;
  private readonly fragments: { name: string; type: GraphQLCompositeType; text: string }[] = [];
  private fragmentCount = 0;
  /** What each response name stands for: the same everywhere, so that fields merge wherever they meet. */
  private readonly names = new Map<string, string>();
  private fieldsLeft: number;
  private readonly maximumDepth: number;
  private readonly substitute: Substitute;

  constructor(
    private readonly api: GraphQLSchema,
    private readonly choices: Choices,
  ) {
    this.variables = new VariableGenerator(choices);
    this.fieldsLeft = 6 + choices.below(34);
    this.maximumDepth = 2 + choices.below(6);
    this.substitute = (type) => (choices.chance(20) ? this.variables.use(type) : undefined);
  }

  generate(): Omit<Operation, 'document'> {
    const { api, choices } = this;
    const mutation = choices.chance(15) ? api.getMutationType() : undefined;
    const root = mutation ?? api.getQueryType()!;
    const introspection =
      !mutation && choices.chance(5) ? ` ${choices.of(introspections(api))}` : '';
    const selections = this.selections(root, 0);
    const name = choices.chance(40) ? 'Generated' : '';
    const keyword = mutation ? 'mutation' : 'query';
    const texts = [
      `${keyword} ${name}${this.variables.definitions} {${introspection} ${selections} }`,
      ...this.fragments.map(({ text }) => text),
    ];
    if (name !== '' && choices.chance(10)) texts.push('query Other { __typename }');
    return {
      query: texts.join('\n'),
      variables: this.variables.values,
      operationName: name === '' ? undefined : name,
    };
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.choices.below(depth === 0 ? 3 : 5);
    const selections: string[] = [];
    for (let index = 0; index < count; index++) {
      if (index > 0 && this.fieldsLeft <= 0) break;
      selections.push(this.selection(type, depth));
    }
    return selections.join(' ');
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { choices } = this;
    const kind = choices.below(100);
    const mayNest = this.fieldsLeft > 0 && depth < this.maximumDepth + 2;
    if (mayNest && kind < 11) return this.inlineFragment(type, depth);
    if (mayNest && kind < 20) return this.spread(type, depth);
    if (kind < 27 || isUnionType(type)) {
      return isUnionType(type) && mayNest && choices.chance(70)
        ? this.inlineFragment(type, depth)
        : `${this.alias('__typename', 'String!')}${this.directives()}`;
    }
    return this.field(type, depth);
  }

  private field(type: GraphQLCompositeType, depth: number): string {
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const mayNest = this.fieldsLeft > 0 && depth < this.maximumDepth;
    const candidates = mayNest && (depth === 0 || this.choices.chance(75)) ? all : leaves;
    if (candidates.length === 0) return `${this.alias('__typename', 'String!')}`;
    this.fieldsLeft--;
    const field = this.choices.of(candidates);
    const args = this.args(field);
    const inner = getNamedType(field.type);
    const head = `${this.alias(`${field.name}${args}`, String(field.type))}${this.directives()}`;
    if (isLeafType(inner)) return head;
    return `${head} { ${this.selections(inner as GraphQLCompositeType, depth + 1)} }`;
  }

  /** The field under its own name or an alias that means nothing else in the operation. */
  private alias(call: string, type: string): string {
    const [field = ''] = call.split('(');
    const meaning = `${call}: ${type}`;
    const wish = this.choices.chance(22) ? this.choices.of(aliases) : field;
    for (let attempt = 0; ; attempt++) {
      const name = attempt === 0 ? wish : `${wish}${attempt}`;
      const taken = this.names.get(name);
      if (taken !== undefined && taken !== meaning) continue;
      this.names.set(name, meaning);
      return name === field ? call : `${name}: ${call}`;
    }
  }

  private args(field: GraphQLField<unknown, unknown>): string {
    const { choices, substitute } = this;
    const given = field.args.filter((arg) => isRequiredArgument(arg) || choices.chance(45));
    const texts = given.map(({ name, type }) => {
      const value = choices.chance(20)
        ? this.variables.use(type)
        : literal(type, choices, { substitute });
      return `${name}: ${value}`;
    });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const condition = this.choices.chance(12) ? type : this.choices.of(this.overlapping(type));
    const on = condition === type && this.choices.chance(50) ? '' : ` on ${condition.name}`;
    return `...${on}${this.directives()} { ${this.selections(condition, depth + (depth === 0 ? 0 : 0.5))} }`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const conditions = this.overlapping(type);
    const known = this.fragments.filter((fragment) => conditions.includes(fragment.type));
    if (known.length > 0 && this.choices.chance(60)) {
      return `...${this.choices.of(known).name}${this.directives()}`;
    }
    const condition = this.choices.of(conditions);
    const name = `F${this.fragmentCount++}`;
    const selections = this.selections(condition, depth + (depth === 0 ? 0 : 0.5));
    const text = `fragment ${name} on ${condition.name} { ${selections} }`;
    this.fragments.push({ name, type: condition, text });
    return `...${name}${this.directives()}`;
  }

  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const { api } = this;
    const possible = isAbstractType(type) ? api.getPossibleTypes(type) : [type];
    const abstract = Object.values(api.getTypeMap()).filter(
      (candidate) =>
        (isInterfaceType(candidate) || isUnionType(candidate)) &&
        possible.some((object) => isObjectType(object) && api.isSubType(candidate, object)),
    ) as GraphQLCompositeType[];
    return [type, ...possible, ...abstract];
  }

  private directives(): string {
    const { choices } = this;
    if (!choices.chance(8)) return '';
    const names = choices.chance(20) ? ['include', 'skip'] : [choices.of(['include', 'skip'])];
    const texts = names.map((name) => {
      const type = this.api.getDirective(name)!.args[0]!.type;
      const value = choices.chance(50) ? this.variables.use(type) : literal(type, choices);
      return ` @${name}(if: ${value})`;
    });
    return texts.join('');
  }
}
