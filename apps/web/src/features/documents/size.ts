const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** How large a file is, as people say it. */
export function sizeOf(bytes: number, language: string): string {
  const [value, unit] =
    bytes >= megabyte ? [bytes / megabyte, 'megabyte'] : [Math.max(1, bytes / kilobyte), 'kilobyte'];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && unit === 'megabyte' ? 1 : 0,
  }).format(value);
}
