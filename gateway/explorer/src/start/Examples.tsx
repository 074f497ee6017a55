import { exampleQueries } from '../examples/exampleQueries';
import { useLanguage } from '../language/useLanguage';
import { exampleLink } from '../routing/queryLink';

/** Questions that the graph answers. The questions themselves are in English, as the data is. */
export function Examples() {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t('start.examples')}</h2>
      <p>{t('start.examples.intro')}</p>
      <ul className="examples" lang="en" dir="ltr">
        {exampleQueries.map(({ name, question, sentence, view }) => (
          <li key={name}>
            <a href={exampleLink(name, view)}>{question}</a>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
