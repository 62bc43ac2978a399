import type { PageSeen } from './main-job.ts';

/** What was seen on a page, for a person at the terminal. */
export function tell(page: PageSeen): string {
  const { saved, restored } = page.annotation;
  return [
    `\n${page.title ?? page.url} (${page.published ?? 'no date'})`,
    ...page.officials.map(
      ({ name, quote, office, country }) => `  ${name ?? quote}: ${[office, country].filter(Boolean).join(', ')}`,
    ),
    page.figures.length > 0 ? `  figures: ${page.figures.map(({ quote }) => quote).join(' · ')}` : '  no figures',
    page.events.length > 0 ? '  before this:' : '  nothing before this',
    ...page.events.map(
      ({ from, title, why, sources }) => `    ${from ?? '?'}  ${title} (${why}; ${sources.length} sources)`,
    ),
    `  passage ${saved ? 'kept' : 'not kept'}, ${restored ? 'found again' : 'not found again'}`,
    `  pictures: ${page.screenshots.join(' ')}`,
  ].join('\n');
}
