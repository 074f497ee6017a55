import { InvalidArgumentError } from 'commander';

/** Reads the value of an option: a whole number from 1. */
export function readPositiveInteger(option: string): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new InvalidArgumentError(`${option} must be a whole number from 1, but it is "${text}".`);
  };
}
