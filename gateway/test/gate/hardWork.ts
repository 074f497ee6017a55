import { forkGateProcess } from '../../src/gate/process/forkGateProcess';
import type { GateMessage } from '../../src/gate/process/GateMessage';
import { link, submit } from './gateSchemas';

/** Members that all know the same entities by other keys and lead everywhere: composing them takes minutes. */
function entangled(name: string): string {
  const types = Array.from({ length: 60 }, (_, index) => {
    const others = Array.from({ length: 60 }, (_, other) => `${name}To${other}: E${other}`);
    return `type E${index} @key(fields: "id") @key(fields: "${name}Key") {
      id: ID!  ${name}Key: ID!  ${others.join(' ')} }`;
  });
  return `${link}\ntype Query { ${name}: E0 }\n${types.join('\n')}`;
}

/** Prints the id of the gate's process as soon as it is composing. */
function main(): void {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const members = names.map((name) => ({ name, agency: name, url: '', sdl: entangled(name) }));
  const { base } = submit('stock', '');
  const child = forkGateProcess(1024);
  child.on('message', (message: GateMessage) => {
    if (message.kind === 'began') process.stdout.write(`${child.pid}\n`);
  });
  const work = { member: 'g', submission: undefined, base: { ...base, members }, purpose: 'check' };
  child.send(work);
}

main();
