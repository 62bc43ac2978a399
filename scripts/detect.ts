/** `npm run --silent detect -- FILE… [--date D] [--url U]`: what the extension finds in articles, as JSON. */
import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../lib/detect/diplomacy.ts';
import type { ExtractedEvent, Participant, Series } from '../lib/model/event.ts';
import type { Lexicon } from '../lib/model/lexicon.ts';
import type { Reading } from '../lib/model/reading.ts';
import { seriesOf } from '../lib/model/series.ts';
import { readArticleFile, UnreadableFile } from './support/article-file.ts';
import type { FileClaims } from './support/article-file.ts';
import { readLexicon } from './support/lexicon.ts';
import { readSeries } from './support/past.ts';

const USAGE = 'usage: npm run --silent detect -- FILE… [--date YYYY-MM-DD] [--url ADDRESS]';

interface Request extends FileClaims {
  readonly files: readonly string[];
}

/** A participant as printed: the official when known, else the name or the country. */
const shortName = (one: Participant): string | null => one.official ?? one.name ?? one.country;

/** The recurring event this is a round of; what the store looks up in the browser. */
function seriesIn(event: ExtractedEvent, text: string, series: readonly Series[], lexicon: Lexicon): string | null {
  const words = text.slice(event.evidence.start, event.evidence.end);
  return event.series ?? seriesOf({ ...event, words }, series, (id) => lexicon.office(id));
}

/** The published shape of a reading: what it says, without what only the extension needs. */
function printed(reading: Reading, series: readonly Series[], lexicon: Lexicon): unknown {
  const { source, text, units, mentions, figures, events } = reading;
  const { url, title, publisher, published, language } = source;
  return {
    source: { url, title, publisher, published, language },
    text,
    units,
    mentions,
    figures,
    events: events.map((event) => ({
      ...event,
      actors: event.actors.map(shortName),
      recipients: event.recipients.map(shortName),
      series: seriesIn(event, text, series, lexicon),
    })),
  };
}

function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { date: { type: 'string' }, url: { type: 'string' } },
  });
  const date = values.date ?? null;
  if (positionals.length === 0) throw new UnreadableFile(USAGE);
  if (date !== null && !isDate(date)) throw new UnreadableFile(`--date ${date} is no date (YYYY-MM-DD)`);
  return { files: positionals, date, url: values.url ?? null };
}

/** Whether a text is a year, month or day of the calendar: there is no 31 February. */
function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function complain(error: unknown): void {
  process.exitCode = 2;
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
}

function run(request: Request): void {
  const [lexicon, series] = [readLexicon(), readSeries()];
  const home = process.env['INIT_CWD'] ?? process.cwd();
  for (const file of request.files) {
    try {
      const path = isAbsolute(file) ? file : resolve(home, file);
      const article = readArticleFile(path, request, lexicon);
      console.log(JSON.stringify(printed(readArticle(article, lexicon), series, lexicon)));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      complain(error);
    }
  }
}

try {
  run(readRequest(process.argv.slice(2)));
} catch (error) {
  complain(error);
}
