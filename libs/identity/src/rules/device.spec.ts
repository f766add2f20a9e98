import { describe, expect, it } from '@jest/globals';
import { deviceOf } from './device.js';

describe('the device a log-in was made on', () => {
  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'phone'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36', 'phone'],
    ['Mozilla/5.0 (Linux; Android 15; SM-X710) Chrome/140.0 Safari/537.36', 'tablet'],
    ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1', 'tablet'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/140.0', 'computer'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15', 'computer'],
    ['Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0', 'computer'],
    ['curl/8', 'other'],
    [undefined, 'other'],
  ])('%s is told as no more than %s', (said, device) => {
    expect(deviceOf(said)).toBe(device);
  });
});
