import {
  getNamedType,
  isCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { useId, useState } from 'react';
import type { Ownership } from '../../../src/server/readOwnership';
import { ownersOf } from '../graph/loadOwnership';
import { useLanguage } from '../language/useLanguage';
import { Owners } from '../shell/Owners';
import type { WorkspaceState } from '../workspace/WorkspaceState';
import { ArgumentInputs } from './ArgumentInputs';
import { fieldsOf, isConnectionType } from './defaultSelection';
import { findField, toggleField, type FieldPath } from './editQuery';

/** What every item of the builder works on. */
export interface Building {
  operation: OperationDefinitionNode | undefined;
  state: WorkspaceState;
  schema: GraphQLSchema;
  ownership: Ownership;
  change: (part: Partial<WorkspaceState>) => void;
}

interface FieldItemProps {
  path: FieldPath;
  /** Name of the type that has the field. */
  parent: string;
  building: Building;
}

/** A field that can be chosen, with its arguments and its own fields below. */
export function FieldItem({ path, parent, building }: FieldItemProps) {
  const { operation, state, schema, ownership, change } = building;
  const name = path.at(-1)!;
  const field = fieldsOf(schema, parent)[name]!;
  const chosen = findField(operation, path);
  const [isOpened, setOpened] = useState<boolean>();
  const id = useId();
  const type = getNamedType(field.type);
  const isOpen = isOpened ?? (chosen !== undefined && path.length < 4);
  return (
    <li>
      <div className="field-line">
        {isCompositeType(type) ? (
          <Expander name={name} isOpen={isOpen} controls={id} toggle={() => setOpened(!isOpen)} />
        ) : (
          <span className="expander-space" />
        )}
        <label>
          <input
            type="checkbox"
            checked={chosen !== undefined}
            onChange={() => change({ query: toggleField(state.query, schema, path) })}
          />
          <span className={field.deprecationReason ? 'mono deprecated' : 'mono'}>{name}</span>
        </label>
        {path.length === 1 && <Owners names={ownersOf(ownership, parent, name)} />}
      </div>
      <Description field={field} />
      {chosen && field.args.length > 0 && (
        <ArgumentInputs
          path={path}
          parent={parent}
          field={field}
          node={chosen}
          building={building}
        />
      )}
      <div id={id}>
        {isOpen && isCompositeType(type) && (
          <ul className="fields">
            {childrenOf(schema, type.name).map((child) => (
              <FieldItem
                key={child}
                path={[...path, child]}
                parent={type.name}
                building={building}
              />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

interface ExpanderProps {
  name: string;
  isOpen: boolean;
  /** Id of what it opens. */
  controls: string;
  toggle: () => void;
}

function Expander({ name, isOpen, controls, toggle }: ExpanderProps) {
  const { t } = useLanguage();
  return (
    <button
      type="button"
      className="expander"
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={t('builder.expand', { name })}
      onClick={toggle}
    />
  );
}

function Description({ field }: { field: GraphQLField<unknown, unknown> }) {
  const { t } = useLanguage();
  const { description, deprecationReason } = field;
  if (!description && !deprecationReason) return null;
  return (
    <p className="field-description" lang="en" dir="ltr">
      {description?.replaceAll('\n', ' ')}
      {deprecationReason && (
        <strong>
          {' '}
          {t('deprecated')}: {deprecationReason}
        </strong>
      )}
    </p>
  );
}

/** Pages and cursors are the machine's: the builder shows the records themselves, and shows them first. */
function childrenOf(schema: GraphQLSchema, type: string): string[] {
  const names = Object.keys(fieldsOf(schema, type));
  if (!isConnectionType(schema, type)) return names;
  const hidden = new Set(['nodes', 'edges', 'pageInfo']);
  return ['nodes', ...names.filter((name) => !hidden.has(name))];
}
