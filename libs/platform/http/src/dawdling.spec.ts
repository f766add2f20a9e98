import { PassThrough } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { endsLateForm, endsSilentFile } from './dawdling.js';

const coming = (): IncomingMessage => new PassThrough() as unknown as IncomingMessage;

describe('a request that dawdles', () => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] }));
  afterEach(() => void jest.useRealTimers());

  it('is let go after half a minute when it is a form, however it drips', () => {
    const raw = coming();
    endsLateForm(raw);
    for (let n = 0; n < 29; n += 1) {
      jest.advanceTimersByTime(1000);
      raw.emit('data', Buffer.from('a'));
    }
    expect(raw.destroyed).toBe(false);
    jest.advanceTimersByTime(1000);
    expect(raw.destroyed).toBe(true);
  });

  it('takes its time when it is a file, until nothing comes any more', () => {
    const raw = coming();
    endsSilentFile(raw);
    for (let n = 0; n < 6; n += 1) {
      jest.advanceTimersByTime(29_000);
      raw.emit('data', Buffer.from('a'));
    }
    expect(raw.destroyed).toBe(false);
    jest.advanceTimersByTime(30_000);
    expect(raw.destroyed).toBe(true);
  });

  it('is left alone once it has come', () => {
    const raw = coming();
    endsLateForm(raw);
    raw.emit('end');
    jest.advanceTimersByTime(60_000);
    expect(raw.destroyed).toBe(false);
  });
});
