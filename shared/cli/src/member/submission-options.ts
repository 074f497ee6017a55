import type { Command } from 'commander';

/** What `check` and `publish` take of a member: its folder, and flags that win over the agency-graph.json in it. */
export function addSubmissionOptions(command: Command): Command {
  return command
    .argument('[FOLDER]', 'folder of the subgraph, with its agency-graph.json (this one)')
    .option('--name <name>', 'its name in the graph')
    .option(
      '--schema <file>',
      'file of its schema, Federation 2 SDL (schema.graphql in the folder)',
    )
    .option('--agency <name>', 'the agency that runs it')
    .option('--contact <address>', 'where its people are reached: an e-mail or a web address')
    .option('--licence <licence>', 'licence of its data: an SPDX identifier or a web address')
    .option('--url <url>', 'where it answers, as the gateway reaches it');
}
