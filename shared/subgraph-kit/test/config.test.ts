import {
  ConfigurationError,
  databaseUrlVariable,
  readConfig,
  serverVariables,
} from '../src/config';

const variables = { ...serverVariables, DATABASE_URL: databaseUrlVariable() };

it('fills in defaults and turns ports into numbers', () => {
  expect(
    readConfig(variables, { DATABASE_URL: 'postgres://u:p@localhost:5432/graph', PORT: '0' }),
  ).toEqual({
    PORT: 0,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    DATABASE_URL: 'postgres://u:p@localhost:5432/graph',
  });
});

it('names every faulty variable with its rule and value, without showing a password', () => {
  const read = () =>
    readConfig(variables, {
      PORT: '70000',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://root:secret@db/graph',
    });
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(
    [
      'The environment has 3 faults:',
      '  PORT must be a whole number from 0 to 65535, but it is "70000".',
      '  LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but it is "loud".',
      '  DATABASE_URL must be an address such as postgres://user:password@host:5432/database, but it is "mysql://root:…@db/graph".',
    ].join('\n'),
  );
});

it('takes an empty variable as one that is not set', () => {
  expect(() => readConfig(variables, { DATABASE_URL: '', PORT: '' })).toThrow(
    'The environment has a fault:\n  DATABASE_URL is missing. It must be an address such as postgres://user:password@host:5432/database.',
  );
});
