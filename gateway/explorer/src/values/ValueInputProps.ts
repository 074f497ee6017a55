import type { GraphQLInputType } from 'graphql';
import type { Codelist } from '../graph/loadCodelist';

export interface ValueInputProps {
  label: string;
  type: GraphQLInputType;
  /** As JSON holds it; undefined when nothing is given. */
  value: unknown;
  change: (value: unknown) => void;
  codelist?: Codelist | undefined;
  description?: string | undefined;
}

export interface InputProps extends ValueInputProps {
  id: string;
}
