import { element } from './element.js';
import { figuresOf } from './figuresOf.js';
import { showPairs } from './showPairs.js';
import { states } from './states.js';
import { write } from './write.js';

/** Shows a member in its card, which is made when `list` has none yet. Returns the card. */
export function showMember(list, member, state) {
  const card = cardOf(list, member.name);
  const { mark, label, note } = states[state];
  write(card.querySelector('h3'), member.name);
  write(card.querySelector('.badge span'), mark);
  write(card.querySelector('.badge strong'), label);
  showOwner(card.querySelector('.owner'), member);
  const noted = card.querySelector('.note');
  write(noted, note?.[member.breaker] ?? '');
  noted.hidden = noted.textContent === '';
  showPairs(card.querySelector('dl'), figuresOf(member));
  return card;
}

function cardOf(list, name) {
  const known = [...list.children].find(({ dataset }) => dataset.name === name);
  if (known) return known;
  const card = element('li', { class: 'member', 'data-name': name });
  const badge = element('p', { class: 'badge' });
  badge.append(element('span', { 'aria-hidden': 'true' }), element('strong'));
  card.append(
    element('h3'),
    badge,
    element('p', { class: 'owner' }),
    element('p', { class: 'note' }),
    element('dl'),
  );
  list.append(card);
  return card;
}

function showOwner(owner, { agency, contact }) {
  owner.hidden = agency === null;
  if (owner.dataset.of === `${agency} ${contact}`) return;
  owner.dataset.of = `${agency} ${contact}`;
  owner.replaceChildren(agency ?? '');
  if (contact) owner.append(' · ', contactLink(contact));
}

/** Only what is certainly an address leads anywhere. */
function contactLink(contact) {
  if (/^https?:\/\//.test(contact) && URL.canParse(contact)) {
    return element('a', { href: contact, rel: 'noopener noreferrer' }, contact);
  }
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(contact)) {
    return element('a', { href: `mailto:${contact}` }, contact);
  }
  return contact;
}
