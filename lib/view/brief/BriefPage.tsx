import { useEffect, useMemo, useState } from 'preact/hooks';
import { BriefView } from '../../../components/brief/BriefView.tsx';
import { useWords } from '../../../components/shared/words-context.ts';
import { openRoster } from '../../data/packed.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { BriefRequest } from '../../relate/brief.ts';
import { openStore } from '../../store/database.ts';
import { exactTerm } from '../../store/search/query.ts';
import type { KeptAnnotation, Store } from '../../store/store.ts';
import type { Words } from '../../words.ts';
import { briefDocument, type BriefDocument } from './brief.ts';
import { briefHtml, briefMarkdown } from './brief-files.ts';
import { isEmpty, requestFrom, searchFor } from './brief-request.ts';
import type { CitationStyle } from '../citing/citation.ts';
import { failureOf, type Part } from '../failure.ts';
import { download } from '../files/download.ts';
import { countryName } from '../here.ts';
import { readersLexicon } from '../roster/readers-lexicon.ts';

/** More events than this would be no brief. */
const MOST_EVENTS = 400;

/** The page where a brief is asked for, read and taken away. */
export function BriefPage({ search }: { readonly search: string }) {
  const words = useWords();
  const [request, setRequest] = useState(() => requestFrom(search));
  const [style, setStyle] = useState<CitationStyle>('chicago');
  const [tries, setTries] = useState(0);
  const [brief, setBrief] = useState<Part<BriefDocument> | null>(null);
  const choices = useMemo(choicesOf, []);
  useEffect(() => {
    history.replaceState(null, '', `?${searchFor(request)}`);
    if (isEmpty(request)) return setBrief(null);
    let stands = true;
    setBrief({ state: 'loading' });
    readBrief(request, words).then(
      (value) => stands && setBrief({ state: 'ready', value }),
      (error: unknown) => stands && setBrief({ state: 'failed', failure: failureOf(error) }),
    );
    return () => {
      stands = false;
    };
  }, [request, tries]);
  const name = (extension: string) => `aide-memoire brief ${new Date().toISOString().slice(0, 10)}.${extension}`;
  return (
    <BriefView
      request={request}
      brief={brief}
      choices={choices}
      style={style}
      onRequest={setRequest}
      onStyle={setStyle}
      onRetry={() => setTries(tries + 1)}
      onCopy={(document) => navigator.clipboard.writeText(briefMarkdown(document, style))}
      onMarkdown={(document) =>
        download({ name: name('md'), type: 'text/markdown', content: briefMarkdown(document, style) })
      }
      onHtml={(document) =>
        download({ name: name('html'), type: 'text/html', content: briefHtml(document, words, style) })
      }
      onPrint={() => print()}
    />
  );
}

async function readBrief(request: BriefRequest, words: Words): Promise<BriefDocument> {
  const [store, lexicon] = await Promise.all([openStore(), readersLexicon('')]);
  const { people, pair } = request;
  const pairs = pair === null ? [] : [{ kind: 'countries' as const, a: pair[0], b: pair[1] }];
  const [events, annotations] = await Promise.all([
    store.eventsAbout({ officials: people, pairs, limit: MOST_EVENTS }),
    notesFor(request, store, lexicon),
  ]);
  return briefDocument({ request, events, annotations, lexicon, words, now: new Date().toISOString() });
}

/** What the reader kept about any of the people, or about people of both countries together; each once. */
async function notesFor({ people, pair }: BriefRequest, store: Store, lexicon: Lexicon): Promise<KeptAnnotation[]> {
  const about = await Promise.all(people.map((one) => store.annotations.about(one)));
  const countryOf = (official: string) => lexicon.official(official)?.country ?? '';
  const typed = pair?.map((code) => exactTerm('country', code)).join(' ') ?? null;
  const found = typed === null ? [] : (await store.clips.find(typed, { names: { countryOf } })).ids.slice();
  const all = [...about.flat(), ...(await store.clips.read(found))];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Everyone and every state that can be asked for. */
function choicesOf() {
  const roster = openRoster();
  const people = roster.people().map((id) => ({ id, name: roster.official(id)?.name ?? id }));
  const codes = new Set(people.flatMap(({ id }) => roster.official(id)?.country ?? []));
  const countries = [...codes].map((id) => ({ id, name: countryName(id, roster) ?? id }));
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name);
  return { people: people.toSorted(byName), countries: countries.toSorted(byName) };
}
