import { useLanguage } from '../language/useLanguage';

const known = ['standards', 'projects', 'surveys', 'events'] as const;

/** The subgraphs that answer a thing, each in its colour. A newcomer has its name and a colour of its own kind. */
export function Owners({ names }: { names: readonly string[] }) {
  const { t } = useLanguage();
  return (
    <span className="owners">
      {names.map((name) => {
        const subgraph = known.find((each) => each === name);
        return (
          <span key={name} className={`owner owner-${subgraph ?? 'other'}`}>
            {subgraph ? t(`subgraph.${subgraph}`) : name}
          </span>
        );
      })}
    </span>
  );
}
