import { element } from './element.js';
import { write } from './write.js';

/** Shows names with their values in a description list, and touches only those that have changed. */
export function showPairs(list, pairs) {
  const entries = Object.entries(pairs);
  while (list.children.length > entries.length) list.lastElementChild.remove();
  for (const [index, [name, text]] of entries.entries()) {
    const pair = list.children[index] ?? list.appendChild(newPair());
    write(pair.querySelector('dt'), name);
    write(pair.querySelector('dd'), text);
  }
}

function newPair() {
  const pair = element('div');
  pair.append(element('dt'), element('dd'));
  return pair;
}
