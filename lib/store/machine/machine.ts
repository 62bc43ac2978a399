/** What the store offers of machine-coded collections: a database of their own, met only by who asks for it. */
import type { DiplomaticEvent } from '../../model/event.ts';
import type { CountryCode, Instant, IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { AboutQuery, Watching } from '../store.ts';
import type { Columns } from './columns.ts';

/** What kinds of files are known by their first line; a `csv` needs its columns named. */
export type MachineFormat = 'plover' | 'ngec' | 'polecat' | 'icews' | 'csv';

/** A file to be brought in, read from its beginning as often as it is asked for. */
export interface MachineFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** What a collection calls people and states, in our ids. */
export interface MachineNames {
  /** By English name or alpha-3 code; `null`: not known. */
  readonly country: (name: string) => CountryCode | null;
  /** Somebody of this state who held office about that day; `null`: nobody or several of that name. */
  readonly official: (
    name: string,
    country: CountryCode | null,
    on: IsoDate | null,
  ) => { readonly official: OfficialId; readonly office: OfficeId | null } | null;
}

/** A line that could not be read, counted from 1. */
export interface SkippedLine {
  readonly line: number;
  readonly why: SkipReason;
}
export const SKIP_REASONS = ['broken', 'no-date', 'no-type', 'no-parties', 'no-id'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What came of a file. */
export interface MachineReport {
  /** Events that were not there before. */
  readonly added: number;
  /** Events that were there: told again, they stand once. */
  readonly known: number;
  readonly skipped: number;
  /** The first of them. */
  readonly examples: readonly SkippedLine[];
  /** The reader stopped it: what came before is in, and the same file again adds the rest. */
  readonly stopped: boolean;
}

/** A file that was brought in. */
export interface MachineImport {
  readonly id: string;
  readonly name: string;
  readonly format: MachineFormat;
  readonly at: Instant;
  readonly events: number;
}

export interface Machine {
  /** Newest first, each once. */
  eventsAbout(query: Omit<AboutQuery, 'layers'>): Promise<readonly DiplomaticEvent[]>;
  /** What a file is, by its first line; with it the names of its columns. `bad-import`: none that is known. */
  look(file: MachineFile): Promise<{ readonly format: MachineFormat; readonly header: readonly string[] }>;
  /** Reads a file to its end, line by line. `columns` says what is what in a plain CSV. */
  bringIn(file: MachineFile, reading: MachineReading): Promise<MachineReport>;
  imports(): Promise<readonly MachineImport[]>;
  /** Takes the whole layer away, its database with it. */
  removeAll(): Promise<void>;
  close(): void;
}

export interface MachineReading extends Watching {
  readonly names: MachineNames;
  /** Needed for a `csv`. */
  readonly columns?: Columns;
}
