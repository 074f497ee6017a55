import { element } from './element.js';
import { showMember } from './showMember.js';
import { stateOf } from './stateOf.js';
import { states } from './states.js';
import { write } from './write.js';

/** Shows the members by what they are in: a section for each state that one of them is in, and a card for each. */
export function showMembers(place, all) {
  for (const state of Object.keys(states)) {
    showSection(
      place,
      state,
      all.filter((member) => stateOf(member) === state),
    );
  }
}

function showSection(place, state, all) {
  let section = place.querySelector(`section[data-state="${state}"]`);
  if (section === null) {
    if (all.length === 0) return;
    section = element('section', { 'data-state': state });
    section.append(element('h2'), element('ul', { class: 'members', role: 'list' }));
    place.insertBefore(section, sectionAfter(place, state));
  }
  section.hidden = all.length === 0;
  write(section.querySelector('h2'), `${states[state].title} (${all.length})`);
  const list = section.querySelector('ul');
  const cards = all.map((member) => showMember(list, member, state));
  for (const old of list.querySelectorAll('li')) if (!cards.includes(old)) old.remove();
  for (const [index, card] of cards.entries()) {
    if (list.children[index] !== card) list.insertBefore(card, list.children[index] ?? null);
  }
}

function sectionAfter(place, state) {
  const order = Object.keys(states);
  const later = order.slice(order.indexOf(state) + 1);
  return [...place.children].find(({ dataset }) => later.includes(dataset.state)) ?? null;
}
