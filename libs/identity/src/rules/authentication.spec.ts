import { describe, expect, it } from '@jest/globals';
import { authenticatedAt, sessionEnd } from './authentication.js';

const world = '2026-11-22T10:00:00.000Z';
const seconds = Date.parse(world) / 1000;

describe('the time of authentication', () => {
  it('is as long ago on the product’s clock as it was on the world’s, also when the demo clock runs ahead', () => {
    expect(authenticatedAt(seconds - 90, world, '2026-12-24T08:00:00.000Z')).toBe('2026-12-24T07:58:30.000Z');
  });

  it('is never in the future, even when the provider’s clock runs ahead', () => {
    expect(authenticatedAt(seconds + 20, world, world)).toBe(world);
  });

  it('is too long ago for a signature when the provider does not say it', () => {
    expect(authenticatedAt(undefined, world, world)).toBe('2026-11-22T09:00:00.000Z');
  });
});

it('a session ends so many hours after it began', () => {
  expect(sessionEnd(world, 10)).toBe('2026-11-22T20:00:00.000Z');
});
