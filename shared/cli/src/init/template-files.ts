import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { memberFileName } from '../member/member-file';
import { placesOf, type MemberPlan } from './member-plan';
import { packageFolder } from './package-folder';

const ending = '.template';

/** Names that a package cannot hold as they are, or that depend on the member. */
function nameOf(path: string, name: string): string {
  return path
    .replace(/^gitignore$/, '.gitignore')
    .replace(/^data\.csv$/, join('data', `${name}.csv`));
}

/** The files of a new subgraph by their paths, filled in, but for the package.json of a template that needs one. */
export function templateFiles(plan: MemberPlan): Record<string, string> {
  const places = placesOf(plan);
  const templates = join(packageFolder(), 'templates');
  const files = [
    join(templates, `schema.graphql${ending}`),
    ...filesBelow(join(templates, plan.template)),
  ].map((file): [string, string] => {
    const base = file.startsWith(join(templates, plan.template))
      ? join(templates, plan.template)
      : templates;
    const path = relative(base, file).slice(0, -ending.length);
    return [nameOf(path, plan.file.name), fill(readFileSync(file, 'utf8'), places)];
  });
  return {
    [memberFileName]: `${JSON.stringify(plan.file, null, 2)}\n`,
    ...Object.fromEntries(files),
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Puts values into the places `{{name}}`. */
function fill(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = places[name];
    if (value === undefined) throw new Error(`A template has the unknown place ${place}.`);
    return value;
  });
}
