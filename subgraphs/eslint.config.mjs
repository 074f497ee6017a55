import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';

const subgraphs = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .map((entry) => entry.name);

const everythingDescribed = {
  types: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
  DirectiveDefinition: true,
};

export default subgraphs.map((name) => ({
  files: [`**/${name}/schema.graphql`],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: join(import.meta.dirname, name, 'schema.graphql') },
    },
  },
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    '@graphql-eslint/require-description': ['error', everythingDescribed],
    // One line where a description has one line.
    '@graphql-eslint/description-style': 'off',
    // Entities that only references reach, and keys that are codes or numbers, are at home in a federated schema.
    '@graphql-eslint/no-unreachable-types': 'off',
    '@graphql-eslint/strict-id-in-types': 'off',
  },
}));
