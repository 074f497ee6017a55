import type { GraphQLSchema } from 'graphql';
import type { Ownership } from '../../../src/server/readOwnership';
import { useLanguage } from '../language/useLanguage';
import { Owners } from '../shell/Owners';
import { readEntities, type Entity } from './readEntities';
import { typeLink } from './typeLink';

interface EntityMapProps {
  schema: GraphQLSchema;
  ownership: Ownership;
}

const rowHeight = 46;
const nameWidth = 190;
const columnWidth = 96;
const headHeight = 34;

/** How the subgraphs meet: one row for each shared entity, one column for each subgraph, and what each brings. */
export function EntityMap({ schema, ownership }: EntityMapProps) {
  const { t } = useLanguage();
  const entities = readEntities(schema, ownership);
  const { subgraphs } = ownership;
  const width = nameWidth + subgraphs.length * columnWidth;
  const height = headHeight + entities.length * rowHeight;
  return (
    <section aria-labelledby="entities">
      <h2 id="entities">{t('schema.map')}</h2>
      <p>{t('schema.map.intro')}</p>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('schema.map')}>
        <svg
          className="entity-map"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          direction="ltr"
        >
          {subgraphs.map((name, index) => (
            <text
              key={name}
              x={xOf(index)}
              y={20}
              textAnchor="middle"
              className="chart-text strong"
            >
              {name}
            </text>
          ))}
          {entities.map((entity, index) => (
            <EntityRow key={entity.name} entity={entity} index={index} subgraphs={subgraphs} />
          ))}
        </svg>
      </div>
      <EntityList entities={entities} />
    </section>
  );
}

function xOf(column: number): number {
  return nameWidth + columnWidth * (column + 0.5);
}

interface EntityRowProps {
  entity: Entity;
  index: number;
  subgraphs: readonly string[];
}

function EntityRow({ entity, index, subgraphs }: EntityRowProps) {
  const { name, contributions, owner } = entity;
  const y = headHeight + rowHeight * (index + 0.5);
  const places = subgraphs.flatMap((subgraph, column) =>
    subgraph in contributions ? [{ subgraph, x: xOf(column) }] : [],
  );
  return (
    <g>
      <text x={0} y={y + 5} className="chart-text strong">
        {name}
      </text>
      <line x1={places[0]!.x} x2={places.at(-1)!.x} y1={y} y2={y} className="entity-line" />
      {places.map(({ subgraph, x }) => {
        const count = contributions[subgraph]!.length;
        const isOwner = subgraph === owner;
        return (
          <g key={subgraph} className={isOwner ? 'entity-owner' : 'entity-guest'}>
            <circle cx={x} cy={y} r={Math.min(22, 13 + Math.sqrt(count) * 2)} />
            <text x={x} y={y + 4.5} textAnchor="middle">
              {count === 0 ? '·' : isOwner ? count : `+${count}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The picture in words. */
function EntityList({ entities }: { entities: readonly Entity[] }) {
  const { t } = useLanguage();
  return (
    <ul className="members">
      {entities.map(({ name, keys, contributions, owner }) => (
        <li key={name}>
          <a className="mono" href={typeLink(name)}>
            {name}
          </a>{' '}
          <span className="mono detail">@key({keys.join(', ')})</span>
          <ul>
            {Object.entries(contributions).map(([subgraph, fields]) => (
              <li key={subgraph}>
                <Owners names={[subgraph]} />{' '}
                {subgraph === owner ? t('schema.owns') : t('schema.adds')}{' '}
                <span className="mono detail">{fields.join(', ') || '–'}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
