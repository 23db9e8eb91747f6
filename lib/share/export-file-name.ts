/** The name of an exported file: `exportFileName('2026-11-21')` is `gcm-scorecard-2026-11-21.json`; a time tells two of one day apart. */
export function exportFileName(day: string, time: string | null = null, ending = 'json'): string {
  const stamp = [day, time ?? ''].map((part) =>
    part
      .replace(/[^0-9A-Za-z]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40),
  );
  return `${['gcm-scorecard', ...stamp].filter(Boolean).join('-')}.${ending}`;
}
