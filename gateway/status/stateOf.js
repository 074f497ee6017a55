/** Which of the states a member is in. */
export function stateOf({ isQuarantined, health }) {
  return isQuarantined ? 'quarantine' : health;
}
