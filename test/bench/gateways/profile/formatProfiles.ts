import type { ProfiledGateway } from './runProfiles';

/** For each gateway a line for each place where time goes, with the functions that took most of it. */
export function formatProfiles(profiled: readonly ProfiledGateway[]): string {
  return profiled
    .map(({ gateway, scenario, file, groups }) => {
      const width = Math.max(...groups.map(({ group }) => group.length));
      const lines = groups.map(
        ({ group, share, top }) =>
          `${(share * 100).toFixed(1).padStart(5)}  ${group.padEnd(width)}  ${top.join(', ')}`,
      );
      return [`${gateway}, ${scenario}: % of busy time (${file})`, '', ...lines].join('\n');
    })
    .join('\n\n\n');
}
