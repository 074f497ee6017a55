import { isNonNullType, type GraphQLInputType, type GraphQLNullableType } from 'graphql';
import type { Choices } from './Choices';
import { jsonValue, literal } from './inputValues';

interface Variable {
  name: string;
  type: string;
  defaultValue: string | undefined;
  /** How the value stands in literals that use it: an absent one is left to its default. */
  position: string;
}

/** The variables of an operation, declared as they are used. */
export class VariableGenerator {
  readonly values: Record<string, unknown> = {};
  private readonly declared: Variable[] = [];

  constructor(private readonly choices: Choices) {}

  /** A variable that may stand where a value of the type is expected; a new one, or one that stood at such a place. */
  use(type: GraphQLInputType): string {
    const position = String(type);
    const earlier = this.declared.filter((variable) => variable.position === position);
    if (earlier.length > 0 && this.choices.chance(50)) return `$${this.choices.of(earlier).name}`;
    return `$${this.declare(type, position)}`;
  }

  /** `($a: Int = 1, …)`, or nothing. */
  get definitions(): string {
    const definitions = this.declared.map(
      ({ name, type, defaultValue }) =>
        `$${name}: ${type}${defaultValue === undefined ? '' : ` = ${defaultValue}`}`,
    );
    return definitions.length === 0 ? '' : `(${definitions.join(', ')})`;
  }

  private declare(type: GraphQLInputType, position: string): string {
    const { choices } = this;
    const name = `v${this.declared.length}`;
    const nullable = nullableOf(type);
    const isStrict = isNonNullType(type);
    const hasDefault = choices.chance(30);
    const isNullable = isStrict ? hasDefault && choices.chance(50) : choices.chance(70);
    this.declared.push({
      name,
      type: isNullable ? String(nullable) : `${String(nullable)}!`,
      defaultValue: hasDefault ? literal(nullable, choices) : undefined,
      position,
    });
    const mayBeAbsent = hasDefault || isNullable;
    if (mayBeAbsent && choices.chance(40)) return name;
    // Null where a default made the variable fit a place that takes no null is a fault of the field. Conditions are spared it.
    const percent = isStrict ? 5 : 20;
    const isCondition = String(type) === 'Boolean!';
    this.values[name] =
      isNullable && !isCondition && choices.chance(percent) ? null : jsonValue(nullable, choices);
    return name;
  }
}

function nullableOf(type: GraphQLInputType): GraphQLNullableType & GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type;
}
