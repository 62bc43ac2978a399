import type { Lexicon } from '../../model/lexicon.ts';
import { folded } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { partsOf, withoutParticles } from './compatible.ts';
import type { Person } from './people.ts';

/**
 * The people of an article by the words of their names: a page of thousands of names asks each word only about those
 * who bear it. Answers are in the order the people were added.
 */
export class PeopleIndex {
  readonly all: Person[] = [];
  readonly #byWord = new Map<string, Person[]>();
  readonly #bySpelling = new Map<string, Person>();
  readonly #byStart = new Map<number, Person>();
  readonly #byHandle = new Map<string, Person>();
  readonly #lexicon: Lexicon;

  constructor(people: readonly Person[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    for (const person of people) this.add(person);
  }

  /** Takes one more person in, behind the others. */
  add(person: Person): void {
    this.all.push(person);
    for (const word of this.#wordsOf(person)) {
      const bearers = this.#byWord.get(word);
      if (bearers) bearers.push(person);
      else this.#byWord.set(word, [person]);
    }
    for (const parts of person.spellings) keep(this.#bySpelling, parts.join(' '), person);
    for (const start of person.quotes) keep(this.#byStart, start, person);
    keep(this.#byHandle, person.parts.join(''), person);
    keep(this.#byHandle, folded(person.identity.name ?? '').replace(/\W/g, ''), person);
  }

  /** Everybody in whose names a bare name may be: those who share its last word. */
  bearersOf(bare: readonly string[]): readonly Person[] {
    return this.#byWord.get(withoutParticles(bare).at(-1) ?? '') ?? [];
  }

  /** Whether anybody's name as printed has this word. */
  hasWord(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** Whom a full mention or a handle names. */
  named({ start, parts, because }: Draft): Person | null {
    const handle = because.includes('handle') ? this.#byHandle.get(parts[0] ?? '') : undefined;
    return handle ?? this.#byStart.get(start) ?? this.#bySpelling.get(parts.join(' ')) ?? null;
  }

  #wordsOf({ spellings, identity }: Person): ReadonlySet<string> {
    const official = identity.official === null ? null : this.#lexicon.official(identity.official);
    return new Set([...spellings.flat(), ...(official ? partsOf(official.surname) : [])]);
  }
}

function keep<Key>(map: Map<Key, Person>, key: Key, person: Person): void {
  if (!map.has(key)) map.set(key, person);
}
